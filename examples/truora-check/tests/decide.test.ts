import type { FinishedCheck } from '@bgc/truora';
import { describe, expect, it } from 'vitest';

import { decide, policy } from '../src/decide.ts';

const clear: FinishedCheck = {
  check_id: 'CHK1',
  status: 'completed',
  type: 'person',
  score: 1,
  summary: { identity_status: 'found' },
  scores: policy.needed.map((data_set) => ({ data_set, result: 'not_found', severity: 'none', score: 1 })),
  failedDatabases: [],
  raw: {},
};
const failed = { key: 'D1', status: 'skipped', data_sets: ['criminal_record'], invalid_inputs: ['issue_date'] };

describe('a decision', () => {
  it('clears nobody of whom something is missing', () => {
    expect(decide(clear).verdict).toBe('clear');
    const unfinished = clear.scores?.map((one) => ({ ...one, result: 'delayed' }));
    const { scores: _, ...scoreless } = clear;
    const changes: readonly FinishedCheck[] = [
      { ...clear, scores: unfinished ?? [] },
      scoreless,
      { ...clear, failedDatabases: [failed] },
      { ...clear, status: 'error' },
    ];
    expect(changes.map((check) => decide(check).verdict)).toEqual(changes.map(() => 'incomplete'));
  });

  it('says which input a database lacked', () => {
    const { reasons } = decide({ ...clear, failedDatabases: [failed] });
    expect(reasons).toEqual(['a database of criminal_record: skipped, issue_date']);
  });

  it('does not mind databases of data sets that are not needed', () => {
    const other = { ...failed, data_sets: ['alert_in_media'] };
    expect(decide({ ...clear, failedDatabases: [other] }).verdict).toBe('clear');
  });

  it('hands over whoever has records, no score, or an identity that nobody knows; a perfect score does not count', () => {
    const grave = { data_set: 'traffic_fines', result: 'found', severity: 'a severity to come', score: 1 };
    const { score: _, ...unscored } = clear;
    const changes: readonly FinishedCheck[] = [
      { ...clear, scores: [...(clear.scores ?? []), grave] },
      { ...clear, score: 0.89 },
      unscored,
      { ...clear, summary: { identity_status: 'not_found' } },
      { ...clear, summary: {} },
    ];
    expect(changes.map((check) => decide(check).verdict)).toEqual(changes.map(() => 'for a person to look at'));
  });

  it('tells of records and of what is missing alike', () => {
    const { verdict, reasons } = decide({ ...clear, score: 0.1, failedDatabases: [failed] });
    expect(verdict).toBe('for a person to look at');
    expect(reasons).toHaveLength(2);
  });
});
