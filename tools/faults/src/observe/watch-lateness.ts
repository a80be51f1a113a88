import { performance } from 'node:perf_hooks';
import process from 'node:process';

export interface LatenessWatch {
  /** Milliseconds by which timers fired too late since then (of `performance.now()`), all together: a call takes several turns, and each waits. */
  readonly since: (began: number) => number;
  /** Milliseconds that this thread computed since then, at most: what other processes took is no part of it. */
  readonly computedSince: (began: number) => number;
  readonly end: () => void;
}

interface Beat {
  readonly at: number;
  readonly lateMs: number;
  /** Of the thread, since it began. */
  readonly computedMs: number;
}

const everyMs = 5;
/** No cell takes longer than so many beats. */
const remembered = 4_000;

const threadMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

/** Beats as long as it is watched: a beat that comes late tells that the machine had no time for anybody, or that somebody here gave none. */
export const watchLateness = (
  start: typeof setInterval = setInterval,
  stop: typeof clearInterval = clearInterval,
  computed: () => number = threadMs,
): LatenessWatch => {
  let last: Beat = { at: performance.now(), lateMs: 0, computedMs: computed() };
  let beats: Beat[] = [last];
  const beat = (): void => {
    const at = performance.now();
    const byMs = at - last.at - everyMs;
    last = { at, lateMs: byMs < 1 ? 0 : byMs, computedMs: computed() };
    if (beats.length > 2 * remembered) beats = beats.slice(-remembered);
    beats.push(last);
  };
  const beating = start(beat, everyMs);
  return {
    since(began) {
      const untilNow = Math.max(0, performance.now() - last.at - everyMs);
      return beats.filter(({ at }) => at >= began).reduce((sum, { lateMs }) => sum + lateMs, untilNow);
    },
    computedSince: (began) => computed() - ((beats.findLast(({ at }) => at <= began) ?? beats[0])?.computedMs ?? 0),
    end: () => stop(beating),
  };
};
