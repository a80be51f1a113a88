import { ConnectionError, NotFoundError, PermissionError, ValidationError } from '@bgc/core';

import type { Candidate, CandidateRequest } from '../models.ts';
import type { CandidateBody } from './candidate-body.ts';
import type { CandidateGateway } from './candidate-gateway.ts';

/** What becomes of a PUT: applied; applied and its answer lost; lost before it arrived; not allowed. */
export type Fate = 'applied' | 'answer lost' | 'lost' | 'forbidden';

export interface FakeProvider {
  readonly gateway: CandidateGateway;
  /** The records, by id. */
  readonly records: Map<string, CandidateBody>;
  /** Every body that was PUT, in order, those that got lost included. */
  readonly puts: CandidateBody[];
  /** What becomes of the next PUTs; `applied` when it is empty. */
  readonly fates: Fate[];
}

/** The middle name that this provider refuses: a rule that no client knows. */
export const refusedName = 'Refused';

const facts = (status?: number) => ({ provider: 'sterling', operation: 'updateCandidate', status, attempts: 1 });

const failures = {
  'answer lost': () => new ConnectionError('The connection broke.', facts()),
  lost: () => new ConnectionError('The connection broke.', facts()),
  forbidden: () => new PermissionError('It is not allowed.', facts(403)),
} as const;

/** What it returns of a record: with members of its own, and without the licence, as documented. */
const returned = (id: string, { driversLicense: _, ...body }: CandidateBody & { readonly driversLicense?: unknown }) =>
  ({ ...body, id, screenings: [], screeningIds: ['7'], identityIds: [], trustIds: [] }) as unknown as Candidate;

/** What GET leaves out besides, and what it has that was not sent. */
export interface Answers {
  readonly hidden?: readonly (keyof CandidateRequest)[];
  readonly shown?: Readonly<Record<string, unknown>>;
}

/** PUT replaces, as the provider's does. */
export const createFakeProvider = (
  first: Readonly<Record<string, CandidateRequest>> = {},
  { hidden = [], shown = {} }: Answers = {},
): FakeProvider => {
  const records = new Map<string, CandidateBody>(
    Object.entries(first).map(([id, { id: _, ...body }]) => [id, body as CandidateBody]),
  );
  const puts: CandidateBody[] = [];
  const fates: Fate[] = [];
  const gateway: CandidateGateway = {
    async put(id, body, { signal }, guard) {
      guard.before();
      puts.push(body);
      const fate = fates.shift() ?? 'applied';
      if (fate === 'lost' || fate === 'forbidden') throw failures[fate]();
      if (signal?.aborted === true) throw failures.lost();
      if (body['middleName'] === refusedName) throw new ValidationError('The name is refused.', facts(400));
      records.set(id, body);
      if (fate === 'answer lost') throw failures[fate]();
      return { ...returned(id, body), ...(body as object) };
    },
    async get(id) {
      const record = records.get(id);
      if (record === undefined) throw new NotFoundError('There is none.', facts(404));
      const answer = { ...returned(id, record), ...shown };
      return Object.fromEntries(
        Object.entries(answer).filter(([name]) => !(hidden as readonly string[]).includes(name)),
      ) as unknown as Candidate;
    },
  };
  return { gateway, records, puts, fates };
};

export const ada: CandidateRequest = {
  clientReferenceId: 'person-1001',
  givenName: 'Ada',
  familyName: 'Example',
  email: 'ada@example.com',
  ssn: '000000000',
  dob: '1990-01-31',
  address: {
    addressLine: '1 Main Street',
    municipality: 'Austin',
    regionCode: 'US-TX',
    postalCode: '73301',
    countryCode: 'US',
  },
  driversLicense: { type: 'personal', licenseNumber: 'S1234567', issuingAgency: 'CA' },
  aliases: [{ givenName: 'Augusta', familyName: 'Example' }],
};
