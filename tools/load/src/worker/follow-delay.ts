import { monitorEventLoopDelay } from 'node:perf_hooks';

/** In milliseconds, beyond the sampling interval itself. */
export interface Delay {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

const resolutionMs = 10;

/** Follows how late the event loop of this process is. */
export const followDelay = (): (() => Delay) => {
  const histogram = monitorEventLoopDelay({ resolution: resolutionMs });
  histogram.enable();
  const beyond = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - resolutionMs);
  return () => ({
    p50: beyond(histogram.percentile(50)),
    p99: beyond(histogram.percentile(99)),
    max: beyond(histogram.max),
  });
};
