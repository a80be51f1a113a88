import { describe, expect, test } from 'vitest';

import { openTenant, rejection } from '../../tests/tenant-world.ts';
import { claimed, link } from './lifecycle.fixture.ts';

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

  const whole = { status: 'queued', referenceNumber: undefined, reasonForFail: undefined, results: undefined };

  test.each<[string, unknown, unknown]>([
    ['a number as id', 123, whole],
    ['an empty id', '', whole],
    ['a blank id', ' ', whole],
    ['an id that is the folder above', '..', whole],
    ['an id that is encoded dots', '%2e%2e', whole],
    ['an id with a slash', 'a/b', whole],
    ['an id with a control character', '1\n2', whole],
    ['half a character as id', '\ud800', whole],
    ['no id', undefined, whole],
    ['no record', '9', undefined],
    ['a list as record', '9', []],
    ['a record without results', '9', { status: 'queued', referenceNumber: undefined, reasonForFail: undefined }],
    ['a status that is no text', '9', { ...whole, status: 7 }],
    ['a blank status', '9', { ...whole, status: ' ' }],
    ['a reference number that is no text', '9', { ...whole, referenceNumber: 7 }],
    ['a reason that is no text', '9', { ...whole, reasonForFail: null }],
    ['results that are no list', '9', { ...whole, results: { reportType: 'Summary' } }],
    ['a result without its type', '9', { ...whole, results: [{ reportLink: link }] }],
  ])('adopts nothing for %s, and keeps nothing', async (_, id, record) => {
    const { client, store, settled } = openTenant();
    const { adopt } = client().lifecycle({ store });
    expect(await settled(rejection(adopt(id as string, record as typeof whole)))).toMatchObject({
      code: 'invalid_request',
    });
    expect(await store.records.list('')).toEqual([]);
  });

  test('keeps a copy of what it adopts, and none of what PageUp has no room for', async () => {
    const { client, store } = openTenant();
    const results = [{ reportType: 'Credit Check', status: 'pass' }];
    const given = { ...whole, results, ssn: '000-00-0000' };
    await using check = await client().lifecycle({ store }).adopt('9', given);
    results[0]!.status = 'changed';
    expect(check.record).toEqual({ ...whole, results: [{ reportType: 'Credit Check', status: 'pass' }] });
    expect((await store.records.list(''))[0]?.value).not.toContain('000-00-0000');
  });

  test.each<[unknown]>([[Infinity], [Number.NaN], [-1], ['1000'], [null]])(
    'stores nothing for a pause of %s, and the check stays with its holder',
    async (retryAfterMs) => {
      const { id, lifecycle, store, settled } = await claimed();
      const check = await lifecycle.open(id);
      const before = await store.records.list('');
      expect(await rejection(check.release({ retryAfterMs: retryAfterMs as number }))).toMatchObject({
        code: 'invalid_request',
      });
      expect(await store.records.list('')).toEqual(before);
      expect(check.signal.aborted).toBe(false);
      expect(await settled(rejection(lifecycle.open(id, { waitMs: 0 })))).toMatchObject({ code: 'check_held' });
      await check.release({ retryAfterMs: 0 });
    },
  );

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
