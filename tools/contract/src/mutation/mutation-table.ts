import { alignedLines } from '@bgc/tool-parts/columns';

import type { MutationCount } from './mutate-exchanges.ts';

const HEAD = ['operation', 'side', 'members', 'renamed', 'caught', 'dropped', 'caught', 'missed'] as const;

const rowOf = (count: MutationCount): readonly string[] => [
  count.operation,
  count.side,
  String(count.members),
  String(count.renamed),
  String(count.caught),
  String(count.dropped),
  String(count.droppedCaught),
  count.missed.join(' ') || '-',
];

const sum = (counts: readonly MutationCount[]): MutationCount => {
  const of = (key: 'members' | 'renamed' | 'caught' | 'dropped' | 'droppedCaught'): number =>
    counts.reduce((total, count) => total + count[key], 0);
  return {
    operation: 'all',
    side: 'response',
    members: of('members'),
    renamed: of('renamed'),
    caught: of('caught'),
    dropped: of('dropped'),
    droppedCaught: of('droppedCaught'),
    missed: [],
  };
};

/** How many members were renamed and dropped, operation by operation, and how many of these the judge caught. */
export const mutationTable = (counts: readonly MutationCount[]): string => {
  const rows = [HEAD, ...counts.map(rowOf), rowOf(sum(counts)).map((cell, column) => (column === 1 ? '' : cell))];
  return alignedLines(rows).join('\n');
};
