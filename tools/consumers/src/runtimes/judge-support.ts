import type { Cell, Findings } from './findings.ts';
import { readBlock } from './readme-block.ts';
import { supportTable } from './support-table.ts';

/** What is compared, all of it read from the repository. */
export interface SupportClaims {
  readonly findings: Findings;
  readonly readme: string;
  /** The suite as it is now: names of cases by subject. */
  readonly suite: Readonly<Record<string, readonly string[]>>;
  /** The runtimes that the command tries. */
  readonly runtimes: readonly string[];
}

const AGAIN = 'run npm run runtimes -- --write';

/** How a table is laid out is the formatter's concern. */
const withoutLayout = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      line
        .replaceAll(/ *\| */g, '|')
        .replaceAll(/-{3,}/g, '---')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');

const complaintsOfCell = (where: string, cell: Cell | undefined, cases: readonly string[]): readonly string[] => {
  if (cell === undefined) return [`${where} was not run: ${AGAIN}.`];
  if ('notOffered' in cell) return cell.notOffered === '' ? [`${where} is not offered, without a reason.`] : [];
  const findings = Object.entries(cell);
  if (findings.length === 0) return [`${where} was not run: ${AGAIN}.`];
  return findings.flatMap(([form, { passed, failed }]) => {
    const unknown = failed.filter((one) => !cases.includes(one.case));
    if (passed + failed.length !== cases.length || unknown.length > 0)
      return [`${where}, ${form}, was run with other cases than the suite has: ${AGAIN}.`];
    const unforeseen = failed.filter(({ known }) => known === undefined).length;
    return unforeseen > 0 ? [`${where}, ${form}: ${unforeseen} of ${cases.length} cases failed.`] : [];
  });
};

/** Whether the table of the README is what was found, and whether all of it was found by the suite as it is now. */
export const judgeSupport = ({ findings, readme, suite, runtimes }: SupportClaims): readonly string[] => {
  const complaints: string[] = [];
  const block = readBlock(readme);
  if (block === undefined) complaints.push('README.md has no <!-- runtimes --> … <!-- /runtimes -->.');
  else if (withoutLayout(block) !== withoutLayout(supportTable(findings)))
    complaints.push(`The table of README.md is not what docs/runtimes.json says: ${AGAIN}.`);
  if (JSON.stringify(findings.suite) !== JSON.stringify(suite))
    complaints.push(`The suite has other cases than those that were run: ${AGAIN}.`);
  const tried = findings.runtimes.map(({ name }) => name);
  if (tried.join() !== runtimes.join())
    complaints.push(`Tried were ${tried.join(', ')}; the command tries ${runtimes.join(', ')}: ${AGAIN}.`);
  for (const { name, version, cells } of findings.runtimes) {
    const isTried = version !== undefined;
    if (!isTried && Object.keys(cells).length > 0) complaints.push(`${name} has results without a version.`);
    if (!isTried) continue;
    for (const [subject, cases] of Object.entries(suite))
      complaints.push(...complaintsOfCell(`${subject} on ${name}`, cells[subject], cases));
  }
  return complaints;
};
