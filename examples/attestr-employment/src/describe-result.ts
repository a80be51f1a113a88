import { table } from '@bgc/example-parts/table';
import type { RequestOutcome } from '@bgc/attestr';

/** Where it came from, as the table says it. */
export type SettledBy = 'webhook' | 'query' | 'an earlier run';

const signatures = {
  verified: 'verified',
  mismatch: 'does not fit: ask Attestr which text is signed',
  absent: 'none',
  unchecked: 'not checked',
} as const;

/** What was found, and the description as text: it is HTML that people outside have written. */
export const describeResult = (result: RequestOutcome, by: SettledBy): string => {
  const head = ['result', 'what it is'];
  if (result.outcome === 'errored') {
    const { error } = result;
    const code = typeof error === 'object' ? error.code : undefined;
    return table(head, [
      ['outcome', 'Attestr could not do it'],
      ['error', code],
      ['told by', by],
    ]);
  }
  const { output, signature } = result;
  const lines = output.description?.text().split('\n') ?? [undefined];
  return table(head, [
    ['outcome', output.status],
    ['verified', output.verified],
    ['by way of', output.mode],
    ...lines.map((line, at) => [at === 0 ? 'description' : '', line]),
    ['letters', output.documents.length],
    ['recordings', output.voiceRecords.length],
    ['signature', signatures[signature]],
    ['told by', by],
  ]);
};
