import { describe, expect, expectTypeOf, it } from 'vitest';

import { operations } from '../generated/operations.ts';
import type { operations as OperationTypes } from '../generated/schema.ts';
import { candidateBackgroundCheckResultSchema, createCandidateBackgroundCheckResultSchema } from './result-schema.ts';
import { completeWire, wire } from './wire.ts';

const { path, method, sensitive } = operations.getCandidateBackgroundCheck;

describe('wire', () => {
  it('assumes by default what the spec says', () => {
    expect([method, path]).toEqual(['GET', wire.path]);
    expect(Object.keys(sensitive.parameters)).toEqual([wire.accessCode]);
    const { discriminator, outcome, unlocked, redirect } = wire;
    expect([discriminator, outcome, unlocked, redirect].toSorted()).toEqual(Object.keys(sensitive.response).toSorted());
    type Responses = OperationTypes['getCandidateBackgroundCheck']['responses'];
    expectTypeOf<Responses[404]['content']['application/json']>().toEqualTypeOf<{ state: 'not-found' }>();
    expect(wire.notFoundStatus).toBe(404);
  });

  it('cannot be changed in place, for everybody', () => {
    expect(Object.isFrozen(wire)).toBe(true);
  });

  it('keeps its defaults where nothing else is told', () => {
    expect(completeWire()).toEqual(wire);
    expect(completeWire({ outcome: undefined } as never)).toEqual(wire);
    expect(completeWire({ outcome: 'result' })).toEqual({ ...wire, outcome: 'result' });
  });

  it.each([
    ['a member that it does not know', { state: 'kind' }],
    ['an empty name', { discriminator: '' }],
    ['a name that is no text', { accessCode: 3 }],
    ['one name for two members', { discriminator: 'status', outcome: 'status' }],
    ['the name that another member has already', { discriminator: 'outcome' }],
    ['a status that is none', { notFoundStatus: '404' }],
    ['a status of success for not-found, which would hide every check', { notFoundStatus: 200 }],
    ['a status of a failing server for not-found', { notFoundStatus: 503 }],
  ])('refuses %s', (_, changes) => {
    expect(() => completeWire(changes as never)).toThrow(expect.objectContaining({ code: 'configuration' }));
  });
});

describe('the Standard Schema', () => {
  it('is one, of version 1, and says where a value is not understood', () => {
    const standard = candidateBackgroundCheckResultSchema['~standard'];
    expect([standard.version, standard.vendor]).toEqual([1, '@bgc/candidate-portal-types']);
    expect(standard.validate({ state: 'submitted', outcome: 'won' })).toEqual({
      issues: [{ message: 'Expected one of the five outcomes.', path: ['outcome'] }],
    });
    expect(standard.validate(null)).toMatchObject({ issues: [{ path: [] }] });
  });

  it('reads by other names, where it is made for them', () => {
    const schema = createCandidateBackgroundCheckResultSchema({ discriminator: 'kind' });
    expect(schema['~standard'].validate({ kind: 'report-ready' })).toEqual({ value: { state: 'report-ready' } });
  });
});
