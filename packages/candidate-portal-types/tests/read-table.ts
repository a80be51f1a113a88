import { flowsByFlags, modelTable, outcomeGate, withoutRecord } from './model-table.ts';

/** What each word of the table stands for. */
const results: Readonly<Record<string, object>> = {
  'not-found': { state: 'not-found' },
  identity: { state: 'identity-collection-required' },
  locked: { state: 'report-review-required' },
  report: { state: 'report-review-required', unlocked: 'report' },
  appendix: { state: 'report-review-required', unlocked: 'sensitive-appendix' },
  ready: { state: 'report-ready' },
  verified: { state: 'submitted', outcome: 'verified' },
  declined: { state: 'submitted', outcome: 'declined' },
  'proceeded-unverified': { state: 'submitted', outcome: 'proceeded-unverified' },
  approved: { state: 'submitted', outcome: 'approved' },
  'report-declined': { state: 'submitted', outcome: 'report-declined' },
};

const resultNamed = (word: string | undefined): object => {
  const result = word === undefined ? undefined : results[word];
  if (!result) throw new Error(`The table has no result named ${word}.`);
  return result;
};

const flagNamed = (word: string | undefined): boolean => {
  if (word !== 'yes' && word !== 'no') throw new Error(`The table has no flag ${word}.`);
  return word === 'yes';
};

/** The rows of a table, without its head. */
export const rowsOf = (table: string): readonly string[] => table.trim().split('\n').slice(1);
const wordsOf = (row: string): readonly string[] => row.trim().split(/[\s|]+/);

export type Status = keyof typeof modelTable;

export interface Flags {
  readonly legalChecks: boolean;
  readonly requiresCandidateApproval: boolean;
  readonly onlyCandidateCanSeeSensitiveData: boolean;
}

export interface Session {
  readonly hasValidSessionCookie: boolean;
  readonly hasFreshIdentityVerification: boolean;
}

export interface Cell {
  /** Absent: no check is known at the access code. */
  readonly record: { readonly status: Status; readonly flags: Flags } | undefined;
  readonly session: Session;
  readonly expected: object;
}

const sessions: readonly Session[] = [
  { hasValidSessionCookie: false, hasFreshIdentityVerification: false },
  { hasValidSessionCookie: true, hasFreshIdentityVerification: false },
  { hasValidSessionCookie: false, hasFreshIdentityVerification: true },
  { hasValidSessionCookie: true, hasFreshIdentityVerification: true },
];

const flagsOf = ([legal, approval, sensitive]: readonly string[]): Flags => ({
  legalChecks: flagNamed(legal),
  requiresCandidateApproval: flagNamed(approval),
  onlyCandidateCanSeeSensitiveData: flagNamed(sensitive),
});

const cellsOf = (record: Cell['record'], words: readonly string[]): readonly Cell[] => {
  if (words.length !== sessions.length) throw new Error('A row of the table does not have four results.');
  return sessions.map((session, column) => ({ record, session, expected: resultNamed(words[column]) }));
};

/** Every cell of the table. */
export const cells: readonly Cell[] = [
  ...rowsOf(withoutRecord).flatMap((row) => cellsOf(undefined, wordsOf(row))),
  ...(Object.keys(modelTable) as Status[]).flatMap((status) =>
    rowsOf(modelTable[status]).flatMap((row) => {
      const words = wordsOf(row);
      return cellsOf({ status, flags: flagsOf(words) }, words.slice(3));
    }),
  ),
];

const keyOf = (record: Cell['record'], session: Session): string =>
  JSON.stringify([
    record?.status,
    record?.flags.legalChecks,
    record?.flags.requiresCandidateApproval,
    record?.flags.onlyCandidateCanSeeSensitiveData,
    session.hasValidSessionCookie,
    session.hasFreshIdentityVerification,
  ]);
const byKey = new Map(cells.map((cell) => [keyOf(cell.record, cell.session), cell.expected]));

/** What the table has for this combination. */
export const expectedFor = (record: Cell['record'], session: Session): object => {
  const expected = byKey.get(keyOf(record, session));
  if (!expected) throw new Error('The table lacks this combination.');
  return expected;
};

/** The flow of each combination of flags, and whether the document says so. */
export const flows = rowsOf(flowsByFlags).map((row) => {
  const words = wordsOf(row);
  return { flags: flagsOf(words), flow: words[3] === 'none' ? undefined : words[3], fidelity: words[4] };
});

/** The gate of each outcome, for each status, without and with a valid session cookie. */
export const outcomeGates = rowsOf(outcomeGate).flatMap((row) => {
  const [outcome = '', status = '', without = '', withCookie] = wordsOf(row);
  return [
    { outcome, status, hasValidSessionCookie: false, expected: resultNamed(without.replace('*', '')) },
    { outcome, status, hasValidSessionCookie: true, expected: resultNamed(withCookie) },
  ];
});
