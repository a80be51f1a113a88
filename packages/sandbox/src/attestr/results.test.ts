import { createHmac } from 'node:crypto';

import { expect, test } from 'vitest';

import { HOUR, readyAttestr } from '../testing/ready-attestr.ts';
import { jsonStyleNames } from './json-style.ts';

const DAY = 24 * HOUR;

/** The text of `output` in a body, found by counting braces outside of strings. */
const outputIn = (body: string): string => {
  const start = body.indexOf('{', body.search(/"output"/));
  let depth = 0;
  let quoted = false;
  for (let index = start; index < body.length; index++) {
    const letter = body[index];
    if (quoted) {
      if (letter === '\\') index++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === '{') depth++;
    else if (letter === '}' && --depth === 0) return body.slice(start, index + 1);
  }
  return '';
};

const hmac = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('hex');

test('a check takes days, and then has a signed output and the time of its update', async () => {
  const { sandbox, client, idOf, get } = readyAttestr();
  const id = await idOf();
  await sandbox.clock.advance(2 * DAY - 1);
  expect((await get(id)).json).toMatchObject({ status: 'INITIATED' });
  await sandbox.clock.advance(3 * DAY);
  const { json, text } = await get(id);
  expect(json).toMatchObject({
    status: 'COMPLETED',
    error: null,
    output: {
      status: 'Clear',
      verified: expect.stringMatching(/^\d\d-01-2026$/) as string,
      description: expect.stringContaining('<b>') as string,
    },
  });
  expect(json['updated']).toBeGreaterThan(json['created'] as number);
  expect(json['signature']).toBe(hmac(client.clientSecret, outputIn(text)));
});

test.each([
  ['Clear', 'Clear'],
  ['Alert', 'Alert'],
  ['False', 'False'],
  ['More-Info', 'MoreInfo'],
  ['No-Result', 'NoResult'],
  ['Unknown-Status', 'Escalated'],
])('an employer called %s completes with %s', async (employer, status) => {
  const { sandbox, idOf, get } = readyAttestr({ turnaround: HOUR });
  const id = await idOf({ employer });
  await sandbox.clock.advance(HOUR);
  expect((await get(id)).json['output']).toMatchObject({ status });
});

test('Errored ends with an error as object or as text, without output and signature', async () => {
  const { sandbox, client, idOf, get } = readyAttestr({ turnaround: HOUR });
  const id = await idOf({ employer: 'Errored' });
  await sandbox.clock.advance(HOUR);
  const error = { code: 5001, message: 'Request could not be processed' };
  expect((await get(id)).json).toMatchObject({ status: 'ERRORED', output: null, error, signature: null });
  sandbox.attestr.behave(client, { errorForm: 'string', inputForm: 'string' });
  const { json } = await get(id);
  expect(JSON.parse(json['error'] as string)).toEqual(error);
  expect(JSON.parse(json['input'] as string)).toMatchObject({ employer: 'Errored' });
});

test('an archived result has no signature: by its magic value, by hand, or after a while', async () => {
  const { sandbox, idOf, get } = readyAttestr({ turnaround: HOUR, archiveAfter: DAY });
  const archived = await idOf({ employer: 'Archived' });
  const byHand = await idOf();
  const later = await idOf();
  await sandbox.clock.advance(HOUR);
  sandbox.attestr.archive(byHand);
  for (const id of [archived, byHand])
    expect((await get(id)).json).toMatchObject({ status: 'COMPLETED', signature: null });
  expect((await get(later)).json['signature']).toHaveLength(64);
  await sandbox.clock.advance(DAY);
  expect((await get(later)).json['signature']).toBeNull();
});

test('Never stays INITIATED until it is finished by hand, with whatever a hand writes', async () => {
  const { sandbox, idOf, get } = readyAttestr({ turnaround: HOUR });
  const id = await idOf({ employer: 'Never' });
  await sandbox.clock.advance(30 * DAY);
  expect((await get(id)).json['status']).toBe('INITIATED');
  sandbox.attestr.finish(id, {
    status: 'False',
    description: '<i>by hand</i>',
    output: { mode: 'Physical', documents: null },
  });
  expect((await get(id)).json['output']).toMatchObject({
    status: 'False',
    description: '<i>by hand</i>',
    mode: 'Physical',
  });
  sandbox.attestr.finish(id, { error: { code: 4001, details: 'unreadable document' } });
  expect((await get(id)).json['error']).toMatchObject({ code: 4001, details: 'unreadable document' });
});

test.each(jsonStyleNames)(
  'in the style %s the answer is the same JSON, signed over what is transmitted',
  async (jsonStyle) => {
    const { sandbox, client, idOf, get } = readyAttestr({ turnaround: HOUR });
    const id = await idOf({ employer: 'Hostile-Html' });
    await sandbox.clock.advance(HOUR);
    const plain = await get(id);
    sandbox.attestr.behave(client, { jsonStyle });
    const { json, text } = await get(id);
    const dropped = /without-nulls|gson/.test(jsonStyle);
    expect(json['output']).toMatchObject(dropped ? { status: 'Alert' } : (plain.json['output'] as object));
    expect(json['signature']).toBe(hmac(client.clientSecret, outputIn(text)));
    if (jsonStyle === 'compact') expect(text).toBe(plain.text);
    else expect(text).not.toBe(plain.text);
  },
);

test('a signature over another style than the transmitted one fits nothing on the wire', async () => {
  const { sandbox, client, idOf, get } = readyAttestr({ turnaround: 0, signedText: 'spaced', signatureCase: 'upper' });
  const id = await idOf();
  await sandbox.clock.advance(0);
  const { json, text } = await get(id);
  expect(json['signature']).toMatch(/^[\dA-F]{64}$/);
  expect(String(json['signature']).toLowerCase()).not.toBe(hmac(client.clientSecret, outputIn(text)));
});

test('after a rotation results are signed with the new secret', async () => {
  const { sandbox, client, idOf, get } = readyAttestr({ turnaround: 0 });
  const id = await idOf();
  await sandbox.clock.advance(0);
  const secret = sandbox.attestr.rotateClientSecret(client);
  expect(sandbox.attestr.options(client).clientSecret).toBe(secret);
  const { json, text } = await get(id);
  expect(json['signature']).toBe(hmac(secret, outputIn(text)));
});

test("an id that is unknown, or another account's, is invalid", async () => {
  const { sandbox, idOf, get, call } = readyAttestr();
  const id = await idOf();
  expect(await get('AR0U643cotcGalyCTb')).toMatchObject({ status: 400, json: { code: 4003 } });
  const other = sandbox.attestr.addAccount();
  const authorization = `Basic ${other.authToken}`;
  expect((await call('GET', `/async/${id}`, undefined, { authorization })).json['code']).toBe(4003);
});
