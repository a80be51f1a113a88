import { reproduce } from '../document/reproduce.ts';
import { knownBreaks } from '../known-breaks.ts';
import { promiseNames } from '../subject.ts';
import type { Cell, PromiseName } from '../subject.ts';

const marks = { kept: '✓', broken: '✗', 'not applicable': '–' } as const;

const lineOf = ({ verdicts, fault }: Cell, name: PromiseName): string => {
  const verdict = verdicts[name];
  const known = knownBreaks[fault];
  const words = {
    kept: () => '',
    broken: () =>
      `: ${(verdict as { readonly how: string }).how}${known?.promise === name ? ` (known: ${known.why})` : ''}`,
    'not applicable': () => `: ${(verdict as { readonly why: string }).why}`,
  }[verdict.kind]();
  return `  ${marks[verdict.kind]} ${name}${words}`;
};

/** One cell, with all that is known of it. */
export const printCell = (cell: Cell, isPeer: boolean): string =>
  [
    `${cell.contestant}, ${cell.operation} (${cell.operationClass}), under: ${cell.fault}`,
    ...(cell.transcript && cell.transcript.length > 0
      ? ['', '  What went to and fro, in milliseconds since it began; ‹…› stands for what was planted:']
      : []),
    ...(cell.transcript ?? []).map((line) => `  ${line}`),
    '',
    `  Ended with ${cell.ending} after ${Math.round(cell.tookMs)} ms and ${cell.sends} request(s).`,
    ...(cell.retried
      ? [
          `  Tried ${cell.retried.tries} times, as timers were late:`,
          ...cell.retried.before.map((line) => `    ${line}`),
        ]
      : []),
    '',
    ...promiseNames.map((name) => lineOf(cell, name)),
    '',
    `  ${reproduce(cell, isPeer)}`,
  ].join('\n');
