import type { LoadOutcome } from '../run/run-load.ts';
import { allOf, dataOf, heapSlope } from '../verdict/heap-slope.ts';
import type { HeapSlope } from '../verdict/heap-slope.ts';
import { slopeInWords } from '../verdict/judge-heap.ts';
import type { Section } from './section.ts';

const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(2)} MiB`;
const kibibytes = (bytes: number): string => (bytes / 1_024).toFixed(0);

const slopeRows = (name: string, slope: HeapSlope | undefined): Section['rows'] =>
  slope === undefined
    ? [[`${name}: growth`, 'too few samples']]
    : [
        [`${name}: at the end of the warm-up, on the fitted line`, mebibytes(slope.base)],
        [`${name}: growth for each 1,000 checks`, slopeInWords(slope)],
        [`${name}: that are bytes a check`, ((slope.perThousand * slope.base) / 1_000).toFixed(0)],
      ];

/** What became of the memory of the soak's one worker. */
export const memorySections = ({ lives, counts, options, seconds }: LoadOutcome): readonly Section[] => {
  const samples = lives[0]?.samples ?? [];
  const data = heapSlope(samples, dataOf);
  return [
    {
      title: 'Soak: the heap of one worker at rest, after a full collection',
      head: ['what', 'how much'],
      rows: [
        ['checks, and seconds', `${options.checks}, ${seconds.toFixed(1)} s`],
        ['checks of the warm-up, and after it', data === undefined ? '–' : `${data.from} and ${data.to - data.from}`],
        ['samples after the warm-up', data?.samples ?? '–'],
        ...slopeRows('heap without compiled code', data),
        ...slopeRows('heap with it', heapSlope(samples, allOf)),
        ['for comparison: the emulators in the end, who forget nothing', mebibytes(counts.heapUsed)],
      ],
    },
    {
      title: 'Samples of the soak',
      head: ['checks', 'heap without compiled code, KiB', 'compiled code, KiB'],
      rows: samples.map((sample) => [sample.handled, kibibytes(dataOf(sample)), kibibytes(sample.code)]),
    },
  ];
};
