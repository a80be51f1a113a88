import { describe, expect, test } from 'vitest';

import { isUnconfirmedWriteError } from '@bgc/pageup';

import { openTenant, rejection } from '../../tests/tenant-world.ts';
import { claimed, link } from './lifecycle.fixture.ts';

describe('A write whose answer is lost', () => {
  test('stays kept, is told as such, and is sent before a newer one', async () => {
    const { id, lifecycle, sandbox, settled } = await claimed();
    const check = await lifecycle.open(id);
    sandbox.faults.add({ kind: 'silence', operation: 'update', times: 3 });
    const error = await settled(rejection(check.created({ referenceNumber: 'REF-1' })));
    expect(isUnconfirmedWriteError(error) && error.failure.code).toBe('timeout');
    expect(check.record).toMatchObject({ status: 'new', referenceNumber: 'REF-1' });
    await check.release();

    const unsettled: string[] = [];
    for await (const open of lifecycle.unsettled()) unsettled.push(open);
    expect(unsettled).toEqual([id]);

    await using again = await lifecycle.open(id);
    await again.inProgress();
    expect(sandbox.pageup.check('218', id).history.map(({ status }) => status)).toEqual([
      'queued',
      'new',
      'inprogress',
    ]);
  });

  test('may be made again, and is one write then', async () => {
    const { id, lifecycle, sandbox, settled } = await claimed();
    await using check = await lifecycle.open(id);
    sandbox.faults.add({ kind: 'reset', operation: 'update', times: 3 });
    await settled(rejection(check.created({ referenceNumber: 'REF-1' })));
    await check.created({ referenceNumber: 'REF-1' });
    expect(sandbox.pageup.check('218', id).history.map(({ status }) => status)).toEqual(['queued', 'new']);
  });

  test('and that is applied late, after a newer one, is healed by `resend`', async () => {
    const { id, lifecycle, sandbox, settled } = await claimed({ retry: { maxRetries: 0 } });
    await using check = await lifecycle.open(id);
    sandbox.faults.add({ kind: 'applied-late', ms: 300_000, operation: 'update' });
    await settled(rejection(check.created({ referenceNumber: 'REF-1' })));
    await check.inProgress({ results: [{ reportType: 'Credit Check' }] });
    await sandbox.clock.advance(300_000);
    expect(sandbox.pageup.check('218', id).record).toMatchObject({ status: 'new', results: [] });
    await check.resend();
    expect(sandbox.pageup.check('218', id).record).toMatchObject({
      status: 'inprogress',
      referenceNumber: 'REF-1',
      results: [{ reportType: 'Credit Check' }],
    });
  });

  test('is dropped only when PageUp refuses its content', async () => {
    const world = openTenant();
    const magic = world.sandbox.pageup.magicValues.find(({ refuses }) => refuses !== undefined && refuses !== 'queued');
    world.sandbox.pageup.seedChecks('218', [{ lastName: magic?.lastName ?? '' }]);
    const id = (await world.drain())[0]?.id ?? '';
    await using check = await world.client().lifecycle({ store: world.store }).open(id);
    const refused = {
      new: () => check.created({ referenceNumber: 'REF-1' }),
      inprogress: () => check.inProgress(),
      expired: () => check.expired(),
    };
    const step =
      refused[magic?.refuses as keyof typeof refused] ??
      (() => check.completed({ results: [{ reportType: 'S', reportLink: link }] }));
    expect(await rejection(step())).toMatchObject({ code: 'validation' });
    expect(check.record.status).toBe('queued');
  });

  test('for want of permission stays kept until there is one', async () => {
    const { id, lifecycle, sandbox } = await claimed();
    await using check = await lifecycle.open(id);
    sandbox.faults.add({ kind: 'forbidden', operation: 'update' });
    expect(await rejection(check.created({ referenceNumber: 'REF-1' }))).toMatchObject({ code: 'permission' });
    await check.settle();
    expect(sandbox.pageup.check('218', id).record).toMatchObject({ status: 'new', referenceNumber: 'REF-1' });
  });
});
