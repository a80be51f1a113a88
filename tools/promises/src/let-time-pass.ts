import type { VirtualClock } from '@bgc/sandbox';

/** Real milliseconds after which something that waits for no timer is taken to hang. */
const patienceMs = 60_000;

/** Lets promises settle, without moving the time, until something is the case: also where work is done off the event loop (hashing). */
export const turnsUntil = async (clock: VirtualClock, isSo: () => boolean): Promise<void> => {
  const startedAt = performance.now();
  while (!isSo()) {
    if (performance.now() - startedAt > patienceMs)
      throw new Error('It never came to be, although nothing waits for the time.');
    await clock.advance(0);
  }
};

export type Ending<T> =
  | { readonly ok: true; readonly value: T; readonly tookMs: number }
  | { readonly ok: false; readonly error: unknown; readonly tookMs: number };

/** Moves the time from one timer to the next until the work has settled; fails when it never does, or takes longer than `limitMs`. */
export const letTimePass = async <T>(clock: VirtualClock, work: Promise<T>, limitMs = 600_000): Promise<Ending<T>> => {
  const startedAt = clock.now();
  let ending: Ending<T> | undefined;
  work.then(
    (value) => (ending = { ok: true, value, tookMs: clock.now() - startedAt }),
    (error: unknown) => (ending = { ok: false, error, tookMs: clock.now() - startedAt }),
  );
  let idleSince: number | undefined;
  for (;;) {
    for (let turn = 0; turn < 4 && ending === undefined; turn += 1) await clock.advance(0);
    if (ending !== undefined) return ending;
    const dueAt = clock.nextDueAt();
    if (dueAt === undefined) {
      // A module may still be on its way from the disk.
      idleSince ??= performance.now();
      if (performance.now() - idleSince > patienceMs)
        throw new Error('The work hangs: no timer waits, and it has not settled.');
      continue;
    }
    if (dueAt - startedAt > limitMs) throw new Error(`The work has not settled after ${limitMs} ms.`);
    await clock.advance(Math.max(0, dueAt - clock.now()));
  }
};

/** The value; throws what the work failed with. */
export const valueOf = async <T>(clock: VirtualClock, work: Promise<T>): Promise<T> => {
  const ending = await letTimePass(clock, work);
  if (ending.ok) return ending.value;
  throw ending.error;
};
