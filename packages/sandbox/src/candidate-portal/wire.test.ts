import { expect, test } from 'vitest';

import { faultNames } from '../faults/strike.ts';
import { startSandboxServer } from '../server.ts';
import { createBrowser, FLAGS, readyCandidatePortal } from '../testing/ready-candidate-portal.ts';
import { candidatePortalOperations } from './operations.ts';
import { routes } from './routes.ts';

const POSTS = routes.filter(({ body }) => body === 'json').map(({ template }) => template);

test.each(POSTS)('POST %s takes a JSON object that is declared as such, and nothing else', async (path) => {
  const { portal, accessId, browser } = readyCandidatePortal();
  const body = JSON.stringify({ accessId, country: 'SE' });
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonx',
    'text/json',
    '',
  ]) {
    const response = await browser.send(path, { method: 'POST', body, headers: { 'content-type': type } });
    expect([type, response.status]).toEqual([type, 415]);
  }
  const bare = await browser.send(path, { method: 'POST', body: new TextEncoder().encode(body) });
  expect(bare.status).toBe(415);
  for (const wrong of ['', '{', '[]', 'null', '"x"', '7']) {
    const headers = { 'content-type': 'application/json' };
    expect((await browser.send(path, { method: 'POST', body: wrong, headers })).status).toBe(400);
  }
  expect(portal.state()[0]?.status).toBe('ordered');
  expect(browser.jar.size).toBe(0);
});

test('other methods are a 405 that names the right ones, and other paths a 404', async () => {
  const { accessId, browser } = readyCandidatePortal();
  for (const template of new Set(routes.map((route) => route.template))) {
    const allowed = routes.filter((route) => route.template === template).map(({ method }) => method);
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      if (allowed.some((one) => one === method)) continue;
      const response = await browser.send(template.replace('{accessId}', accessId), { method });
      expect([template, method, response.status, response.headers.get('allow')]).toEqual([
        template,
        method,
        405,
        allowed.join(', '),
      ]);
    }
  }
  for (const path of ['', '/', `/background-check/${accessId}`, '/get-candidate-background-check/', '/eid/x']) {
    expect((await browser.send(path)).status).toBe(404);
  }
});

test('the access code is given once', async () => {
  const { accessId, browser } = readyCandidatePortal();
  for (const query of ['', '?', '?accessId=', `?accessId=${accessId}&accessId=${accessId}`, `?accessid=${accessId}`]) {
    for (const path of ['/get-candidate-background-check', '/get-background-check-report']) {
      expect((await browser.send(path + query)).status).toBe(400);
    }
    expect((await browser.send(`/eid${query}`)).status).toBe(400);
  }
  expect((await browser.get('/eid', { accessId, purpose: 'fun', return: '/x' })).status).toBe(400);
});

test('no answer is kept by a cache, numbered, tagged or open to other origins', async () => {
  const { accessId, browser } = readyCandidatePortal();
  const answers = [
    await browser.result(accessId),
    await browser.result('nobody'),
    await browser.report(accessId),
    await browser.get('/eid', { accessId, purpose: 'identification', return: '/x' }),
    await browser.identify(accessId),
    await browser.send('/review/x'),
    await browser.send('/nothing'),
    await browser.endSession(),
  ];
  for (const { headers } of answers) {
    expect(headers.get('cache-control')).toBe('no-store');
    expect(
      [...headers.keys()].filter((name) => /^(etag|last-modified|x-request-id|x-sandbox|access-control)/.test(name)),
    ).toEqual([]);
  }
});

