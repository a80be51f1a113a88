import { checkNames } from '../known-names.ts';
import type { RunOptions, VirtualClock } from './clock.ts';
import type { Holds } from './holds.ts';
import { pause, settle, settleCrypto } from './system-time.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Real milliseconds between two looks while nothing is scheduled. */
const LOOK = 5;
/** Real milliseconds that real I/O gets before time is moved to what happens in the background, hours or days away. */
const BEFORE_BACKGROUND = 250;
/** Rounds of the event loop before time is moved: real I/O under way, MSW's for one, is given the chance to be first. */
const ROUNDS = 4;

const checked = (name: keyof RunOptions, ms: number): number => {
  if (!(ms > 0)) throw new RangeError(`run: ${name} must be a number of milliseconds above 0`);
  return ms;
};

/** Where time goes next; nowhere while real I/O may still come first. */
const nextStep = (clock: Pick<VirtualClock, 'nextDueAt'>, end: number, waitedMs: number): number | undefined => {
  const awaited = clock.nextDueAt({ background: false });
  const any = clock.nextDueAt();
  if (awaited !== undefined || any === undefined || waitedMs < BEFORE_BACKGROUND) return awaited;
  return any <= end ? any : undefined;
};

/** What `VirtualClock.run` does. */
export const runOnVirtualTime = async <T>(
  clock: Pick<VirtualClock, 'now' | 'advance' | 'nextDueAt'> & { readonly holds: Pick<Holds, 'any' | 'released'> },
  work: PromiseLike<T> | (() => PromiseLike<T>),
  options: RunOptions = {},
): Promise<T> => {
  checkNames('run', options, ['atMostMs', 'patienceMs', 'ioMs']);
  const atMostMs = checked('atMostMs', options.atMostMs ?? DAY);
  const patienceMs = checked('patienceMs', options.patienceMs ?? 10_000);
  const { ioMs = 0 } = options;
  if (!(ioMs >= 0)) throw new RangeError('run: ioMs must be a number of milliseconds, not negative');
  const end = clock.now() + atMostMs;
  const promise = Promise.resolve(typeof work === 'function' ? work() : work);
  const progress = { settled: false };
  const note = (): void => void (progress.settled = true);
  promise.then(note, note);

  for (let waitedMs = 0; ;) {
    for (let round = 0; round < ROUNDS && !progress.settled; round++) {
      await settle();
      await settleCrypto();
    }
    if (ioMs > 0 && !progress.settled) await pause(ioMs);
    if (progress.settled) return promise;
    const dueAt = nextStep(clock, end, waitedMs);
    if (dueAt !== undefined && dueAt > clock.now() && clock.holds.any()) {
      await clock.holds.released();
      continue;
    }
    if (dueAt === undefined) {
      if (waitedMs >= patienceMs) {
        throw new Error(
          `run: not settled, and nothing is scheduled on the virtual clock, within atMostMs, for ${patienceMs} ms of real time. ` +
            'Does the code under test wait on this clock (option clock), and for an answer that can come?',
        );
      }
      await pause(LOOK);
      waitedMs += LOOK;
      continue;
    }
    if (dueAt > end) {
      throw new Error(
        `run: not settled within ${atMostMs} ms of virtual time. Give a larger atMostMs, or stop what waits for ever.`,
      );
    }
    waitedMs = 0;
    await clock.advance(Math.max(0, dueAt - clock.now()));
  }
};
