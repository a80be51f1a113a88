import type { Cell, PromiseName } from './subject.ts';
import { promiseNames } from './subject.ts';

export interface KnownBreak {
  readonly promise: PromiseName;
  readonly why: string;
}

const ends = (rule: string): KnownBreak => ({
  promise: 'understands',
  why: `${rule}, and the \`fetch\` of Node ends the connection: no client that is given nothing but \`fetch\` can read that answer`,
});

/** By fault: what a client built upon `fetch` cannot mend. It is published as broken; what it ends in must still be a typed error. */
export const knownBreaks: Readonly<Record<string, KnownBreak>> = {
  '100 before the answer': ends('RFC 9110, section 15.2, has a client read past it'),
  'header that is folded': ends('RFC 9112, section 5.2, has a client read it as white space'),
  '421 although it was acted on': {
    promise: 'never doubles',
    why: 'a 421 says that nothing was done (RFC 9110, section 15.5.20), and the `fetch` of Node sends the request once more by itself, unseen by who called it',
  },
};

export const brokenPromises = ({ verdicts }: Pick<Cell, 'verdicts'>): readonly PromiseName[] =>
  promiseNames.filter((name) => verdicts[name].kind === 'broken');

/** Whether it broke anything that is not known. */
export const isNewlyBroken = (cell: Cell): boolean =>
  brokenPromises(cell).some((name) => name !== knownBreaks[cell.fault]?.promise);
