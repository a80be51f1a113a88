import type { LoadOutcome } from '../run/run-load.ts';
import { dataOf, heapSlope } from './heap-slope.ts';

export interface Claim {
  readonly claim: string;
  /** What was counted, in words. */
  readonly found: string;
  readonly holds: boolean;
}

/** Growth of the heap for each thousand checks, after the warm-up. */
const steepest = 0.01;

const zero = (claim: string, number: number): Claim => ({ claim, found: String(number), holds: number === 0 });
const equal = (claim: string, found: number, wanted: number): Claim => ({
  claim,
  found: `${found} of ${wanted}`,
  holds: found === wanted,
});

export const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

/** A run of so many checks has to tell. */
const enoughChecks = 2_000;

const judgeHeap = ({ lives, options }: LoadOutcome): readonly Claim[] => {
  const slope = heapSlope(lives.find(({ place }) => place === 0)?.samples ?? [], dataOf);
  const claim = `heap without compiled code, after the warm-up: below ${percent(steepest)} for each 1,000 checks`;
  if (slope === undefined)
    return options.checks < enoughChecks ? [] : [{ claim, found: 'too few samples to tell', holds: false }];
  return [
    { claim, found: `${percent(slope.perThousand)} ± ${percent(slope.error)}`, holds: slope.perThousand < steepest },
  ];
};

/** What the run promised, and whether it held. The emulators' counts decide, and the file in the end. */
export const judge = (outcome: LoadOutcome): readonly Claim[] => {
  const { options, counts, left, lives, givenUp } = outcome;
  const { checks } = options;
  const { callbacks } = counts;
  const killed = lives.filter(({ ending }) => ending === 'killed').length;
  return [
    equal('checks ordered in PageUp', counts.checks, checks),
    zero('lost: never claimed, or never brought to an end', counts.unclaimed + counts.unfinished),
    zero('doubled: claimed twice, or ordered twice', counts.doubled + counts.orphans),
    zero('wiped: a number or a result that PageUp had and lost', counts.wiped),
    zero('ended otherwise than their screening', counts.wrongOutcome),
    zero('ended more than once, or begun again after their end', counts.unsettled),
    zero('ended without a number or without results', counts.incomplete),
    equal('screenings created at Sterling, one a check', counts.created, checks),
    equal('candidates created at Sterling, one a check', counts.candidates, checks),
    equal('different callbacks handled, of all that came', callbacks.handled, callbacks.payloads),
    equal('different callbacks marked as handled in the store', left.callbacks, callbacks.payloads),
    zero('callbacks that Sterling gave up', callbacks.givenUp + callbacks.open),
    zero('left unfinished in the store', left.checks + left.orders + left.screenings),
    zero('documents of applicants left in the store', left.documents),
    equal('workers killed', killed, options.kills),
    zero('processes that ended by themselves', lives.filter(({ ending }) => ending.startsWith('crashed')).length),
    ...(givenUp === undefined ? [] : [{ claim: 'came to an end', found: givenUp, holds: false }]),
    ...judgeHeap(outcome),
  ];
};
