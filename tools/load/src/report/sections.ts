import type { BothOutcomes } from '../run/run-both.ts';
import type { LoadOutcome } from '../run/run-load.ts';
import type { WorkerLife } from '../run/worker-fleet.ts';
import { percent } from '../verdict/claim.ts';
import type { Claim } from '../verdict/claim.ts';
import { judge } from '../verdict/judge.ts';
import { memorySections } from './memory-sections.ts';
import type { Section } from './section.ts';
import { whereaboutsSections } from './whereabouts-sections.ts';

const ms = (number: number | undefined): string => (number === undefined ? '–' : `${number.toFixed(1)} ms`);
const seconds = (number: number): string => `${number.toFixed(1)} s`;
const counted = (counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .toSorted(([one], [other]) => one.localeCompare(other));

const work = ({ options, counts, workedSeconds, seconds: whole, lives }: LoadOutcome): Section => {
  const { callbacks } = counts;
  const known = lives.flatMap(({ cpuMs }) => cpuMs ?? []);
  const faults = Object.values(counts.faults).reduce((sum, count) => sum + count, 0);
  return {
    title: 'What was done',
    head: ['what', 'how much'],
    rows: [
      ['from the first order to the last result', seconds(workedSeconds)],
      ['until nothing was left to do', seconds(whole)],
      ['checks a second, over all', (options.checks / Math.max(1, whole)).toFixed(1)],
      ['requests to both providers', counts.requests],
      ['faults thrown in', `${faults} (${percent(faults / Math.max(1, counts.requests))} of them)`],
      ['PUTs that PageUp applied', counts.updates],
      ['of them repetitions that changed nothing', counts.updatesRepeated],
      ['of them applied after the caller had lost the answer', counts.updatesLate],
      ['orders that Sterling received', counts.received],
      ['of them replayed under their key', counts.replayed],
      ['checks cancelled before PageUp knew their number', counts.cancelledUnnumbered],
      ['callbacks that Sterling made, copies included', callbacks.deliveries],
      ['attempts to deliver them', callbacks.attempts],
      ['of them with a payload that was handled before', callbacks.repeated],
      [
        'of them lost on purpose, before and after a worker saw them',
        `${callbacks.lostBefore} and ${callbacks.lostAfter}`,
      ],
      ['of them without an answer: worker killed, or too slow', callbacks.unreachable],
      ['callbacks never made at all, found by the sweep', callbacks.dropped],
      ['processor time of the workers that were not killed', seconds(known.reduce((sum, one) => sum + one, 0) / 1_000)],
      ['processor time of the emulators', seconds(counts.cpuMs / 1_000)],
    ],
  };
};

const processRow = ({ place, life, ending, handled, delay }: WorkerLife): Section['rows'][number] => [
  `${place + 1}${life > 1 ? `, life ${life}` : ''}`,
  ending,
  handled,
  ms(delay?.p50),
  ms(delay?.p99),
  ms(delay?.max),
];

const holdsInWords = (holds: Claim['holds']): string => (holds === true ? 'yes' : holds === false ? 'NO' : holds);

/** Everything that a run tells, for the terminal and for the document. */
export const sections = (outcome: BothOutcomes): readonly Section[] => [
  {
    title: 'What was claimed',
    head: ['claim', 'found', 'holds'],
    rows: judge(outcome).map(({ claim, found, holds }) => [claim, found, holdsInWords(holds)]),
  },
  ...whereaboutsSections(outcome),
  ...(outcome.soak === undefined ? [] : whereaboutsSections(outcome.soak)),
  work(outcome),
  {
    title: 'Workers, and the delay of their event loops',
    head: ['worker', 'ended', 'checks', 'p50', 'p99', 'max'],
    rows: outcome.lives.map(processRow),
  },
  ...(outcome.soak === undefined ? [] : memorySections(outcome.soak)),
  { title: 'Faults thrown in', head: ['fault', 'times'], rows: counted(outcome.counts.faults) },
  { title: 'Trouble that workers told of, and overcame', head: ['trouble', 'times'], rows: counted(outcome.troubles) },
];
