import { createEncodedRecordStore, createMemoryStore, isConflictError, isInvalidRequestError } from '@bgc/core';
import { createVirtualClock } from '@bgc/core/testing';
import { describe, expect, it } from 'vitest';

import { failureOf, openKeepers } from './keeper-world.fixture.ts';
import { isKeptCandidateError } from './kept-candidate-errors.ts';
import { keyPrefix, recordKey } from './record-key.ts';
import { ada } from './provider.fixture.ts';

it('keeps accounts apart, however they are named', () => {
  const accounts = ['a', 'a/candidates', 'a/b', 'a%2Fb', '', '/'].map((account) => `integration/${account}`);
  for (const one of accounts)
    expect(accounts.filter((other) => recordKey(other, '1').startsWith(keyPrefix(one)))).toEqual([one]);
});

describe('personal data', () => {
  it('goes through the codec of the store, and into no key', async () => {
    const clock = createVirtualClock();
    const { records } = createMemoryStore({ clock });
    const encode = (value: string): string => Buffer.from(value).toString('base64');
    const encoded = createEncodedRecordStore(records, {
      encode,
      decode: (text) => Buffer.from(text, 'base64').toString(),
    });
    const { keeper } = openKeepers({ records: encoded });
    await keeper().keep('10001', ada);
    await keeper().edit('10001', { phone: '+15555550100' });
    const [kept] = await records.list('');
    expect(JSON.stringify(kept)).not.toContain(ada.ssn);
    expect(JSON.stringify(kept)).not.toContain('Ada');
  });

  it('is in no error, whatever the store says', async () => {
    const { store, keeper } = openKeepers();
    await keeper().keep('10001', ada);
    const broken = { ...store.records, replace: async () => Promise.reject(new Error(`CANARY ${String(ada.ssn)}`)) };
    const thrown = (await failureOf(openKeepers({ records: broken }).keeper().edit('10001', {}))) as Error;
    expect(JSON.stringify(thrown) + String(thrown.stack)).not.toMatch(/CANARY|000000000/);
    expect(isConflictError(thrown)).toBe(false);
  });

  it('that cannot be read is left alone', async () => {
    const { store, keeper, provider } = openKeepers();
    await store.records.insert('sterling/integration/default/candidates/10001', '{"format":2}');
    expect(isKeptCandidateError(await failureOf(keeper().edit('10001', {}, { mayDrop: ['driversLicense'] })))).toBe(
      true,
    );
    await keeper().keep('10001', ada);
    expect(isKeptCandidateError(await failureOf(keeper().edit('10001', {})))).toBe(true);
    expect(provider.puts).toEqual([]);
  });

  it('is purged once it is old, unless it is being edited or was never confirmed', async () => {
    const { clock, store, provider, keeper } = openKeepers();
    for (const id of ['1', '2', '3', '4']) await keeper().keep(id, ada);
    await keeper('worker-1', 'production/default').keep('1', ada);
    provider.fates.push('lost');
    await failureOf(keeper().edit('2', { middleName: 'M' }));
    await store.leases.acquire('sterling/integration/default/candidates/3', { owner: 'other', durationMs: 60_000 });
    await clock.advance(10);
    await keeper().edit('4', {});
    expect(await keeper().purge(clock.now())).toBe(1);
    expect(await keeper().purge(new Date(clock.now()), { includeUnconfirmed: true })).toBe(1);
    const left = (await store.records.list('')).map(({ key }) => key.replace('sterling/', ''));
    expect(left).toEqual([
      'integration/default/candidates/3',
      'integration/default/candidates/4',
      'production/default/candidates/1',
    ]);
    expect(isInvalidRequestError(await failureOf(keeper().purge(Number.NaN)))).toBe(true);
  });
});