test('the journal knows a check by its id, and holds no access code, cookie, code or token', async () => {
  const { sandbox, portal, accessId, browser } = readyCandidatePortal({ flags: FLAGS['approval-no-gate'] });
  await browser.identify(accessId);
  const session = browser.jar.get('bgc_candidate_session') ?? '';
  const eid = (await browser.eid(accessId, 'identification')).get('eid') ?? '';
  portal.complete(accessId, 'ok');
  await browser.approve(accessId, await browser.approveInApp(accessId));
  await browser.result('somebody-elses-code');
  await browser.send('/review/somebody-elses-code');
  const journal = JSON.stringify(sandbox.journal.entries());
  for (const secret of [accessId, session, eid, 'somebody', 'token=', 'eyJ']) expect(journal).not.toContain(secret);
  const subjects = new Set(sandbox.journal.entries().map(({ subject }) => subject?.replace(/^#\w{8}$/, '#')));
  expect(subjects).toEqual(new Set(['check-1', '#', undefined]));
  expect(sandbox.journal.entries().every(({ operation }) => candidatePortalOperations.includes(operation))).toBe(true);
});

test.each(faultNames)('the fault %s tells nothing of a gated outcome, and spoils one check by its id', async (kind) => {
  const seen = async (isSubmitted: boolean) => {
    const { sandbox, accessId, browser } = readyCandidatePortal();
    if (isSubmitted) await browser.submit(accessId, { declined: true });
    const settings = kind === 'latency' ? { ms: 50 } : {};
    const target = { provider: 'candidate-portal', operation: 'getCandidateBackgroundCheck', subject: 'check-1' };
    sandbox.faults.add({ kind, ...settings, ...target } as never);
    const delivery = sandbox.exchange({
      method: 'GET',
      url: new URL(`http://127.0.0.1/candidate-portal/get-candidate-background-check?accessId=${accessId}`),
      headers: new Headers(),
      body: new Uint8Array(0),
    });
    const delivered = await sandbox.clock.run(delivery);
    expect(sandbox.journal.entries().at(-1)).toMatchObject({ faults: [kind], subject: 'check-1' });
    return JSON.stringify(delivered, (_, value: unknown) => (value instanceof Uint8Array ? [...value] : value));
  };
  expect(await seen(true)).toBe(await seen(false));
});

const EXPIRED = [
  'bgc_candidate_session=; Max-Age=0; HttpOnly; Secure; SameSite=Strict; Path=/',
  'bgc_candidate_verification=; Max-Age=0; HttpOnly; Secure; SameSite=Strict; Path=/',
];

test('the end of a session expires both cookies, for a browser that has none, too', async () => {
  const { browser } = readyCandidatePortal();
  const ended = await browser.endSession();
  expect([ended.status, ended.headers.getSetCookie()]).toEqual([204, EXPIRED]);
});

test('a server sends each cookie as a header of its own, and pages, redirects and empty answers as they are', async () => {
  await using server = await startSandboxServer();
  expect(server.candidatePortalOptions()).toEqual({ baseUrl: `${server.origin}/candidate-portal` });
  const { accessId, path } = server.sandbox.candidatePortal.addCheck({ flags: FLAGS['approval-no-gate'] });
  expect(path).toBe(`/candidate-portal/background-check/${accessId}`);
  const browser = createBrowser(fetch, server.origin);
  const identified = await browser.identify(accessId);
  expect([identified.status, identified.headers.get('content-length')]).toEqual([204, null]);
  expect(browser.jar.size).toBe(1);
  server.sandbox.candidatePortal.complete(accessId, 'ok');
  expect((await browser.approve(accessId, await browser.approveInApp(accessId))).status).toBe(204);
  const ended = await browser.endSession();
  expect(ended.headers.getSetCookie()).toEqual(EXPIRED);
  expect(browser.jar.size).toBe(0);
  expect((await browser.send('/review/x', { method: 'HEAD' })).status).toBe(405);
});

test('a reset forgets checks and cookies; the same seed gives the same codes, and what was issued before is worth nothing', async () => {
  const { sandbox, portal, accessId, browser } = readyCandidatePortal();
  await browser.identify(accessId);
  sandbox.reset();
  expect(portal.state()).toEqual([]);
  expect((await browser.result(accessId)).status).toBe(404);
  expect(portal.addCheck({ flags: FLAGS['identity-collection'] }).accessId).toBe(accessId);
  const cookie = `bgc_candidate_session=${browser.jar.get('bgc_candidate_session')}`;
  await browser.identify(accessId);
  expect(await browser.state(accessId)).toMatchObject({ state: 'submitted' });
  expect(await (await browser.result(accessId, cookie)).json()).toEqual({ state: 'identity-collection-required' });
});
