import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getHeapSpaceStatistics } from 'node:v8';

export interface Sample {
  /** Checks that this process had ordered by then. */
  readonly handled: number;
  /** Bytes in use after a full collection. */
  readonly heapUsed: number;
  /** Bytes of it that hold what V8 compiled of the program: it goes on optimising for thousands of checks. */
  readonly code: number;
}

/** In milliseconds, beyond the sampling interval itself. */
export interface Delay {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

export interface Sampler {
  sample(handled: number): Sample;
  delay(): Delay;
}

const resolutionMs = 10;

const codeUsed = (): number =>
  getHeapSpaceStatistics()
    .filter(({ space_name }) => /^(?:code|trusted)_/u.test(space_name))
    .reduce((sum, { space_used_size }) => sum + space_used_size, 0);

/** Follows the memory and the event loop of this process. Its own collections are not counted as delay. Needs `--expose-gc`. */
export const createSampler = (): Sampler => {
  const { gc } = globalThis as { readonly gc?: () => void };
  if (gc === undefined) throw new Error('The heap is measured after a collection: start this with --expose-gc.');
  const histogram = monitorEventLoopDelay({ resolution: resolutionMs });
  histogram.enable();
  const beyond = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - resolutionMs);
  return {
    sample(handled) {
      histogram.disable();
      // Twice: what the first one finalised is garbage for the second.
      gc();
      gc();
      const { heapUsed } = process.memoryUsage();
      const code = codeUsed();
      histogram.enable();
      return { handled, heapUsed, code };
    },
    delay: () => ({
      p50: beyond(histogram.percentile(50)),
      p99: beyond(histogram.percentile(99)),
      max: beyond(histogram.max),
    }),
  };
};
