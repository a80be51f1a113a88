import { isResponseParseError } from '@bgc/core';
import { expect, it } from 'vitest';

import { CANARY, everyResult, shown } from './answers.fixture.ts';
import { parseCandidateBackgroundCheck } from './parse-candidate-background-check.ts';
import { wire } from './wire.ts';

const attempt = (document: unknown, options?: Parameters<typeof parseCandidateBackgroundCheck>[1]): unknown => {
  try {
    return parseCandidateBackgroundCheck(document, options);
  } catch (error) {
    return error;
  }
};

it('reads every result as itself', () => {
  for (const result of everyResult) expect(parseCandidateBackgroundCheck(result)).toEqual(result);
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
