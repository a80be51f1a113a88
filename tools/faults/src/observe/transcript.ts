import { performance } from 'node:perf_hooks';

import type { PlantedText } from '../subject.ts';

export interface Transcript {
  readonly note: (line: string) => void;
  readonly lines: () => readonly string[];
}

/** What went to and fro, with the milliseconds since it began. In place of what was planted it has the place. */
export const createTranscript = (canaries: readonly PlantedText[]): Transcript => {
  const began = performance.now();
  const lines: string[] = [];
  const longestFirst = canaries.toSorted((one, other) => other.text.length - one.text.length);
  const named = (line: string): string =>
    longestFirst.reduce((text, planted) => text.replaceAll(planted.text, `‹${planted.place}›`), line);
  return {
    note: (line) => void lines.push(`${(performance.now() - began).toFixed(0).padStart(5)} ms  ${named(line)}`),
    lines: () => [...lines],
  };
};
