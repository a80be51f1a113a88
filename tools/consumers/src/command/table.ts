import { alignedLines } from '@bgc/tool-parts/columns';

import type { ConsumerRow } from './run-consumers.ts';

const HEAD = ['group', 'consumer', 'result', 'seconds', 'note'];

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** The rows in columns; what failed is told whole below them. */
export const tableOf = (rows: readonly ConsumerRow[]): string => {
  const cells = rows.map(({ consumer, passed, seconds, note }) => [
    consumer.group,
    consumer.name,
    passed ? 'passed' : 'FAILED',
    seconds.toFixed(1),
    firstLine(note),
  ]);
  const failed = rows.filter(({ passed }) => !passed);
  return [
    ...alignedLines([HEAD, ...cells], (column) => column === HEAD.indexOf('seconds')),
    ...failed.flatMap(({ consumer, note }) => ['', `FAILED ${consumer.group}: ${consumer.name}`, note]),
    '',
    `${rows.length - failed.length} passed, ${failed.length} failed`,
  ].join('\n');
};
