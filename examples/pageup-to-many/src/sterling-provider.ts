import { knowCandidate } from '@bgc/example-pageup-to-sterling/src/know-candidate.ts';
import { listedScreenings } from '@bgc/example-pageup-to-sterling/src/listed-screenings.ts';
import { repeatWithinMs } from '@bgc/example-pageup-to-sterling/src/may-send.ts';
import { sentences } from '@bgc/example-pageup-to-sterling/src/reason-for-fail.ts';
import { Refusal } from '@bgc/example-pageup-to-sterling/src/refusal.ts';
import { Trouble } from '@bgc/example-pageup-to-sterling/src/trouble.ts';
import type { Candidate, Clock, SterlingClient } from '@bgc/sterling';

import type { Order } from './order.ts';
import type { Attempt, Provider } from './provider.ts';

const minute = 60_000;
/** Clocks differ, and Sterling's times have a resolution of a second. */
const slackMs = 5 * minute;

const personOf = ({ firstName, lastName, email, dateOfBirth }: Order, clientReferenceId: string) => {
  const required = { givenName: firstName, familyName: lastName, email };
  const missing = Object.entries(required).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (missing.length > 0) throw new Refusal(sentences.missing(missing));
  return {
    ...(required as Record<keyof typeof required, string>),
    clientReferenceId,
    ...(dateOfBirth === undefined ? {} : { dob: dateOfBirth }),
  };
};

export interface SterlingTools {
  readonly clock: Clock;
  /** Whether a screening is another order's. */
  readonly isTaken: (reference: string, key: string) => Promise<boolean>;
}

/**
 * Sterling honours an idempotency key: an order whose answer was lost is sent again under the same one. How long Sterling remembers a key is not documented, so
 * after an hour (`assumed`) the candidate's screenings are looked through first.
 */
export const createSterlingProvider = (sterling: SterlingClient, { clock, isTaken }: SterlingTools): Provider => {
  const findEarlier = async (candidate: Candidate, { key, product, intendedAt }: Attempt) => {
    for (const id of listedScreenings(candidate)) {
      const { packageId, submittedAt } = await sterling.screenings.get(id);
      if ((packageId !== undefined && packageId !== product) || (await isTaken(id, key))) continue;
      const at = Date.parse(submittedAt ?? '');
      if (packageId === undefined || Number.isNaN(at))
        throw new Trouble(`Screening ${id} may be of this order: Sterling does not say enough of it.`);
      if (at >= intendedAt - slackMs) return id;
    }
    return undefined;
  };

  return {
    lookEveryMs: 15 * minute,
    async order(order, attempt) {
      const { key, product, first, intendedAt, signal } = attempt;
      if (product === undefined) throw new Refusal(sentences.unknownPackage);
      const { candidate } = await knowCandidate(sterling, personOf(order, key));
      if (!first && clock.now() - intendedAt > repeatWithinMs) {
        const earlier = await findEarlier(await sterling.candidates.get(candidate.id), attempt);
        if (earlier !== undefined) return { kind: 'placed', reference: earlier };
      }
      const { id } = await sterling.screenings.create(
        { packageId: product, candidateId: candidate.id, endUserCertificate: 'true' },
        { idempotencyKey: key, signal },
      );
      return { kind: 'placed', reference: id };
    },
    async find(reference, signal) {
      const { status = 'unknown', result, links } = await sterling.screenings.get(reference, signal && { signal });
      const reportPage = links?.admin?.web;
      return {
        own: { status, ...(result === undefined ? {} : { result }) },
        ...(reportPage === undefined ? {} : { reportPage }),
      };
    },
  };
};
