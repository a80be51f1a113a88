import type { CheckDetail, FinishedCheck } from '@bgc/truora';
import { table } from '@bgc/example-parts/table';

/** What was found, without who it is about: names and numbers stay out of logs. */
export const findings = (check: FinishedCheck, details: readonly CheckDetail[]): string => {
  const { score, id_score, name_score, scores = [], failedDatabases, summary } = check;
  const notable = details.filter(({ result, severity }) => result !== 'not_found' && severity !== 'none');
  return [
    'The score, from 0 (high risk) to 1 (low risk):',
    table(
      ['of all', 'by identity document', 'by name', 'identity'],
      [[score, id_score, name_score, summary?.identity_status]],
    ),
    'By data set:',
    table(
      ['data set', 'result', 'severity', 'score'],
      scores.map((one) => [one.data_set, one.result, one.severity, one.score]),
    ),
    'Databases that did not answer, of which no score tells:',
    table(
      ['database', 'status', 'data sets', 'what it lacked'],
      failedDatabases.map((one) => [
        one.database_name ?? one.key,
        one.status,
        one.data_sets.join(', '),
        one.invalid_inputs.join(', ') || undefined,
      ]),
    ),
    `Details: ${details.length}, and these are not about nothing:`,
    table(
      ['data set', 'database', 'result', 'severity', 'tables'],
      notable.map((one) => [one.data_set, one.database_name, one.result, one.severity, one.tables?.length ?? 0]),
    ),
  ].join('\n');
};
