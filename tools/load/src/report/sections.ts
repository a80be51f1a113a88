import type { LoadOutcome } from '../run/run-load.ts';
import type { WorkerLife } from '../run/worker-fleet.ts';
import { allOf, dataOf, heapSlope } from '../verdict/heap-slope.ts';
import type { HeapSlope } from '../verdict/heap-slope.ts';
import { judge, percent } from '../verdict/judge.ts';

export interface Section {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(2)} MiB`;
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

const processRow = ({ place, life, ending, handled, samples, delay }: WorkerLife): Section['rows'][number] => [
  `${place + 1}${life > 1 ? `, life ${life}` : ''}`,
  ending,
  handled,
  samples[0] === undefined ? '–' : mebibytes(samples[0].heapUsed),
  samples.length < 2 ? '–' : mebibytes(samples.at(-1)?.heapUsed ?? 0),
  ms(delay?.p50),
  ms(delay?.p99),
  ms(delay?.max),
];

const slopeRows = (name: string, slope: HeapSlope | undefined): Section['rows'] =>
  slope === undefined
    ? [[`${name}: growth`, 'too few checks to tell']]
    : [
        [`${name}: at the end of the warm-up, on the fitted line`, mebibytes(slope.base)],
        [`${name}: growth for each 1,000 checks`, `${percent(slope.perThousand)} ± ${percent(slope.error)}`],
      ];

const memory = ({ lives, counts }: LoadOutcome): Section => {
  const samples = lives.find(({ place }) => place === 0)?.samples ?? [];
  const data = heapSlope(samples, dataOf);
  return {
    title: 'Memory of the worker that is never killed, after a full collection',
    head: ['what', 'how much'],
    rows: [
      ['checks of the warm-up, and after it', data === undefined ? '–' : `${data.from} and ${data.to - data.from}`],
      ['samples after the warm-up', data?.samples ?? '–'],
      ...slopeRows('heap without compiled code', data),
      ...slopeRows('heap with it', heapSlope(samples, allOf)),
      ['for comparison: the emulators in the end, who forget nothing', mebibytes(counts.heapUsed)],
    ],
  };
};

const kibibytes = (bytes: number): string => (bytes / 1_024).toFixed(0);

const samplesOf = ({ lives }: LoadOutcome): Section => ({
  title: 'Its samples',
  head: ['checks', 'heap without compiled code, KiB', 'compiled code, KiB'],
  rows: (lives.find(({ place }) => place === 0)?.samples ?? []).map((sample) => [
    sample.handled,
    kibibytes(dataOf(sample)),
    kibibytes(sample.code),
  ]),
});

/** Everything that a run tells, for the terminal and for the document. */
export const sections = (outcome: LoadOutcome): readonly Section[] => [
  {
    title: 'What was claimed',
    head: ['claim', 'found', 'holds'],
    rows: judge(outcome).map(({ claim, found, holds }) => [claim, found, holds ? 'yes' : 'NO']),
  },
  work(outcome),
  {
    title: 'Workers: heap after a full collection, and delay of the event loop',
    head: ['worker', 'ended', 'checks', 'first heap', 'last heap', 'p50', 'p99', 'max'],
    rows: outcome.lives.map(processRow),
  },
  memory(outcome),
  samplesOf(outcome),
  { title: 'Faults thrown in', head: ['fault', 'times'], rows: counted(outcome.counts.faults) },
  { title: 'Trouble that workers told of, and overcame', head: ['trouble', 'times'], rows: counted(outcome.troubles) },
];
