import type { LoadOutcome } from '../run/run-load.ts';
import type { Claim } from './claim.ts';
import { percent } from './claim.ts';
import { dataOf, heapSlope } from './heap-slope.ts';
import type { HeapSlope } from './heap-slope.ts';

/** Growth of the heap for each thousand checks, after the warm-up. */
const steepest = 0.01;

/** A soak of so many checks has to tell. */
const enoughChecks = 4_000;

export const slopeInWords = ({ perThousand, low, high }: HeapSlope): string =>
  `${percent(perThousand)} (95 %: ${percent(low)} to ${percent(high)})`;

/** By the whole interval: what may be on either side of the limit is not told, and what is not told does not hold. */
const verdictOn = ({ low, high }: HeapSlope): Claim['holds'] =>
  high < steepest ? true : low >= steepest ? false : 'not told';

/** Whether the one worker of the soak kept its memory. Of a small soak nothing need be claimed. */
export const judgeHeap = ({ lives, options }: LoadOutcome): readonly Claim[] => {
  const slope = heapSlope(lives[0]?.samples ?? [], dataOf);
  const claim = `heap of one worker, after its warm-up: grows by less than ${percent(steepest)} for each 1,000 checks`;
  if (slope !== undefined) return [{ claim, found: slopeInWords(slope), holds: verdictOn(slope) }];
  return options.checks < enoughChecks ? [] : [{ claim, found: 'too few samples', holds: 'not told' }];
};
