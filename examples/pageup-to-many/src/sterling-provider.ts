import { knowCandidate } from '@bgc/example-pageup-to-sterling/src/know-candidate.ts';
import { isSince } from '@bgc/example-pageup-to-sterling/src/is-since.ts';
import { listedScreenings } from '@bgc/example-pageup-to-sterling/src/listed-screenings.ts';
import { repeatWithinMs } from '@bgc/example-pageup-to-sterling/src/may-send.ts';
import { sentences } from '@bgc/example-pageup-to-sterling/src/reason-for-fail.ts';
import { Refusal } from '@bgc/example-pageup-to-sterling/src/refusal.ts';
import type { Clock, SterlingClient } from '@bgc/sterling';

import type { Order } from './order.ts';
import type { Attempt, Provider } from './provider.ts';

const minute = 60_000;

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
  const findEarlier = async (candidateId: string, { key, product, intendedAt }: Attempt) => {
    for (const id of await listedScreenings(sterling, candidateId)) {
      const screening = await sterling.screenings.get(id);
      const isAnother = screening.packageId !== undefined && screening.packageId !== product;
      if (isAnother || (await isTaken(id, key))) continue;
      if (isSince(screening, intendedAt, 'this order')) return id;
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
        const earlier = await findEarlier(candidate.id, attempt);
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
