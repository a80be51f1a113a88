import type { Clock } from './clock.ts';

/** Real milliseconds. From a slow disk or over a network it may take seconds. */
const patienceMs = 10_000;

/**
 * A part of the program that is loaded at its first use, and kept. `import()` keeps it too, but not every loader answers in the same turn from
 * then on, and a call would wait for that each time. A load that failed is tried again.
 *
 * Loading takes real time. A clock given is told of it, so that a virtual one does not pass the limits of the call meanwhile.
 */
export const loadOnce = <Part>(load: () => Promise<Part>): ((clock?: Clock) => Promise<Part>) => {
  let loading: Promise<Part> | undefined;
  return (clock) => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    clock?.hold?.(loading, patienceMs);
    return loading;
  };
};
