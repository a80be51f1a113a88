import { MISMATCH, fail } from './reading.ts';
import type { DriftEntry, Reader } from './reading.ts';

/** The form that fits with the least tolerance, and of those the first. */
export const readUnion = (options: readonly Reader[]): Reader => ({
  get acceptsNull() {
    return options.some((option) => option.acceptsNull);
  },
  read: (value, reading) => {
    const before = reading.drift;
    let best: { readonly result: unknown; readonly drift: Map<string, DriftEntry> } | undefined;
    for (const { read } of options) {
      reading.drift = new Map();
      const result = read(value, reading);
      if (result !== MISMATCH && (!best || reading.drift.size < best.drift.size))
        best = { result, drift: reading.drift };
      if (best?.drift.size === 0) break;
    }
    reading.drift = before;
    if (!best) return fail(reading, `one of ${options.length} forms`);
    for (const [key, entry] of best.drift) before.set(key, entry);
    return best.result;
  },
});
