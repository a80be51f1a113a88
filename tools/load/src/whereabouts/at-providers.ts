import type { CallbackDelivery, JournalEntry, Sandbox } from '@bgc/sandbox';

import { byTheClock } from './by-the-clock.ts';

/** What the emulators know of one check. Ids that they made, and states: nothing of it is personal. */
export interface AtProviders {
  /** Customer and check. */
  readonly check: string;
  readonly pageup: string;
  readonly sterling: string;
  readonly callbacks: string;
  /** What was last asked about it, and what came of it. */
  readonly requests: string;
}

export interface WantedCheck {
  readonly check: string;
  readonly callbackUri: string | undefined;
}

interface Asked extends Pick<Sandbox, 'pageup' | 'sterling' | 'callbacks' | 'journal'> {
  readonly clock: { now(): number };
}

const final = new Set<string>(['completed', 'cancelled', 'failed', 'expired']);
const mostRequests = 4;

const deliveryInWords = ({ state, attempts, nextAttemptAt }: CallbackDelivery, now: number): string =>
  `${state}, ${attempts.length} tries${nextAttemptAt === undefined ? '' : `, next ${byTheClock(nextAttemptAt, now)}`}`;

const requestInWords = ({ operation, status, faults, processed, time }: JournalEntry, now: number): string =>
  [operation, status ?? 'no answer', ...faults, `(done: ${processed})`, byTheClock(time, now)].join(' ');

/** Says of these checks, and of all others that have no end in PageUp or callbacks to come, where they are. */
export const atProviders = (sandbox: Asked, wanted: readonly WantedCheck[]): readonly AtProviders[] => {
  const now = sandbox.clock.now();
  const uris = new Map(wanted.map(({ check, callbackUri }) => [check, callbackUri]));
  const deliveries = sandbox.callbacks.deliveries();
  const entries = sandbox.journal.entries();
  const isToCome = ({ state }: CallbackDelivery): boolean => state !== 'delivered' && state !== 'dropped';
  const toldOf = new Set(deliveries.filter(isToCome).map(({ subject }) => subject));
  const { screenings } = sandbox.sterling.state();
  return sandbox.pageup.state().flatMap(({ tenantId, id, record, history, referenceNumbers }): AtProviders[] => {
    const check = `${tenantId}/${id}`;
    const isOver = final.has(record.status) && referenceNumbers.every((number) => !toldOf.has(number));
    if (isOver && !uris.has(check)) return [];
    const uri = uris.get(check);
    const screening = screenings.find(
      (one) => referenceNumbers.includes(one.id) || (uri !== undefined && one.callbackUri === uri),
    );
    return [
      {
        check,
        pageup: `${record.status}, ${history.length} PUTs`,
        sterling: screening === undefined ? 'no screening' : `${screening.id} ${screening.status}`,
        callbacks: deliveries
          .filter(({ subject }) => subject === screening?.id)
          .map((delivery) => deliveryInWords(delivery, now))
          .join('; '),
        requests: entries
          .filter(({ subject }) => subject !== undefined && (subject === id || subject === screening?.id))
          .slice(-mostRequests)
          .map((entry) => requestInWords(entry, now))
          .join('; '),
      },
    ];
  });
};
