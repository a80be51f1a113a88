import type { Diagnosis } from '../diagnosis.ts';
import type { Finding, Verdict } from '../finding.ts';

const signs: Readonly<Record<Verdict, string>> = { ok: 'ok', warning: 'WARNING', failed: 'FAILED', skipped: '-' };

const headings = ['', 'check', 'about', 'seen'] as const;

const cellsOf = ({ verdict, check, about, seen }: Finding): readonly string[] => [signs[verdict], check, about, seen];

/** Columns as wide as their widest cell; the last as long as it is. */
const tableOf = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
};

const explain = ({ verdict, check, about, seen, why, fix, source, fidelity }: Finding): string =>
  [
    `${signs[verdict]}  ${check}, ${about}: ${seen}`,
    `  why   ${why}`,
    `  do    ${fix ?? ''}`,
    `  rule  ${source} (${fidelity})`,
  ].join('\n');

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const conclude = ({ provider, sandbox, verdict, counts }: Diagnosis): string => {
  const said = { ok: 'ready', warning: 'ready, with warnings', failed: 'not ready' }[verdict];
  return `${provider}${sandbox ? ' (sandbox)' : ''}: ${said}. ${[
    `${counts.ok} ok`,
    plural(counts.warning, 'warning', 'warnings'),
    `${counts.failed} failed`,
    `${counts.skipped} skipped`,
  ].join(', ')}`;
};

/**
 * A diagnosis for people: a table, what to do about each thing that is wrong, and a line with the verdict. What `npx @bgc/doctor` prints.
 *
 * @example console.log(formatDiagnosis(await diagnose('truora', { variables: process.env })));
 */
export const formatDiagnosis = (diagnosis: Diagnosis): string => {
  const { findings } = diagnosis;
  const wrong = findings.filter(({ verdict }) => verdict === 'failed' || verdict === 'warning');
  return [
    ...tableOf([headings, ...findings.map(cellsOf)]),
    '',
    ...wrong.flatMap((finding) => [explain(finding), '']),
    conclude(diagnosis),
  ].join('\n');
};
