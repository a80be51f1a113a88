import { expect, test } from 'vitest';

import { FLAGS, readyCandidatePortal, seenOf } from '../testing/ready-candidate-portal.ts';

const MINUTE = 60_000;

test('an eID that fails or is declined comes back with the reason and without a code', async () => {
  const { portal, accessId, browser } = readyCandidatePortal();
  expect([...(await browser.eid(accessId, 'identification', 'failure'))]).toEqual([['eidError', 'failed']]);
  expect([...(await browser.eid(accessId, 'identification', 'decline'))]).toEqual([['eidError', 'declined']]);
  expect(portal.state()[0]?.status).toBe('ordered');
});

test("someone else's eID is refused, changes nothing and mints no cookie, before and after", async () => {
  const { portal, accessId, browser, newBrowser } = readyCandidatePortal();
  const before = await seenOf(await browser.identify(accessId, 'someone-else'));
  expect(before.status).toBe(403);
  expect(portal.state()[0]?.status).toBe('ordered');
  await newBrowser().identify(accessId);
  expect(await seenOf(await browser.identify(accessId, 'someone-else'))).toEqual(before);
  expect(browser.jar.size).toBe(0);
});

test('a code works once, for five minutes, for its own check and its own end', async () => {
  const { sandbox, portal, accessId, browser } = readyCandidatePortal();
  const other = portal.addCheck({ flags: FLAGS['identity-collection'] }).accessId;
  const take = async (of: string, purpose: 'identification' | 'report-review' = 'identification') =>
    (await browser.eid(of, purpose)).get('eid');
  const statusOf = async (eid: string | null) => (await browser.submit(accessId, { eid })).status;

  expect(await statusOf(await take(other))).toBe(403);
  expect(await statusOf(await take(accessId, 'report-review'))).toBe(403);
  const late = await take(accessId);
  await sandbox.clock.advance(5 * MINUTE);
  expect(await statusOf(late)).toBe(403);
  const inTime = await take(accessId);
  await sandbox.clock.advance(5 * MINUTE - 1);
  expect(await statusOf(inTime)).toBe(204);
  expect(await statusOf(inTime)).toBe(403);
  // A code that was tried at the wrong check is used up for the right one, too.
  const wasted = await take(other);
  await statusOf(wasted);
  expect((await browser.submit(other, { eid: wasted })).status).toBe(403);
});

test('a visit to the eID is answered once, within five minutes', async () => {
  const { sandbox, accessId, browser } = readyCandidatePortal();
  const visit = () => browser.get('/eid', { accessId, purpose: 'identification', return: '/x?a=1#b' });
  const page = await visit();
  const answered = await browser.press(page.clone(), 'eid-decline');
  expect([answered.status, answered.headers.get('location')]).toEqual([303, '/x?a=1&eidError=declined#b']);
  expect((await browser.press(page, 'eid-success')).status).toBe(400);
  const late = await visit();
  await sandbox.clock.advance(5 * MINUTE);
  expect((await browser.press(late, 'eid-success')).status).toBe(400);
});

test.each(
  Object.entries({
    verified: undefined,
    'proceeded-unverified': { country: 'SE' },
    'candidate-declined': { declined: true },
  }),
)(
  '%s stays: the same person gets a cookie again and sees it, a country or a refusal is a conflict',
  async (status, body) => {
    const { portal, accessId, browser, newBrowser } = readyCandidatePortal();
    await (body ? browser.submit(accessId, body) : browser.identify(accessId));
    const history = portal.state()[0]?.history;
    const again = newBrowser();
    for (const other of [{ country: 'NO' }, { declined: true }]) {
      const response = await again.submit(accessId, other);
      expect([response.status, response.headers.getSetCookie()]).toEqual([409, []]);
    }
    expect((await again.identify(accessId)).status).toBe(204);
    expect(await again.state(accessId)).toMatchObject({ state: 'submitted' });
    expect(portal.state()[0]).toMatchObject({ status, history });
  },
);

test('the cookie is the documented one: HttpOnly, Secure, SameSite=Strict, new at every submission', async () => {
  const { accessId, browser } = readyCandidatePortal();
  const [first] = (await browser.identify(accessId)).headers.getSetCookie();
  const [second] = (await browser.identify(accessId)).headers.getSetCookie();
  const form = /^bgc_candidate_session=[0-9a-f]{64}; HttpOnly; Secure; SameSite=Strict; Path=\/$/;
  expect(first).toMatch(form);
  expect(second).toMatch(form);
  expect(second).not.toBe(first);
});

test.each([
  {},
  { eid: 'x', country: 'SE' },
  { country: 'se' },
  { country: 'SWE' },
  { country: 5 },
  { declined: false },
  { declined: 'true' },
  { eid: '' },
  { eid: ['x'] },
  { country: 'SE', surname: 'Sample' },
  { country: 'SE', accessId: 7 },
])('%j is no submission', async (body) => {
  const { portal, accessId, browser } = readyCandidatePortal();
  expect((await browser.submit(accessId, body)).status).toBe(400);
  expect(portal.state()[0]?.history).toHaveLength(1);
});
