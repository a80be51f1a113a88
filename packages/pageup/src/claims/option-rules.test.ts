import { ConfigurationError } from '@bgc/pageup';
import type { WorkStore } from '@bgc/pageup';
import { describe, expect, test } from 'vitest';

import { openTenant } from '../../tests/tenant-world.ts';
import { checkOptionsOf, claimRules, count } from './option-rules.ts';
import type { OptionRules } from './option-rules.ts';

/** What an option is refused with; nothing where it passes. */
const refusal = (rules: OptionRules, given: object | undefined, required: readonly string[] = []): unknown => {
  try {
    checkOptionsOf(given, rules, required);
    return undefined;
  } catch (error) {
    return error;
  }
};

describe('A drain', () => {
  test.each([
    ['a misspelt one', { maxPageAgeMS: 1 }, /maxPageAgeMS.*maxPageAgeMs/],
    ['an age of a page that is none', { maxPageAgeMs: -1 }, /maxPageAgeMs/],
    ['an age of a page that is no number', { maxPageAgeMs: Number.NaN }, /maxPageAgeMs/],
    ['a grace time that is none', { revertGraceMs: -1 }, /revertGraceMs/],
    ['a lease too short', { leaseMs: 5 }, /leaseMs/],
    ['an owner without a name', { owner: '' }, /owner/],
  ])('refuses %s before anything is sent, and names the option', (_, options, message) => {
    const { client, store } = openTenant();
    const claim = (): unknown => client().claim({ store, ...options });
    expect(claim).toThrow(ConfigurationError);
    expect(claim).toThrow(message);
  });

  test('refuses an option that the lifecycle does not have', () => {
    const { client, store } = openTenant();
    const open = (): unknown => client().lifecycle({ store, onSetAside: () => undefined } as { store: WorkStore });
    expect(open).toThrow(ConfigurationError);
    expect(open).toThrow('onSetAside');
  });
});

const { leases, records } = openTenant().store;
const nothing: readonly unknown[] = [null, 0, '', true];

describe('An option', () => {
  test.each<[keyof typeof claimRules | 'count', RegExp, readonly unknown[], readonly unknown[]]>([
    [
      'store',
      /in which checks are kept.*openSqliteStore/,
      [{ leases, records }],
      [
        {},
        { leases },
        { records },
        { leases, records: {} },
        { leases: {}, records },
        { leases: null, records },
        leases,
      ],
    ],
    ['owner', /text that is not empty/, ['worker 1'], [1, {}]],
    ['leaseMs', /at least 1000 milliseconds/, [1_000, 60_000], [999, Infinity, '60000', {}]],
    ['provider', /text that is not empty/, ['bg'], [1, {}]],
    ['signal', /AbortSignal/, [AbortSignal.abort()], [{}, 'abort', new AbortController()]],
    ['onSetAside', /function/, [() => undefined], [{}]],
    ['includeSetAside', /true or false/, [true, false], ['true', {}]],
    ['keepDocuments', /true or false/, [true, false], ['true', {}]],
    ['maxPageAgeMs', /number above 0/, [1, 0.5], [-1, Number.NaN, Infinity, '1', {}]],
    ['revertGraceMs', /milliseconds, 0 or more/, [0, 1], [-1, Number.NaN, Infinity, '1', {}]],
    ['count', /whole number above 0/, [1, 2], [0.5, -1, Infinity, '1', {}]],
  ])('`%s` passes where it is what it must be, and is refused else with the word for it', (name, needs, good, bad) => {
    const rules = { ...claimRules, count };
    for (const value of [...good, undefined]) expect(refusal(rules, { [name]: value })).toBeUndefined();
    const wrong = [...bad, ...nothing.filter((value) => !good.includes(value))];
    for (const value of wrong) {
      const error = refusal(rules, { [name]: value });
      expect(error, String(value)).toMatchObject({
        message: expect.stringContaining(`\`${name}\` is wrong.`),
        provider: 'pageup',
        advice: expect.stringMatching(needs),
      });
    }
  });

  test('that is missing is told with what it must be, and one that is unknown with those that are known', () => {
    for (const given of [undefined, {}, { store: undefined }]) {
      expect(refusal(claimRules, given, ['store'])).toMatchObject({
        message: expect.stringContaining('`store` is missing.'),
        advice: expect.stringMatching(/Give a store/),
      });
    }
    expect(refusal(claimRules, { toString: 1 })).toMatchObject({
      message: expect.stringContaining('There is no option `toString`.'),
      advice: expect.stringMatching(/Known are store, owner, leaseMs, .*revertGraceMs\./),
    });
  });
});
