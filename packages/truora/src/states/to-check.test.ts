import { isFinished } from '@bgc/truora';
import type { CheckDocument } from '@bgc/truora';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';

import { failedDatabasesOf } from './failed-databases.ts';
import { toCheck } from './to-check.ts';

const part = { result: 'pending', severity: 'none', score: 1 };
const document: CheckDocument = {
  check_id: 'CHK1',
  status: 'in_progress',
  score: 1,
  id_score: 1,
  name_score: 1,
  homonym_score: 1,
  homonym_probability: 0.1,
  scores: [{ data_set: 'criminal_record', ...part, by_id: part, by_name: part }],
  homonym_scores: [{ data_set: 'criminal_record', ...part }],
  statuses: [{ database_name: 'one', status: 'error' }],
};

describe('A check that is not finished', () => {
  test.each(['not_started', 'in_progress', 'delayed', 'reviewed', ''])('has no score at all: %s', (status) => {
    const check = toCheck({ ...document, status }, document);
    expect(isFinished(check)).toBe(false);
    expect(JSON.stringify(check)).not.toMatch(/"(?:\w+_)?score"|homonym|failedDatabases/);
    expect(check.scores).toEqual([
      {
        data_set: 'criminal_record',
        result: 'pending',
        severity: 'none',
        by_id: { result: 'pending', severity: 'none' },
        by_name: { result: 'pending', severity: 'none' },
      },
    ]);
  });

  test('keeps all of it in `raw`, which nothing prints', () => {
    const check = toCheck(document, document);
    expect(check.raw).toBe(document);
    expect(inspect(check)).not.toMatch(/\bscore:/);
  });
});

describe('A finished check', () => {
  test('has its scores when it is completed', () => {
    const check = toCheck({ ...document, status: 'completed', score: 0.4, id_score: 0, name_score: 0.5 }, document);
    expect(check).toMatchObject({
      score: 0.4,
      id_score: 0,
      name_score: 0.5,
      homonym_probability: 0.1,
      scores: document.scores,
    });
    expect(isFinished(check) && check.failedDatabases).toHaveLength(1);
  });

  test('has none when it ended in an error, as nothing was judged', () => {
    const check = toCheck({ ...document, status: 'error', score: 1, id_score: 1, name_score: 1 }, document);
    expect(isFinished(check) && check.failedDatabases).toHaveLength(1);
    expect(inspect(check, { depth: null })).not.toMatch(/\b\w*score:/);
  });

  test('has none that is −1 or beyond 1', () => {
    const check = toCheck(
      { ...document, status: 'completed', score: -1, id_score: 1.5, name_score: -1, homonym_score: -1 },
      document,
    );
    for (const name of ['score', 'id_score', 'name_score']) expect(check).not.toHaveProperty(name);
  });

  test('has the score by name under one name, whatever the account calls it', () => {
    const { name_score: _, ...older } = document;
    expect(toCheck({ ...older, status: 'completed', homonym_score: 0.9 }, document)).toMatchObject({ name_score: 0.9 });
  });
});

describe('Databases that have not answered', () => {
  test('are everything but the completed ones, by id where there is one', () => {
    const statuses = ['completed', 'error', 'skipped', 'expired', 'delayed', 'not_started'].map((status, index) => ({
      database_id: `DBI${index}`,
      database_name: 'the same name',
      status,
    }));
    expect(failedDatabasesOf(statuses).map(({ key, status }) => `${key} ${status}`)).toEqual([
      'DBI1 error',
      'DBI2 skipped',
      'DBI3 expired',
      'DBI4 delayed',
      'DBI5 not_started',
    ]);
  });

  test('are told once for all data sets, with each wrong input once', () => {
    const row = { database_id: 'DBI1', database_name: 'Registro Único de Afiliados', status: 'skipped' };
    expect(
      failedDatabasesOf([
        { ...row, invalid_inputs: ['issue_date', 'pep', 'issue_date'] },
        { ...row, database_name: 'Renamed', data_set: 'affiliations_and_insurances', invalid_inputs: ['pep'] },
        { database_name: 'sigep' },
      ]),
    ).toEqual([
      {
        key: 'DBI1',
        database_id: 'DBI1',
        database_name: 'Renamed',
        status: 'skipped',
        data_sets: ['affiliations_and_insurances'],
        invalid_inputs: ['issue_date', 'pep'],
      },
      { key: 'sigep', database_name: 'sigep', status: 'unknown', data_sets: [], invalid_inputs: [] },
    ]);
  });
});
