import { isBgcError, isResponseParseError } from '@bgc/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { CANARY, everyResult, noisyAnswer, shown } from './answers.fixture.ts';
import { parseCandidateBackgroundCheck } from './parse-candidate-background-check.ts';
import { candidateBackgroundCheckResultSchema } from './result-schema.ts';
import { wire } from './wire.ts';

const attempt = (document: unknown, options?: Parameters<typeof parseCandidateBackgroundCheck>[1]): unknown => {
  try {
    return parseCandidateBackgroundCheck(document, options);
  } catch (error) {
    return error;
  }
};

const validate = candidateBackgroundCheckResultSchema['~standard'].validate;

it('reads every result as itself', () => {
  for (const result of everyResult) expect(parseCandidateBackgroundCheck(result)).toEqual(result);
});

it('gives the same typed result whatever the noise, in a Standard Schema too', () => {
  fc.assert(
    fc.property(noisyAnswer, ({ result, json }) => {
      const document: unknown = JSON.parse(json);
      expect(parseCandidateBackgroundCheck(document)).toStrictEqual(result);
      expect(validate(document)).toStrictEqual({ value: result });
    }),
  );
});

it('gives one of the results or a typed error for any value at all, and shows nothing of the value', () => {
  const canary = fc.constantFrom(CANARY, `https://example.com/${CANARY}`);
  const known = fc.constantFrom('not-found', 'report-review-required', 'report-ready', 'submitted', 'verified');
  const value = fc.anything({
    values: [canary, known, fc.integer(), fc.boolean()],
    withNullPrototype: true,
    maxDepth: 2,
  });
  const name = fc.constantFrom('state', 'STATE', 'outcome', 'unlocked', '__proto__', CANARY);
  const document = fc.oneof(value, fc.dictionary(name, fc.oneof(canary, known, value)));
  fc.assert(
    fc.property(document, (given) => {
      const read = attempt(given);
      if (!isBgcError(read)) {
        const { redirectUrl: _, ...decided } = read as { redirectUrl?: string };
        expect(everyResult).toContainEqual(decided);
        expect(validate(given)).toStrictEqual({ value: read });
        return;
      }
      expect(isResponseParseError(read) && read.path !== undefined && read.expected !== undefined).toBe(true);
      expect(shown(read)).not.toContain(CANARY);
      const { issues } = validate(given);
      expect(issues).toHaveLength(1);
      expect(JSON.stringify(issues)).not.toContain(CANARY);
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['an unknown state', { state: `submitted-${CANARY}`, outcome: 'verified' }, 'state'],
  ['a state in another letter case', { state: 'Submitted', outcome: 'verified' }, 'state'],
  ['the name of a member that every object has', { state: 'constructor' }, 'state'],
  ['the name of the prototype', JSON.parse('{"state":"__proto__"}'), 'state'],
  ['a state of another type', { state: [CANARY] }, 'state'],
  ['no state', { outcome: 'verified' }, 'state'],
  ['null for the state', { state: null }, 'state'],
  ['an unknown outcome', { state: 'submitted', outcome: CANARY }, 'outcome'],
  ['no outcome', { state: 'submitted' }, 'outcome'],
  ['null for the outcome', { state: 'submitted', outcome: null }, 'outcome'],
  ['a list of outcomes', { state: 'submitted', outcome: ['verified'] }, 'outcome'],
  ['a list of results', [{ state: 'not-found' }], ''],
  ['text', CANARY, ''],
  ['nothing', undefined, ''],
])('refuses %s, and says where', (_, document, path) => {
  const error = attempt(document);
  expect(error).toMatchObject({ name: 'ResponseParseError', code: 'response_parse', path });
  expect(shown(error)).not.toContain(CANARY);
});

it('does not take a result from the prototype of a value', () => {
  expect(attempt(Object.create({ state: 'submitted', outcome: 'approved' }))).toMatchObject({ path: 'state' });
});

it('reads what says that a report is unlocked, and cannot be understood, as locked', () => {
  for (const unlocked of ['everything', '', true, 1, {}, ['report'], null])
    expect(parseCandidateBackgroundCheck({ state: 'report-review-required', unlocked })).toStrictEqual({
      state: 'report-review-required',
    });
});

it('takes a member only where it belongs to the state', () => {
  const all = { outcome: 'verified', unlocked: 'report', redirectUrl: 'https://bgc.example.com' };
  for (const state of ['not-found', 'identity-collection-required'])
    expect(parseCandidateBackgroundCheck({ state, ...all })).toStrictEqual({ state });
});

it('is not stopped by a value nested deeper than the stack, or that throws when it is read', () => {
  let nested: unknown = 'x';
  for (let depth = 0; depth < 50_000; depth += 1) nested = [nested];
  expect(attempt({ state: 'not-found', junk: nested })).toEqual({ state: 'not-found' });
  expect(isResponseParseError(attempt({ state: nested }))).toBe(true);
  const throwing = {
    get state(): string {
      throw new Error(CANARY);
    },
  };
  expect(isResponseParseError(attempt(throwing))).toBe(true);
  expect(shown(attempt(throwing))).not.toContain(CANARY);
});

it('reads by other names, where it is told them, and tells them where something is wrong', () => {
  const names = { discriminator: 'kind', outcome: '__proto__', unlocked: 'constructor', redirect: 'next.url' };
  const own = new Map([
    [wire.discriminator, names.discriminator],
    [wire.outcome, names.outcome],
    [wire.unlocked, names.unlocked],
    [wire.redirect, names.redirect],
  ]);
  for (const result of everyResult) {
    const entries = Object.entries(result).map(([name, value]) => `"${own.get(name)}":${JSON.stringify(value)}`);
    expect(parseCandidateBackgroundCheck(JSON.parse(`{${entries.join()}}`), { wire: names })).toStrictEqual(result);
  }
  expect(attempt({ state: 'not-found' }, { wire: names })).toMatchObject({ path: 'kind' });
  expect(attempt({ kind: 'submitted' }, { wire: names })).toMatchObject({ path: '__proto__' });
});
