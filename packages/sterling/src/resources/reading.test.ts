import { isInvalidRequestError, isPollTimeoutError } from '@bgc/core';
import { describe, expect, test } from 'vitest';

import { openAccount, pdf, person, rejection, scripted } from './account-world.fixture.ts';

const minute = 60_000;

const openScreening = async (familyName = 'Never') => {
  const world = openAccount();
  const sterling = world.client();
  const [first] = await world.settled(sterling.packages.list());
  const candidate = await world.settled(sterling.candidates.create({ ...person('ada'), familyName }));
  const { id } = await world.settled(
    sterling.screenings.create({ packageId: first?.id ?? '', candidateId: candidate.id, endUserCertificate: 'true' }),
  );
  const reads = () => world.sandbox.journal.entries().filter(({ operation }) => operation === 'getScreening').length;
  return { ...world, sterling, id, reads };
};

describe('A report', () => {
  test('is a PDF, whole or as a stream', async () => {
    const { sandbox, sterling, settled, id } = await openScreening();
    sandbox.sterling.process(id, { result: 'clear' });
    const report = await settled(sterling.screenings.report(id));
    expect(report.contentType).toBe('application/pdf');
    expect(new TextDecoder().decode(await report.bytes())).toMatch(/^%PDF-/);
    const { stream } = await settled(sterling.screenings.report(id));
    expect((await new Response(stream).text()).startsWith('%PDF-')).toBe(true);
  });

  test('is asked for as one, and capped', async () => {
    const accepted: (string | null)[] = [];
    const sterling = scripted(({ headers }) => {
      accepted.push(headers.get('accept'));
      return new Response(new Uint8Array(2_000).fill(0x25), { headers: { 'content-type': 'application/pdf' } });
    });
    await sterling.screenings.report('1');
    expect(accepted).toEqual(['application/pdf']);
    const small = rejection(sterling.screenings.report('1', { maxBytes: 1_000 }).then(({ bytes }) => bytes()));
    expect(await small).toMatchObject({ code: 'response_too_large', maxBytes: 1_000 });
  });

  test('by a one-time link can be read once', async () => {
    const { sandbox, sterling, settled, id } = await openScreening();
    sandbox.sterling.process(id, { result: 'clear' });
    const { token = '' } = await settled(sterling.screenings.reportLinks(id));
    const report = await settled(sterling.screenings.reportByLink(id, token));
    expect(new TextDecoder().decode(await report.bytes())).toMatch(/^%PDF-/);
    expect(await rejection(settled(sterling.screenings.reportByLink(id, token)))).toMatchObject({
      operation: 'getScreeningReportByToken',
    });
  });

  test('by a one-time link is asked for with its token alone: the credential stays here', async () => {
    const sent: { readonly search: string; readonly authorization: string | null }[] = [];
    const sterling = scripted(({ url, headers }) => {
      sent.push({ search: url.search, authorization: headers.get('authorization') });
      return new Response('%PDF-');
    });
    await sterling.screenings.reportByLink('1', 'one-time');
    await sterling.screenings.report('1');
    expect(sent).toEqual([
      { search: '?token=one-time', authorization: null },
      { search: '', authorization: 'Bearer token' },
    ]);
  });

  test('by a one-time link needs a token', async () => {
    const sterling = scripted(() => new Response('%PDF-'));
    const work = sterling.screenings.reportByLink as (...given: unknown[]) => Promise<unknown>;
    for (const token of ['', undefined]) expect(await rejection(work('1', token))).toSatisfy(isInvalidRequestError);
  });
});

