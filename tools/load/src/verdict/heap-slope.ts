import type { Sample } from '../worker/sampler.ts';
import { fitLine } from './fit-line.ts';

/** What the program itself holds. What V8 compiles of it is no part of that, and grows for as long as V8 optimises. */
export const dataOf = ({ heapUsed, code }: Sample): number => heapUsed - code;
export const allOf = ({ heapUsed }: Sample): number => heapUsed;

export interface HeapSlope {
  /** Bytes at the end of the warm-up, on the fitted line. */
  readonly base: number;
  /** Checks that the process had ordered when its warm-up was over, and in the end. */
  readonly from: number;
  readonly to: number;
  readonly samples: number;
  /** Growth for each thousand checks, as a share of the base; and its standard error. */
  readonly perThousand: number;
  readonly error: number;
}

/** What is loaded, compiled and cached once is there by then. */
const warmUpShare = 1 / 3;
/** Fewer say nothing about a thousand. */
const fewestChecks = 300;
const fewestSamples = 8;

/** How the heap of one process grows with its work, after its warm-up; `undefined` where it lived too short to tell. */
export const heapSlope = (samples: readonly Sample[], bytesOf: (sample: Sample) => number): HeapSlope | undefined => {
  const to = samples.at(-1)?.handled ?? 0;
  const warm = samples.filter(({ handled }) => handled >= to * warmUpShare);
  const from = warm[0]?.handled ?? 0;
  if (to - from < fewestChecks || warm.length < fewestSamples) return undefined;
  const line = fitLine(warm.map((sample) => ({ x: sample.handled, y: bytesOf(sample) })));
  if (line === undefined) return undefined;
  const base = line.intercept + line.slope * from;
  return {
    ...{ base, from, to, samples: warm.length },
    perThousand: (line.slope * 1_000) / base,
    error: (line.error * 1_000) / base,
  };
};
