import { markdownTable } from '@bgc/tool-parts/markdown';

import type { Cell, FailedCase, Findings, RuntimeFindings } from './findings.ts';

const knownMark = (failed: readonly FailedCase[]): string =>
  failed.some(({ known }) => known !== undefined) ? ' (known)' : '';

/** What stands in a cell: how many of the cases passed, the same in each module system or told apart; or that there is nothing to claim. */
const shown = (cell: Cell | undefined, cases: number): string => {
  if (cell === undefined) return 'not tried';
  if ('notOffered' in cell) return 'not offered';
  const findings = Object.entries(cell);
  const marks = findings.map(([form, { passed, failed }]) => ({
    form,
    mark: failed.length === 0 && passed === cases ? `✓ ${passed}` : `✗ ${passed} of ${cases}${knownMark(failed)}`,
  }));
  const [first] = marks;
  if (first === undefined) return 'not tried';
  return marks.every(({ mark }) => mark === first.mark)
    ? first.mark
    : marks.map(({ form, mark }) => `${form} ${mark}`).join(', ');
};

const formsOf = ({ cells }: RuntimeFindings): string => {
  const forms = Object.values(cells).flatMap((cell) => ('notOffered' in cell ? [] : Object.keys(cell)));
  return [...new Set(forms)].join(', ') || 'not tried';
};

/** What is known of each runtime, once. */
const knownOf = ({ name, cells }: RuntimeFindings): readonly string[] => {
  const failed = Object.values(cells).flatMap((cell) =>
    'notOffered' in cell ? [] : Object.values(cell).flatMap((finding) => finding.failed),
  );
  return [...new Set(failed.flatMap(({ known }) => (known === undefined ? [] : [`${name}: ${known}.`])))];
};

const reasons = (runtimes: readonly RuntimeFindings[]): readonly string[] => {
  const told = runtimes.flatMap(({ name, cells }) =>
    Object.values(cells).flatMap((cell) => ('notOffered' in cell ? [{ name, why: cell.notOffered }] : [])),
  );
  return [...new Set(told.map(({ why }) => why))].map((why) => {
    const names = new Set(told.filter((one) => one.why === why).map(({ name }) => name));
    return `${[...names].join(', ')}: ${why}`;
  });
};

/** The table of the README, of what was found and nothing else. */
export const supportTable = ({ date, command, platform, packages, suite, runtimes }: Findings): string => {
  const subjects = Object.entries(suite);
  const versions = [...new Set(Object.values(packages))].join(', ');
  const notOffered = reasons(runtimes);
  return [
    markdownTable(
      ['', ...runtimes.map(({ name }) => name)],
      [
        ['version tried', ...runtimes.map(({ version }) => version ?? 'not tried')],
        ['loaded as', ...runtimes.map(formsOf)],
        ...subjects.map(([subject, cases]) => [
          subject.startsWith('@') ? `\`${subject}\`` : subject,
          ...runtimes.map(({ cells }) => shown(cells[subject], cases.length)),
        ]),
      ],
    ),
    '',
    `✓ and how many cases passed, of the packed packages (${versions}), in each way of loading them; \`${command}\` on ${platform}, ${date}. ` +
      (notOffered.length > 0 ? `Not offered: ${notOffered.join('; ')}.` : ''),
    ...runtimes.flatMap(knownOf).map((known) => `\nKnown of ${known}`),
  ].join('\n');
};
