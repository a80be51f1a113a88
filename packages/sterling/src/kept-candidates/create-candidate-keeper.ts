import { fitsPath, InvalidRequestError } from '@bgc/core';
import type { CallOptions, Clock, WorkStore } from '@bgc/core';
import { guardStore } from '@bgc/core/keeping';
import { createExclusive, isHandlingLostError } from '@bgc/core/webhooks';

import { calls } from '../generated/calls.ts';
import { needObject } from '../resources/check-names.ts';
import { asSent, bodyOf } from './candidate-body.ts';
import type { CandidateGateway } from './candidate-gateway.ts';
import type { CandidateKeeper } from './candidate-keeper.ts';
import { checkEditOptions } from './check-edit-options.ts';
import { editCandidate, replaceCandidate } from './edit-candidate.ts';
import type { EditDesk, HeldCandidate } from './edit-desk.ts';
import { encodeKept } from './kept-candidate.ts';
import { CandidateHeldError, KeptCandidateError } from './kept-candidate-errors.ts';
import { checkChanges } from './merge-changes.ts';
import { purgeCandidates } from './purge-candidates.ts';
import { recordKey } from './record-key.ts';

export interface CandidateKeeperParts extends WorkStore {
  readonly gateway: CandidateGateway;
  /** Environment and account, because ids belong to both: `integration/default`. */
  readonly realm: string;
  readonly clock: Clock;
  /** Names this process in leases. */
  readonly owner: string;
  /** Milliseconds after a crash until another process may edit the same candidate: 60 000 unless told. */
  readonly leaseMs?: number;
}

const defaultWaitMs = 10_000;

const needId = (id: unknown): void => {
  if (typeof id === 'string' && fitsPath(id)) return;
  throw new InvalidRequestError('The id of the candidate is missing, or could lead to another path.', {
    provider: 'sterling',
    operation: 'updateCandidate',
    advice: 'Nothing was sent. Give it as Sterling gave it.',
  });
};

/** Keeps what was sent of candidates in a store, and edits them through it. */
export const createCandidateKeeper = (parts: CandidateKeeperParts): CandidateKeeper => {
  const { gateway, realm, clock, owner, leaseMs = 60_000 } = parts;
  const { leases, records } = guardStore(parts, {
    provider: 'sterling',
    unreadable: () => new KeptCandidateError(),
  });
  const desk: EditDesk = { records, gateway, clock };
  const terms = { leases, owner, leaseMs, clock };

  const inDefaultTime = createExclusive({ ...terms, waitMs: defaultWaitMs });

  /** One after the other for each candidate, in all processes. */
  const inTurn = async <T>(
    id: string,
    { waitMs, ...options }: CallOptions & { readonly waitMs?: number },
    work: (held: HeldCandidate) => Promise<T>,
  ): Promise<T> => {
    const key = recordKey(realm, id);
    const exclusively = waitMs === undefined ? inDefaultTime : createExclusive({ ...terms, waitMs });
    let working: Promise<T> | undefined;
    try {
      const done = await exclusively(key, (lease) => (working = work({ id, key, lease, options })));
      if (done === undefined) throw new CandidateHeldError();
      return done.value;
    } catch (error) {
      // The lease is lost, and the work knows: it sends nothing more, and says itself what became of what it had sent.
      if (working !== undefined && isHandlingLostError(error)) return await working;
      throw error;
    }
  };

  return {
    async keep(id, sent) {
      needId(id);
      await records.insert(recordKey(realm, id), encodeKept({ confirmed: bodyOf(sent) }));
    },
    async edit(id, changes, given = {}) {
      needId(id);
      checkChanges(changes);
      needObject(given, calls.updateCandidate.id, 'option');
      const { mayDrop = [], ...options } = given;
      checkEditOptions(mayDrop, options.waitMs);
      const plain = asSent(changes) as Readonly<Record<string, unknown>>;
      return inTurn(id, options, (held) => editCandidate(desk, held, plain, mayDrop));
    },
    async replace(id, body, options = {}) {
      needId(id);
      needObject(options, calls.updateCandidate.id, 'option');
      const whole = bodyOf(body);
      return inTurn(id, options, (held) => replaceCandidate(desk, held, whole));
    },
    purge: (before, options) =>
      purgeCandidates({ records, exclusively: createExclusive(terms), realm }, before, options),
  };
};
