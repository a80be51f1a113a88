import { expect, test } from 'vitest';

import { signedToken } from '../tokens/signed-token.ts';
import { FLAGS, readyCandidatePortal, type Browser } from '../testing/ready-candidate-portal.ts';

const MINUTE = 60_000;

const toApprove = () => {
  const ready = readyCandidatePortal({ flags: FLAGS['approval-no-gate'] });
  ready.portal.complete(ready.accessId, 'ok');
  return ready;
};

const tokenOf = async (browser: Browser, accessId: string): Promise<string> =>
  new URL(String((await browser.state(accessId))['redirectUrl'])).searchParams.get('token') ?? '';

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The claims of a token with other ones laid over them, as somebody without the key can write it. */
const forgeries = (token: string, claims: object): string[] => {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const said = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const changed = part({ ...said, ...claims });
  return [
    `${header}.${changed}.${signature}`,
    `${part({ alg: 'none' })}.${changed}.`,
    `${part({ alg: 'none', typ: 'JWT' })}.${payload}.${signature}`,
    `${part({ alg: 'HS512', typ: 'JWT' })}.${payload}.${signature}`,
    signedToken({ ...said, ...claims }, new TextEncoder().encode('secret')),
    signedToken({ ...said, ...claims }, new Uint8Array(0)),
    `${header}.${payload}.`,
    `${token}.`,
    `${token}=`,
    `${header}.${payload}`,
    token.slice(0, -1),
    'x'.repeat(100_000),
    '..',
    '',
  ];
};

test('the token of a decision works once, and not for another check', async () => {
  const { portal, accessId, browser } = toApprove();
  const other = portal.addCheck({ flags: FLAGS['approval-no-gate'], status: 'completed-ok' }).accessId;
  const token = await browser.approveInApp(accessId);
  expect((await browser.approve(other, token)).status).toBe(403);
  expect((await browser.approve(accessId, token)).status).toBe(204);
  portal.setStatus(accessId, 'completed-ok');
  expect((await browser.approve(accessId, token)).status).toBe(403);
  expect(portal.state().map(({ status }) => status)).toEqual(['completed-ok', 'completed-ok']);
});

test('a token expires after ten minutes, on the way there and on the way back', async () => {
  const { sandbox, accessId, browser } = toApprove();
  const there = await tokenOf(browser, accessId);
  const back = await browser.approveInApp(accessId);
  await sandbox.clock.advance(10 * MINUTE - 1000);
  expect((await browser.get('/approving-app', { token: there })).status).toBe(200);
  await sandbox.clock.advance(1000);
  expect((await browser.get('/approving-app', { token: there })).status).toBe(403);
  expect((await browser.approve(accessId, back)).status).toBe(403);
});

test('no forged token decides, and none of one audience is good for the other', async () => {
  const { portal, accessId, browser } = toApprove();
  const there = await tokenOf(browser, accessId);
  const back = await browser.approveInApp(accessId, 'app-decline');
  for (const token of [
    there,
    ...forgeries(back, { decision: 'approve' }),
    ...forgeries(there, { aud: 'refapp', decision: 'approve' }),
  ]) {
    expect((await browser.approve(accessId, token)).status).toBe(token === '' ? 400 : 403);
  }
  for (const token of [back, ...forgeries(there, { sub: 'nobody' })]) {
    expect((await browser.get('/approving-app', { token })).status).toBe(403);
  }
  expect(portal.state()[0]?.status).toBe('completed-ok');
  expect((await browser.approve(accessId, back)).status).toBe(204);
});

test('the app takes its token once, and only while the report is ready', async () => {
  const { portal, accessId, browser } = toApprove();
  const [first, second] = [await tokenOf(browser, accessId), await tokenOf(browser, accessId)];
  const page = await browser.get('/approving-app', { token: first });
  expect((await browser.press(page.clone(), 'app-approve')).status).toBe(303);
  expect((await browser.press(page, 'app-decline')).status).toBe(403);
  expect((await browser.get('/approving-app', { token: first })).status).toBe(403);
  portal.setStatus(accessId, 'approved');
  expect((await browser.get('/approving-app', { token: second })).status).toBe(403);
});

test('of two decisions the first one counts', async () => {
  const { portal, accessId, browser } = toApprove();
  const [approval, refusal] = [
    await browser.approveInApp(accessId),
    await browser.approveInApp(accessId, 'app-decline'),
  ];
  expect((await browser.approve(accessId, approval)).status).toBe(204);
  expect((await browser.approve(accessId, refusal)).status).toBe(409);
  expect(portal.state()[0]?.status).toBe('approved');
});

test('the app sends back to the page of the check, on the same origin', async () => {
  const { accessId, browser } = toApprove();
  const page = await browser.get('/approving-app', { token: await tokenOf(browser, accessId) });
  const back = await browser.press(page, 'app-approve');
  expect(back.headers.get('location')).toMatch(
    new RegExp(String.raw`^/candidate-portal/background-check/${accessId}\?token=[\w-]+\.[\w-]+\.[\w-]+$`),
  );
});
