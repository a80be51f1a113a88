import type { JsonObject } from '../json.ts';
import type { Check } from './check.ts';
import { flowOf } from './flow.ts';

const FINDINGS: Readonly<Record<string, string>> = {
  'completed-ok': 'Nothing was found that differs from what was stated.',
  'completed-anomalies': 'The dates of one employment differ from what was stated.',
};

/** A made-up report. Only the flow that is about it has a sensitive appendix: "the completed BGC has a sensitive appendix". */
export const reportOf = ({ status, flags }: Check): JsonObject => ({
  title: 'Background check report',
  result: status === 'completed-ok' ? 'ok' : 'anomalies',
  sections: [
    { heading: 'Employment', text: FINDINGS[status] ?? '' },
    { heading: 'Education', text: 'The degree was confirmed.' },
  ],
  ...(flowOf(flags) === 'report-appendix-gate'
    ? {
        sensitiveAppendix: {
          heading: 'Sensitive appendix',
          text: 'Criminal record: one made-up entry, for this emulator only. Nobody but the candidate may see it.',
        },
      }
    : {}),
});
