import { describe, expect, test } from 'vitest';

import { isUnconfirmedWriteError } from '@bgc/pageup';
import type { Lifecycle, PageUpClientOptions } from '@bgc/pageup';

import { openTenant, rejection } from '../../tests/tenant-world.ts';
import type { TenantWorld } from '../../tests/tenant-world.ts';

const link = 'https://reports.example.com/1';

const claimed = async (
  options?: Partial<PageUpClientOptions>,
): Promise<TenantWorld & { id: string; lifecycle: Lifecycle }> => {
  const world = openTenant(1);
  const [check] = await world.drain();
  return { ...world, id: check?.id ?? '', lifecycle: world.client(options).lifecycle({ store: world.store }) };
};

describe('The lifecycle of a check, days later', () => {
  test('writes each step without wiping what an earlier one wrote', async () => {
    const { sandbox, id, lifecycle } = await claimed();
    {
      await using check = await lifecycle.open(id);
      await check.created({ referenceNumber: 'REF-1' });
    }
    await sandbox.clock.advance(5 * 86_400_000);
    await using check = await lifecycle.open(id);
    await check.inProgress({ results: [{ reportType: 'Credit Check', status: 'pass' }] });
    await check.completed({ results: [{ reportType: 'Summary', reportLink: link, status: 'pass' }] });
    expect(sandbox.pageup.check('218', id)).toMatchObject({
      record: {
        status: 'completed',
        referenceNumber: 'REF-1',
        reasonForFail: '',
        results: [
          { reportType: 'Credit Check', status: 'pass' },
          { reportType: 'Summary', reportLink: link, status: 'pass' },
        ],
      },
      wipes: [],
    });
  });

  test('puts a newer result in the place of the one of the same type', async () => {
    const { sandbox, id, lifecycle } = await claimed();
    await using check = await lifecycle.open(id);
    await check.inProgress({
      results: [{ reportType: 'Credit Check' }, { reportType: 'Medical Check', status: 'pass' }],
    });
    await check.completed({ results: [{ reportType: 'Credit Check', reportLink: link }] });
    expect(sandbox.pageup.check('218', id).record.results).toEqual([
      { reportType: 'Credit Check', reportLink: link },
      { reportType: 'Medical Check', status: 'pass' },
    ]);
  });

  test('sends what the documentation shows', async () => {
    const world = openTenant(1);
    const bodies: unknown[] = [];
    const client = world.client({
      fetch: (input, init) => {
        if (init?.method === 'PUT') bodies.push(JSON.parse(String(init.body)));
        return world.sandbox.fetch(input, init);
      },
    });
    for await (const check of client.claim({ store: world.store })) {
      await check.created({ referenceNumber: 'ProviderIdentifier' });
      await check.completed({ results: [{ reportLink: link, reportType: 'result', status: 'pass' }] });
      await check.done();
    }
    expect(bodies).toEqual([
      { status: 'queued' },
      { status: 'new', referenceNumber: 'ProviderIdentifier' },
      {
        status: 'completed',
        referenceNumber: 'ProviderIdentifier',
        reasonForFail: '',
        results: [{ reportLink: link, reportType: 'result', status: 'pass' }],
      },
    ]);
  });

  test('refuses where nothing is kept, and says what to do', async () => {
    const { lifecycle } = await claimed();
    expect(await rejection(lifecycle.open('unknown'))).toMatchObject({
      code: 'nothing_kept',
      message: expect.stringContaining('adopt'),
    });
  });

  test('begins to keep a check that was claimed elsewhere', async () => {
    const world = openTenant(1);
    const { id } = world.sandbox.pageup.state('218')[0] ?? { id: '' };
    const { backgroundChecks, lifecycle } = world.client();
    const results = [{ reportType: 'Credit Check', status: 'pass' }];
    const record = { status: 'inprogress', referenceNumber: 'REF-9', reasonForFail: undefined, results };
    await backgroundChecks.update(id, {
      status: 'queued',
      referenceNumber: undefined,
      reasonForFail: undefined,
      results: undefined,
    });
    await backgroundChecks.update(id, record);
    const kept = lifecycle({ store: world.store });
    await using check = await kept.adopt(id, record);
    await check.completed({ results: [{ reportType: 'Summary', reportLink: link }] });
    expect(world.sandbox.pageup.check('218', id)).toMatchObject({ record: { referenceNumber: 'REF-9' }, wipes: [] });
    await check.release();
    expect(await rejection(kept.adopt(id, record))).toMatchObject({ code: 'invalid_request' });
  });

  test('waits for another holder, and says so when that takes too long', async () => {
    const { id, lifecycle, settled, sandbox } = await claimed();
    const first = await lifecycle.open(id);
    expect(await settled(rejection(lifecycle.open(id, { waitMs: 1_000 })))).toMatchObject({ code: 'check_held' });
    const second = lifecycle.open(id);
    await sandbox.clock.advance(500);
    await first.release();
    await settled(second).then((check) => check.release());
  });

  test('sends the writes of one check one after the other', async () => {
    const { id, lifecycle, sandbox } = await claimed();
    await using check = await lifecycle.open(id);
    await Promise.all([
      check.created({ referenceNumber: 'REF-1' }),
      check.inProgress({ results: [{ reportType: 'A' }] }),
      check.inProgress({ results: [{ reportType: 'B' }] }),
      check.completed({ results: [{ reportType: 'C', reportLink: link }] }),
    ]);
    const { history, record, wipes } = sandbox.pageup.check('218', id);
    expect(history.map(({ status }) => status)).toEqual(['queued', 'new', 'inprogress', 'inprogress', 'completed']);
    expect(record.results.map(({ reportType }) => reportType)).toEqual(['A', 'B', 'C']);
    expect(wipes).toEqual([]);
  });
});

