import { expect, test } from 'vitest';

import { FLAGS, readyCandidatePortal } from '../testing/ready-candidate-portal.ts';

const MINUTE = 60_000;

const toReview = (flow: keyof typeof FLAGS = 'report-approval') => {
  const ready = readyCandidatePortal({ flags: FLAGS[flow] });
  ready.portal.complete(ready.accessId, 'ok');
  return ready;
};

test.each(['report-approval', 'report-appendix-gate'] as const)(
  '%s: a session cookie alone opens no report',
  async (flow) => {
    const { portal, accessId, browser } = readyCandidatePortal({ flags: FLAGS[flow] });
    await browser.identify(accessId);
    portal.complete(accessId, 'ok');
    expect(await browser.state(accessId)).toEqual({ state: 'report-review-required' });
    expect((await browser.report(accessId)).status).toBe(403);
    expect((await browser.review(accessId, 'approve')).status).toBe(403);
    expect(portal.state()[0]?.status).toBe('completed-ok');
  },
);

test('a verification lasts ten minutes of the sandbox, to the millisecond', async () => {
  const { sandbox, portal, accessId, browser } = toReview();
  await browser.verifyToReview(accessId);
  await sandbox.clock.advance(10 * MINUTE - 1);
  expect((await browser.report(accessId)).status).toBe(200);
  expect(await browser.state(accessId)).toHaveProperty('unlocked');
  await sandbox.clock.advance(1);
  expect((await browser.report(accessId)).status).toBe(403);
  expect(await browser.state(accessId)).toEqual({ state: 'report-review-required' });
  expect((await browser.review(accessId, 'approve')).status).toBe(403);
  expect(portal.state()[0]?.status).toBe('completed-ok');
});

test('a verification is a cookie of its own, and opens no gated outcome', async () => {
  const { portal, accessId, browser } = toReview();
  const [cookie] = (await browser.verifyToReview(accessId)).headers.getSetCookie();
  expect(cookie).toMatch(/^bgc_candidate_verification=[0-9a-f]{64}; HttpOnly; Secure; SameSite=Strict; Path=\/$/);
  portal.setStatus(accessId, 'verified');
  const value = browser.jar.get('bgc_candidate_verification');
  expect(await browser.state(accessId)).toEqual({ state: 'identity-collection-required' });
  const asSession = await browser.result(accessId, `bgc_candidate_session=${value}`);
  expect(await asSession.json()).toEqual({ state: 'identity-collection-required' });
});

test("someone else's eID, a failed one and one for identification open nothing", async () => {
  const { accessId, browser } = toReview();
  expect((await browser.verifyToReview(accessId, 'someone-else')).status).toBe(403);
  expect((await browser.verifyToReview(accessId, 'failure')).status).toBe(400);
  const eid = (await browser.eid(accessId, 'identification')).get('eid');
  const path = '/submit-background-check-report-review-verified-identity';
  expect((await browser.post(path, { accessId, eid })).status).toBe(403);
  expect(browser.jar.size).toBe(0);
  expect((await browser.report(accessId)).status).toBe(403);
});

test("a verification of another check, twice, expired by hand or after the session's end opens nothing", async () => {
  const { portal, accessId, browser } = toReview();
  const other = portal.addCheck({ flags: FLAGS['report-approval'], status: 'completed-ok' }).accessId;
  await browser.verifyToReview(other);
  expect((await browser.report(other)).status).toBe(200);
  expect((await browser.report(accessId)).status).toBe(403);
  await browser.verifyToReview(accessId);
  const cookie = `bgc_candidate_verification=${browser.jar.get('bgc_candidate_verification')}`;
  expect((await browser.report(accessId, cookie)).status).toBe(200);
  expect((await browser.report(accessId, `${cookie}; ${cookie}`)).status).toBe(403);
  portal.expireSessions(accessId);
  expect((await browser.report(accessId, cookie)).status).toBe(403);
  await browser.verifyToReview(accessId);
  const last = `bgc_candidate_verification=${browser.jar.get('bgc_candidate_verification')}`;
  await browser.endSession();
  expect((await browser.report(accessId, last)).status).toBe(403);
});

test('the same decision once more is no change; the other one is a conflict', async () => {
  const { portal, accessId, browser, newBrowser } = toReview();
  await browser.verifyToReview(accessId);
  expect((await browser.review(accessId, 'maybe')).status).toBe(400);
  for (const [decision, status] of [
    ['approve', 204],
    ['approve', 204],
    ['decline', 409],
  ] as const) {
    expect((await browser.review(accessId, decision)).status).toBe(status);
  }
  expect((await newBrowser().review(accessId, 'approve')).status).toBe(403);
  expect(portal.state()[0]?.history.map(({ status }) => status)).toEqual(['ordered', 'completed-ok', 'approved']);
});

test('who verifies where there is no report to review gets nothing', async () => {
  for (const flow of ['identity-collection', 'approval-no-gate'] as const) {
    const { accessId, browser } = toReview(flow);
    expect((await browser.verifyToReview(accessId)).status).toBe(409);
    expect(browser.jar.size).toBe(0);
  }
});
