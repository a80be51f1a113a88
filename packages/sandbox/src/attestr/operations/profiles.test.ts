import { expect, test } from 'vitest';

import type { JsonObject } from '../../json.ts';
import { HOUR, readyAttestr, WEBHOOK_URL } from '../../testing/ready-attestr.ts';
import type { AccountBehaviour } from '../account.ts';

const PERSON = { tag: 'AA-1234', name: 'Robin Sample', email: 'robin@example.com', mobile: '+910000000000' };

const ready = async (behaviour: Partial<AccountBehaviour> = {}) => {
  const attestr = readyAttestr(behaviour);
  const { id: profileId } = await attestr.call('POST', '/factx/', PERSON);
  const read = async (): Promise<JsonObject> => (await attestr.call('GET', `/factx/${profileId}`)).json;
  return { ...attestr, profileId, read };
};

test('a profile is created, read, and replaced as a whole', async () => {
  const { call, profileId, read } = await ready();
  expect(profileId).toMatch(/^AX/);
  expect(await read()).toMatchObject({
    _id: profileId,
    ...PERSON,
    items: [],
    queries: [],
    createdBy: null,
    updated: null,
  });
  const put = await call('PUT', `/factx/${profileId}`, { tag: 'AA-1234', name: 'Robin Other' });
  expect(put).toMatchObject({ status: 200, text: '' });
  expect(await read()).toMatchObject({ name: 'Robin Other', email: null, updated: expect.any(Number) as number });
});

test.each([
  [{ name: null }, 'name is required'],
  [{ email: 'nowhere' }, 'email must be an e-mail address'],
  [{ mobile: '0800 123' }, 'mobile must be a number in the format E.164'],
])('%o is refused', async (changes, details) => {
  const { call, profileId } = await ready();
  const refused = { status: 400, json: { code: 4001, details } };
  expect(await call('POST', '/factx/', { ...PERSON, ...changes })).toMatchObject(refused);
  expect(await call('PUT', `/factx/${profileId}`, { ...PERSON, ...changes })).toMatchObject(refused);
});

test('a query is raised by hand, told by factx.query without a signature, and answered', async () => {
  const { sandbox, client, call, media, profileId, read } = await ready();
  sandbox.attestr.registerWebhook(client, { url: WEBHOOK_URL });
  const bodies: unknown[] = [];
  sandbox.callbacks.route(WEBHOOK_URL, async (request) => {
    bodies.push(await request.json());
    return new Response();
  });
  const queryId = sandbox.attestr.raiseQuery(profileId, { text: 'Please share a newer document', documents: [media] });
  await sandbox.clock.advance(0);
  const query = { _id: queryId, text: 'Please share a newer document', documents: [media], response: null };
  expect(bodies).toMatchObject([{ event: 'factx.query', payload: { profile: profileId, queries: [query] } }]);
  expect(bodies).not.toMatchObject([{ payload: { signature: expect.anything() as unknown } }]);
  const path = `/factx/${profileId}/query/${queryId}`;
  expect((await call('PUT', path, { response: 'x'.repeat(16_385) })).json).toMatchObject({ code: 4001 });
  expect((await call('PUT', path, { response: '' })).json).toMatchObject({ details: 'response is required' });
  expect((await call('PUT', path, { response: 'x', documents: ['MX0'] })).json).toMatchObject({ code: 4001 });
  const response = 'x'.repeat(16_384);
  expect((await call('PUT', path, { response, documents: [media] })).status).toBe(200);
  expect((await read())['queries']).toMatchObject([{ _id: queryId, response, responseDocuments: [media] }]);
  expect((await call('PUT', `/factx/${profileId}/query/AQ0`, { response })).json['code']).toBe(4001);
});

test('a check is associated to a profile once, and waits for that where the account needs it', async () => {
  const { sandbox, call, idOf, get, profileId, read } = await ready({ turnaround: HOUR, association: 'required' });
  const id = await idOf();
  await sandbox.clock.advance(2 * HOUR);
  expect((await get(id)).json['status']).toBe('INITIATED');
  for (let put = 0; put < 2; put++) {
    expect((await call('PUT', `/factx/${profileId}/associate`, { asyncRequest: id })).status).toBe(200);
  }
  expect((await read())['items']).toMatchObject([{ _id: id }]);
  await sandbox.clock.advance(HOUR);
  expect((await get(id)).json['status']).toBe('COMPLETED');
});

test('what cannot be associated says why', async () => {
  const { sandbox, client, call, idOf, profileId } = await ready({ notAssociable: ['employment'] });
  const id = await idOf();
  const associate = async (profile: string, asyncRequest: string) =>
    (await call('PUT', `/factx/${profile}/associate`, { asyncRequest })).json['code'];
  expect(await associate('AX0', id)).toBe(40018);
  expect(await associate(profileId, 'AR0')).toBe(4003);
  expect(await associate(profileId, id)).toBe(40039);
  sandbox.attestr.behave(client, { notAssociable: [] });
  sandbox.attestr.archiveProfile(profileId);
  expect(await associate(profileId, id)).toBe(40038);
});

test('an unknown profile is refused by every operation, and a PUT can answer an object', async () => {
  const { sandbox, client, call, profileId } = await ready({ putAnswer: 'object' });
  expect((await call('PUT', `/factx/${profileId}`, PERSON)).json).toMatchObject({ _id: profileId });
  sandbox.attestr.addAccount();
  for (const [method, path] of [
    ['GET', ''],
    ['PUT', ''],
    ['PUT', '/query/AQ0'],
  ] as const) {
    expect((await call(method, `/factx/AX0${path}`, method === 'PUT' ? PERSON : undefined)).json['code']).toBe(40018);
  }
  expect(sandbox.attestr.state(client).profiles).toMatchObject([{ id: profileId, document: { name: 'Robin Sample' } }]);
});