describe('A step that PageUp does not document', () => {
  test('is refused before anything is sent, and taken when the caller insists', async () => {
    const { id, lifecycle, sandbox } = await claimed();
    await using check = await lifecycle.open(id);
    await check.completed({ results: [{ reportType: 'Summary', reportLink: link }] });
    expect(await rejection(check.inProgress())).toMatchObject({
      code: 'transition',
      from: 'completed',
      to: 'inprogress',
    });
    expect(sandbox.pageup.check('218', id).record.status).toBe('completed');
    await check.inProgress({}, { allowUndocumentedTransition: true });
    expect(sandbox.pageup.check('218', id)).toMatchObject({ record: { status: 'inprogress' }, wipes: [] });
  });
});

describe('Wrong input', () => {
  test.each([
    ['an http link', 'http://reports.example.com/1', /https/],
    ['a link with a password', 'https://user:secret@reports.example.com/1', /password/],
    ['no link at all', 'not a link', /absolute/],
  ])('%s is refused without being repeated', async (_, reportLink, message) => {
    const { id, lifecycle, sandbox } = await claimed();
    await using check = await lifecycle.open(id);
    const error = await rejection(check.completed({ results: [{ reportType: 'Summary', reportLink }] }));
    expect(error).toMatchObject({ code: 'invalid_request', message: expect.stringMatching(message) });
    expect(String(error)).not.toContain(reportLink);
    expect(sandbox.pageup.check('218', id).history).toHaveLength(1);
  });

  test('an http link passes where the client allows it', async () => {
    const { id, lifecycle, sandbox } = await claimed({ allowInsecureReportLinks: true });
    await using check = await lifecycle.open(id);
    await check.completed({ results: [{ reportType: 'Summary', reportLink: 'http://reports.example.com/1' }] });
    expect(sandbox.pageup.check('218', id).record.status).toBe('completed');
  });

  test('does not compile where a completed check has no result, or one without a link', async () => {
    const { id, lifecycle } = await claimed();
    await using check = await lifecycle.open(id);
    // @ts-expect-error At least one result.
    expect(await rejection(check.completed({ results: [] }))).toMatchObject({ code: 'invalid_request' });
    // @ts-expect-error Each with a link.
    expect(await rejection(check.completed({ results: [{ reportType: 'Summary' }] }))).toMatchObject({
      code: 'invalid_request',
    });
    // @ts-expect-error And with a type.
    expect(await rejection(check.completed({ results: [{ reportLink: link }] }))).toMatchObject({
      code: 'invalid_request',
    });
    expect(await rejection(check.created({ referenceNumber: ' ' }))).toMatchObject({ code: 'invalid_request' });
    expect(await rejection(check.failed({ reason: '' }))).toMatchObject({ code: 'invalid_request' });
  });
});

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
