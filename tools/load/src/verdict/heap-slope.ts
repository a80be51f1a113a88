import type { Sample } from '../worker/measure-heap.ts';
import { middleSlope } from './middle-slope.ts';

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
  /** Growth for each thousand checks, as a share of the base; with 95 % confidence it lies between the other two. */
  readonly perThousand: number;
  readonly low: number;
  readonly high: number;
}

/** What is loaded and cached once is there by then, and nearly as many connections were open at the same time as ever will be. */
const warmUpShare = 1 / 3;
const shortestWarmUp = 2_000;
/** Fewer say nothing about a thousand. */
const fewestChecks = 1_000;
const fewestSamples = 8;

/** How the heap of one process grows with its work, after its warm-up; `undefined` where it lived too short to tell. */
export const heapSlope = (samples: readonly Sample[], bytesOf: (sample: Sample) => number): HeapSlope | undefined => {
  const to = samples.at(-1)?.handled ?? 0;
  const warmFrom = Math.max(shortestWarmUp, to * warmUpShare);
  const warm = samples.filter(({ handled }) => handled >= warmFrom);
  const from = warm[0]?.handled ?? 0;
  if (to - from < fewestChecks || warm.length < fewestSamples) return undefined;
  const line = middleSlope(warm.map((sample) => ({ x: sample.handled, y: bytesOf(sample) })));
  if (line === undefined) return undefined;
  const base = line.intercept + line.slope * from;
  const share = (slope: number): number => (slope * 1_000) / base;
  return {
    ...{ base, from, to, samples: warm.length },
    ...{ perThousand: share(line.slope), low: share(line.low), high: share(line.high) },
  };
};
