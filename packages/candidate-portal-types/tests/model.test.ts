import {
  accessControl,
  defaultStatuses,
  flowTable,
  gateOutcome,
  resolveFlow,
  resolveState,
  viewOf,
  type SubmittedOutcome,
  type Vocabulary,
} from '@bgc/candidate-portal-types';
import { describe, expect, test } from 'vitest';

import { accessTable } from './model-table.ts';
import { expectProtected } from './protections.ts';
import { cells, flows, outcomeGates, rowsOf } from './read-table.ts';

/** The table also has a status that the vocabulary does not name. */
const vocabulary: Vocabulary = defaultStatuses;

/** Other names for the same, two of them such as every object inherits. */
const ownNames: Readonly<Record<string, string>> = {
  ordered: 'constructor',
  verified: '__proto__',
  'proceeded-unverified': 'LAND_ANGIVET',
  'candidate-declined': 'AVBÖJD',
  'completed-ok': '1',
  'completed-anomalies': '2',
  approved: '',
  'candidate-review-declined': 'approved',
};
const ownVocabulary = Object.fromEntries(
  Object.entries(defaultStatuses).map(([status, meaning]) => [ownNames[status], meaning] as const),
) as Vocabulary;

test('The table has every combination of status, flags, cookie and verification, each once', () => {
  expect(cells.length).toBe(4 + 9 * 8 * 4);
  expect(new Set(cells.map(({ record, session }) => JSON.stringify([record, session]))).size).toBe(cells.length);
  expect(cells.map(({ record }) => record?.status)).toEqual(expect.arrayContaining(Object.keys(defaultStatuses)));
});

test('What a candidate sees equals the table in every combination of status, flags, cookie and verification', () => {
  for (const { record, session, expected } of cells) {
    const result = resolveState(record, session, vocabulary);
    expect(result, JSON.stringify({ record, session })).toStrictEqual(expected);
    expectProtected(result, record, session);
  }
});

test("It equals the table in a vocabulary of the caller's own, whatever its names", () => {
  for (const { record, session, expected } of cells) {
    const named = record && { ...record, status: ownNames[record.status] ?? 'elsewhere' };
    expect(resolveState(named, session, ownVocabulary), JSON.stringify({ named, session })).toStrictEqual(expected);
  }
});

test('A downgraded answer is the one of a candidate who never submitted, to the byte', () => {
  let downgraded = 0;
  for (const { record, session } of cells) {
    if (!record || record.status === 'ordered' || session.hasValidSessionCookie) continue;
    const result = resolveState(record, session, vocabulary);
    if (result.state !== 'identity-collection-required') continue;
    const never = resolveState({ ...record, status: 'ordered' }, session, vocabulary);
    expect(result).toStrictEqual(never);
    expect(JSON.stringify(result)).toBe(JSON.stringify(never));
    downgraded += 1;
  }
  // Three statuses, seven packages, with and without a fresh verification.
  expect(downgraded).toBe(3 * 7 * 2);
});

test('Each of the eight combinations of flags leads to the flow of the table', () => {
  expect(flows.length).toBe(8);
  for (const { flags, flow } of flows) expect(resolveFlow(flags), JSON.stringify(flags)).toBe(flow);
  expect(flowTable).toEqual(flows.map(({ flags, ...row }) => ({ ...flags, ...row })));
});

test('The gate of an outcome equals the table for every outcome, status and cookie', () => {
  expect(outcomeGates.length).toBe(5 * 9 * 2);
  for (const { outcome, status, hasValidSessionCookie, expected } of outcomeGates) {
    const result = gateOutcome(outcome as SubmittedOutcome, { status, hasValidSessionCookie }, vocabulary);
    expect(result, JSON.stringify({ outcome, status, hasValidSessionCookie })).toStrictEqual(expected);
  }
});

describe('The table of access control', () => {
  test('has the rows of the document, in its order', () => {
    expect(
      accessControl.map(({ view, sessionCookie, liveVerification, note }) => [
        view,
        sessionCookie,
        liveVerification,
        note,
      ]),
    ).toEqual(rowsOf(accessTable).map((row) => row.split('|').map((cell) => cell.trim())));
  });

  test('says of each view what the machine does', () => {
    const shown = cells.map(({ record, session }) => ({
      status: record?.status,
      session,
      result: resolveState(record, session, vocabulary),
    }));
    for (const { view, sessionCookie, liveVerification } of accessControl) {
      // But for the documented exception.
      const seen = shown.filter(
        ({ result, status }) =>
          viewOf(result) === view && !(view === 'submitted.verified' && `${status}`.startsWith('completed')),
      );
      expect(seen.length, view).toBeGreaterThan(0);
      expect(
        seen.every(({ session }) => session.hasValidSessionCookie),
        view,
      ).toBe(sessionCookie === 'required');
      const opened = seen.filter(({ result }) => 'unlocked' in result);
      expect(opened.length > 0, view).toBe(liveVerification === 'required');
    }
  });
});
