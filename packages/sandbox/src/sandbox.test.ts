import { expect, test } from 'vitest';

import { createSandbox, type Sandbox } from './sandbox.ts';
import { createCaller } from './testing/caller.ts';
import { readySandbox } from './testing/ready-sandbox.ts';

test('instances stand side by side and know nothing of each other', async () => {
  const one = readySandbox(3);
  const two = readySandbox(3, { seed: 2 });
  one.sandbox.faults.add({ kind: 'reset', operation: 'list' });
  await one.caller.put(one.id, { status: 'queued' });
  expect(two.sandbox.pageup.summary().claimed).toBe(0);
  expect((await two.caller.list()).status).toBe(200);
  expect((await two.caller.list({ as: await one.caller.token() })).status).toBe(401);
  await one.sandbox.clock.advance(1000);
  expect(two.sandbox.clock.now()).toBe(one.sandbox.clock.now() - 1000);
});

test('after a reset everything begins anew, and prepare seeds it again', async () => {
  const sandbox = createSandbox({
    prepare: ({ pageup }) => {
      pageup.addTenant({ tenantId: '218' });
      pageup.seedChecks('218', 3);
    },
  });
  const caller = createCaller(sandbox);
  const before = sandbox.pageup.state();
  const as = await caller.token();
  await caller.put(before[0]?.id ?? '', { status: 'queued' });
  sandbox.reset();
  expect(sandbox.pageup.state()).toEqual(before);
  expect(sandbox.journal.entries()).toEqual([]);
  const changed = await caller.list({ as });
  expect(changed.status).toBe(401);
});

test('takes a Request, a URL or a string, as fetch does', async () => {
  const { sandbox, caller } = readySandbox();
  const { baseUrl } = sandbox.pageup.options('218');
  const url = `${baseUrl}/v3/218/backgroundchecking?status=pending`;
  const headers = { authorization: `Bearer ${await caller.token()}` };
  for (const input of [url, new URL(url), new Request(url)]) {
    expect((await sandbox.fetch(input, { headers })).status).toBe(200);
  }
  expect((await sandbox.fetch(new Request(url, { headers }))).status).toBe(200);
});

test('answers nothing for a host and path that are no provider, and never leaves the process', async () => {
  const { sandbox } = readySandbox();
  expect((await sandbox.fetch('https://example.com/v3/218/backgroundchecking')).status).toBe(404);
});

test('recognises the real hosts and its own origin only', () => {
  const sandbox = createSandbox();
  const recognised = (url: string): boolean => sandbox.recognises(new URL(url));
  expect(recognised('https://api.dc2.pageuppeople.com/v3/218/backgroundchecking')).toBe(true);
  expect(recognised('http://127.0.0.1/pageup/connect/token')).toBe(true);
  expect(recognised('http://127.0.0.1:4010/pageup/connect/token')).toBe(false);
  expect(recognised('https://example.com/pageup/connect/token')).toBe(false);
  expect(recognised('https://api.dc2.pageuppeople.com.example.com/v3/218')).toBe(false);
});

test('says of each behaviour how sure it is and from where', () => {
  const { fidelity } = createSandbox();
  expect(fidelity.length).toBeGreaterThan(30);
  for (const entry of fidelity)
    expect(entry).toMatchObject({
      provider: expect.stringMatching(/^(pageup|sterling|truora|attestr|candidate-portal)$/),
      source: expect.stringMatching(/./) as string,
    });
});

test('says what to do when a tenant or a check is not there', () => {
  const { pageup } = createSandbox();
  expect(() => pageup.options('218')).toThrow(/call pageup\.addTenant/);
  pageup.addTenant({ tenantId: '218' });
  expect(() => pageup.addTenant({ tenantId: '218' })).toThrow(/must be new/);
  expect(() => pageup.check('218', '1')).toThrow(/seedChecks returns the ids/);
  expect(() => pageup.seedChecks('218', -1)).toThrow(/whole number/);
  expect(() => pageup.behave('218', { nothing: 'silence' as never })).toThrow(
    /nothing cannot be "silence": use one of array/,
  );
  expect(() => pageup.behave('218', { noting: 'array' } as never)).toThrow(/no 'noting'.*Did you mean 'nothing'/);
});

test('a call aborted on the way in is rejected with its reason, even where the sandbox breaks the connection', async () => {
  const { sandbox } = readySandbox();
  sandbox.faults.add({ kind: 'reset' });
  const abort = new AbortController();
  const answer = sandbox.fetch(sandbox.pageup.options('218').tokenUrl, { method: 'POST', signal: abort.signal });
  abort.abort(new Error('changed my mind'));
  await expect(answer).rejects.toThrow('changed my mind');
  await sandbox.clock.advance(1);
});

test.each([
  [{ seed: Number.NaN }, /seed must be/],
  [{ seed: {} }, /seed must be/],
  [{ clock: {} }, /clock must be createVirtualClock\(\)/],
  [{ clock: Date }, /clock must be/],
  [{ fuzz: 'loud' }, /no fuzz 'loud'.*aggressive/],
  [{ fuzz: { shufle: true } }, /no 'shufle'\. Did you mean 'shuffle'/],
  [{ fuzz: { id: 'text' } }, /id of fuzz must be number or string or mixed/],
  [{ origin: 'localhost:4010' }, /origin must be a whole address/],
  [{ origin: '127.0.0.1:4010' }, /origin must be a whole address/],
  [{ prepare: 5 }, /prepare must be a function/],
])('is not made of %o, and says why', (options, message) => {
  expect(() => createSandbox(options as object)).toThrow(message);
});

test('a sandbox that is given no clock has one that can be run, by the short name of its type', async () => {
  const seed = (sandbox: Sandbox): void => void sandbox.pageup.addTenant({ tenantId: '218' });
  const sandbox: Sandbox = createSandbox({ prepare: seed });
  const { clock } = sandbox;
  const ended = await clock.run(new Promise<number>((resolve) => void clock.schedule(5, () => resolve(clock.now()))));
  expect([ended, sandbox.pageup.tenants()]).toEqual([clock.now(), ['218']]);
});
