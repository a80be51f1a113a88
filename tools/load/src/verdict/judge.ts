import type { BothOutcomes } from '../run/run-both.ts';
import type { LoadOutcome } from '../run/run-load.ts';
import { equal, isBroken, zero } from './claim.ts';
import type { Claim } from './claim.ts';
import { judgeHeap } from './judge-heap.ts';

/** What a part promised, and whether it held. The emulators' counts decide, and the file in the end. */
const judgeWork = (outcome: LoadOutcome): readonly Claim[] => {
  const { options, counts, left, lives, givenUp } = outcome;
  const { checks } = options;
  const { callbacks } = counts;
  const killed = lives.filter(({ ending }) => ending === 'killed').length;
  return [
    equal('checks ordered in PageUp', counts.checks, checks),
    zero('lost: never claimed, or never brought to an end', counts.unclaimed + counts.unfinished),
    zero('doubled: claimed twice, or ordered twice', counts.doubled),
    zero('screenings that no check refers to', counts.orphans),
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
  ];
};

/** The soak promises the same, in one row, and that its worker keeps nothing of what it did. */
const judgeSoak = (soak: LoadOutcome): readonly Claim[] => {
  const broken = judgeWork(soak).filter(isBroken);
  const found = broken.length === 0 ? 'all' : broken.map(({ claim, found }) => `${claim}: ${found}`).join('; ');
  return [
    { claim: `all of this, of ${soak.options.checks} checks in the soak`, found, holds: broken.length === 0 },
    ...judgeHeap(soak),
  ];
};

/** What was promised, and whether it held. */
export const judge = ({ soak, ...outcome }: BothOutcomes): readonly Claim[] => [
  ...judgeWork(outcome),
  ...(soak === undefined ? [] : judgeSoak(soak)),
];
