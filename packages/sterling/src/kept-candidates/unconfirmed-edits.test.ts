import { isPermissionError } from '@bgc/core';
import { describe, expect, it } from 'vitest';

import { createCandidateKeeper } from './create-candidate-keeper.ts';
import { failureOf, openKeepers } from './keeper-world.fixture.ts';
import { isCandidateHeldError, isEarlierEditRefusedError, isUnconfirmedEditError } from './kept-candidate-errors.ts';
import { ada, refusedName } from './provider.fixture.ts';

describe('a PUT whose outcome is unknown', () => {
  it.each(['answer lost', 'lost'] as const)(
    'is sent again by the next edit, in another process too: %s',
    async (fate) => {
      const { provider, keeper, stored } = openKeepers();
      await keeper().keep('10001', ada);
      provider.fates.push(fate);
      const thrown = await failureOf(keeper().edit('10001', { phone: '+15555550100' }));
      expect(isUnconfirmedEditError(thrown) && thrown.kept).toBe(true);
      await keeper('worker-2').edit('10001', { middleName: 'M' });
      expect(provider.records.get('10001')).toEqual({ ...ada, phone: '+15555550100', middleName: 'M' });
      expect(await stored()).toMatchObject({ confirmed: { phone: '+15555550100', middleName: 'M' } });
    },
  );

  it('is settled by the same edit again, with one PUT', async () => {
    const { provider, keeper } = openKeepers();
    await keeper().keep('10001', ada);
    provider.fates.push('answer lost');
    await failureOf(keeper().edit('10001', { phone: '+15555550100' }));
    await keeper().edit('10001', { phone: '+15555550100' });
    expect(provider.puts).toHaveLength(2);
  });

  it('holds newer changes back while it stays unknown, and says that they are not kept', async () => {
    const { provider, keeper, stored } = openKeepers();
    await keeper().keep('10001', ada);
    provider.fates.push('lost', 'lost');
    await failureOf(keeper().edit('10001', { phone: '+15555550100' }));
    const thrown = await failureOf(keeper().edit('10001', { middleName: 'M' }));
    expect(isUnconfirmedEditError(thrown) && thrown.kept).toBe(false);
    expect(await stored()).toEqual({ format: 1, confirmed: ada, intended: { ...ada, phone: '+15555550100' } });
  });

  it('that turns out to be refused is dropped, and told to whoever edits next', async () => {
    const { provider, keeper } = openKeepers();
    await keeper().keep('10001', ada);
    provider.fates.push('lost');
    await failureOf(keeper().edit('10001', { middleName: refusedName }));
    const thrown = await failureOf(keeper().edit('10001', { phone: '+15555550100' }));
    expect(isEarlierEditRefusedError(thrown) && thrown.members).toEqual(['middleName']);
    expect(provider.records.get('10001')).toEqual({ ...ada, phone: '+15555550100' });
    await keeper().edit('10001', {});
  });

  it('that turns out to be refused is not worth telling when the same member is changed again', async () => {
    const { provider, keeper } = openKeepers();
    await keeper().keep('10001', ada);
    provider.fates.push('lost');
    await failureOf(keeper().edit('10001', { middleName: refusedName }));
    await keeper().edit('10001', { middleName: 'M' });
    expect(provider.records.get('10001')).toEqual({ ...ada, middleName: 'M' });
  });
});

describe('a PUT that was certainly not applied', () => {
  it('leaves nothing behind', async () => {
    const { provider, keeper, stored } = openKeepers();
    await keeper().keep('10001', ada);
    provider.fates.push('forbidden');
    const thrown = await failureOf(keeper().edit('10001', { phone: '+15555550100' }));
    expect(isPermissionError(thrown)).toBe(true);
    expect(await stored()).toEqual({ format: 1, confirmed: ada });
  });
});

describe('two at once', () => {
  it('edit one after the other', async () => {
    const { provider, keeper, clock } = openKeepers();
    await keeper().keep('10001', ada);
    const edits = Promise.all([
      keeper('worker-1').edit('10001', { phone: '+15555550100' }),
      keeper('worker-2').edit('10001', { middleName: 'M' }),
    ]);
    await clock.advance(5_000);
    await edits;
    expect(provider.records.get('10001')).toEqual({ ...ada, phone: '+15555550100', middleName: 'M' });
  });

  it('the one that waits too long is told, and has changed nothing', async () => {
    const { provider, keeper, clock, store } = openKeepers();
    await keeper().keep('10001', ada);
    await store.leases.acquire('sterling/integration/default/candidates/10001', { owner: 'other', durationMs: 60_000 });
    const waiting = failureOf(keeper().edit('10001', { phone: '+15555550100' }, { waitMs: 500 }));
    await clock.advance(2_000);
    expect(isCandidateHeldError(await waiting)).toBe(true);
    expect(provider.puts).toEqual([]);
  });

  it('the one that lost its lease sends and overwrites nothing any more', async () => {
    const { provider, keeper, clock, store, stored } = openKeepers();
    let letOn = (): void => {};
    const gate = new Promise<void>((resolve) => (letOn = resolve));
    const frozen = createCandidateKeeper({
      records: store.records,
      leases: { ...store.leases, renew: async () => undefined },
      gateway: { ...provider.gateway, put: (...call) => gate.then(() => provider.gateway.put(...call)) },
      realm: 'integration/default',
      clock,
      owner: 'frozen',
    });
    await keeper().keep('10001', ada);
    const late = failureOf(frozen.edit('10001', { phone: '+15555550100' }));
    await clock.advance(61_000);
    await keeper('worker-2').edit('10001', { middleName: 'M' });
    letOn();
    expect(isUnconfirmedEditError(await late)).toBe(true);
    const both = { ...ada, phone: '+15555550100', middleName: 'M' };
    expect(provider.records.get('10001')).toEqual(both);
    expect(await stored()).toEqual({ format: 1, confirmed: both });
  });
});