describe('Waiting for a screening', () => {
  test('reads it every quarter of an hour, until it is complete', async () => {
    const { sandbox, sterling, id, reads } = await openScreening();
    const waiting = sterling.screenings.waitUntilComplete(id);
    await sandbox.clock.advance(3 * 60 * minute);
    const asked = reads();
    expect(asked).toBeGreaterThanOrEqual(10);
    expect(asked).toBeLessThanOrEqual(13);
    sandbox.sterling.process(id, { result: 'clear' });
    await sandbox.clock.advance(20 * minute);
    expect(await waiting).toMatchObject({ id, status: 'complete', result: 'clear' });
  });

  test('ends when it is cancelled, in either spelling and any case', async () => {
    for (const status of ['canceled', 'cancelled', 'Complete']) {
      const sterling = scripted(() => Response.json({ id: '1', status }));
      expect(await sterling.screenings.waitUntilComplete('1')).toMatchObject({ status });
    }
  });

  test('goes on at an unknown status, and tells of it once', async () => {
    const { sandbox, client } = openAccount();
    const script = ['on hold', 'on hold', undefined, 'complete'];
    const unknown: string[] = [];
    const fetch: typeof sandbox.fetch = async (input, init) =>
      String(input).includes('/v1/screenings/')
        ? Response.json({ id: '1', status: script.shift() })
        : sandbox.fetch(input, init);
    const onUnknownStatus = (status: string) => void unknown.push(status);
    const waiting = client({ fetch }).screenings.waitUntilComplete('1', { everyMs: minute, onUnknownStatus });
    expect(await sandbox.clock.run(waiting)).toMatchObject({ status: 'complete' });
    expect(unknown).toEqual(['on hold', 'none']);
  });

  test('gives up after seven days, and can be resumed from there', async () => {
    const { sandbox, sterling, id } = await openScreening();
    const failed = rejection(sterling.screenings.waitUntilComplete(id, { everyMs: 6 * 60 * minute }));
    let given: unknown;
    void failed.then((error) => (given = error));
    await sandbox.clock.advance((7 * 24 - 13) * 60 * minute);
    expect(given).toBeUndefined();
    await sandbox.clock.advance(13 * 60 * minute);
    const error = await failed;
    if (!isPollTimeoutError(error)) throw error;
    sandbox.sterling.process(id, { result: 'alert' });
    const deadlineMs = 8 * 24 * 60 * minute;
    const waiting = sterling.screenings.waitUntilComplete(id, { resume: error.state, deadlineMs });
    await sandbox.clock.advance(7 * 60 * minute);
    expect(await waiting).toMatchObject({ result: 'alert' });
  });
});

test('a deletion may be answered with a body or without one', async () => {
  for (const [answer, value] of [
    [new Response(null, { status: 204 }), undefined],
    [new Response('', { status: 200 }), undefined],
    [Response.json({ id: '46', status: 'disabled' }), { id: '46', status: 'disabled' }],
  ] as const) {
    const sterling = scripted(() => answer.clone());
    expect(await sterling.subscriptions.delete('46')).toEqual(value);
    expect(await sterling.trusts.delete('123')).toBeUndefined();
  }
});

test.each<[string, number, number]>([
  ['that may have revoked it before its answer was lost, is done', 503, 204],
  ['with an id that never was one, is not, though a token was replaced on the way', 401, 404],
])('revoking trust %s', async (_, first, expected) => {
  let calls = 0;
  const sterling = scripted(() => new Response(null, { status: calls++ === 0 ? first : 404 }), { random: () => 0.01 });
  const status = await sterling.trusts.delete('123').then(
    () => 204,
    (error: { status: number }) => error.status,
  );
  expect([status, calls]).toEqual([expected, 2]);
});

test('adverse action may be answered with a body or without one', async () => {
  for (const [answer, value] of [
    [new Response(null, { status: 202 }), undefined],
    [Response.json({ id: '7', status: 'initiated' }), { id: '7', status: 'initiated' }],
  ] as const) {
    const sterling = scripted(() => answer.clone());
    expect(await sterling.screenings.adverseActions.create('1')).toEqual(value);
  }
});

test('documents travel as octets, and a file that is no PDF does not travel', async () => {
  const types: (string | null)[] = [];
  const sterling = scripted(({ headers }) => {
    types.push(headers.get('content-type'));
    return new Response(null, { status: 201 });
  });
  await sterling.candidates.documents.upload('1', new Blob([pdf() as BlobPart]), { fileName: 'consent.pdf' });
  const other = sterling.candidates.documents.upload('1', new Uint8Array(9), { fileName: 'photo.pdf' });
  expect(await rejection(other)).toSatisfy(isInvalidRequestError);
  expect(types).toEqual(['application/octet-stream']);
});
