import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, expect, test } from 'vitest';

import { startSandboxServer, type SandboxServer } from '../server.ts';
import { JOHN } from '../testing/ready-sterling.ts';
import { createSterlingCaller } from '../testing/sterling-caller.ts';

const HOOK = 'https://ats.example.com/hook';
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const admin = async (server: SandboxServer, method: string, path: string, body?: unknown) => {
  const response = await fetch(`${server.origin}/_sandbox${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
};

/** A server with a screening that will be complete after an hour, and the address of a receiver in "another process". */
const served = async () => {
  const server = await startSandboxServer({ clock: 'virtual' });
  closing.push(() => server.close());
  const { sandbox } = server;
  const client = sandbox.sterling.addAccount({ behaviour: { turnaround: 3_600_000 } });
  const caller = await createSterlingCaller(sandbox, client);
  await caller.screening(await caller.candidate(JOHN), { callback: { uri: HOOK } });
  let received = 0;
  const receiver = createServer((message, response) => {
    received++;
    message.resume().on('end', () => void response.writeHead(200).end());
  });
  await new Promise<void>((resolve) => void receiver.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => void receiver.close(resolve)));
  const target = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/in`;
  return { server, target, received: () => received };
};

test('another process sets a route, advances the clock, and gets what is due before the advance is answered', async () => {
  const { server, target, received } = await served();
  const set = await admin(server, 'POST', '/callbacks/routes', { prefix: HOOK, target });
  expect(set.json).toEqual([{ prefix: HOOK, target }]);
  await admin(server, 'POST', '/clock/advance', { ms: 3_600_000 });
  expect(received()).toBe(2);
  const { json } = await admin(server, 'GET', '/callbacks/deliveries');
  expect(json).toMatchObject([{ state: 'delivered', attempts: [{ status: 200 }] }, { state: 'delivered' }]);
  expect(JSON.stringify(json)).not.toContain('clear');
});

test('another process reads a payload, has it sent again, loses the next, and takes the route away', async () => {
  const { server, target, received } = await served();
  await admin(server, 'POST', '/callbacks/routes', { prefix: HOOK, target });
  await admin(server, 'POST', '/callbacks/drop', { times: 1 });
  await admin(server, 'POST', '/clock/advance', { ms: 3_600_000 });
  expect(received()).toBe(1);
  const { json } = await admin(server, 'GET', '/callbacks/deliveries/callback-2/payload');
  expect(JSON.parse(String(json['payload']))).toMatchObject({ type: 'screening', payload: { status: 'complete' } });
  expect((await admin(server, 'POST', '/callbacks/deliveries/callback-2/resend')).json).toEqual({ id: 'callback-3' });
  await admin(server, 'POST', '/clock/advance', { ms: 0 });
  expect(received()).toBe(2);
  expect((await admin(server, 'DELETE', '/callbacks/routes', { prefix: HOOK })).json).toEqual({ removed: true });
  expect((await admin(server, 'GET', '/callbacks/routes')).json).toEqual([]);
});

test('refuses over HTTP, too, what is not on this machine, and lists its routes for people', async () => {
  const { server } = await served();
  const refused = await admin(server, 'POST', '/callbacks/routes', {
    prefix: HOOK,
    target: 'https://elsewhere.example',
  });
  expect(refused.status).toBe(400);
  expect(String(refused.json['error'])).toContain('on this machine');
  expect((await admin(server, 'POST', '/callbacks/routes', {})).json['error']).toBe('Give prefix as text');
  const { routes } = (await admin(server, 'GET', '')).json as { routes: string[] };
  expect(routes).toContain('POST /_sandbox/callbacks/routes');
  expect(routes).toContain('GET /_sandbox/callbacks/deliveries/{id}/payload');
});
