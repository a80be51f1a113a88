import { expect, test } from 'vitest';

import { FLAGS, readyCandidatePortal } from '../testing/ready-candidate-portal.ts';

test('identity-collection: the candidate verifies, keeps seeing it, and the completed check is not gated', async () => {
  const { portal, accessId, browser, newBrowser } = readyCandidatePortal();
  expect(await browser.state(accessId)).toEqual({ state: 'identity-collection-required' });
  expect((await browser.identify(accessId)).status).toBe(204);
  expect(await browser.state(accessId)).toEqual({ state: 'submitted', outcome: 'verified' });
  expect(await newBrowser().state(accessId)).toEqual({ state: 'identity-collection-required' });
  portal.complete(accessId, 'anomalies');
  expect(await newBrowser().state(accessId)).toEqual({ state: 'submitted', outcome: 'verified' });
  expect(portal.state()).toMatchObject([
    {
      accessId,
      status: 'completed-anomalies',
      flow: 'identity-collection',
      history: [
        { status: 'ordered', by: 'order' },
        { status: 'verified', by: 'candidate' },
        { status: 'completed-anomalies', by: 'hand' },
      ],
    },
  ]);
});

test.each([
  [{ country: 'SE' }, 'proceeded-unverified'],
  [{ declined: true }, 'declined'],
] as const)('identity-collection: %j instead of an eID mints the cookie, and ends as %s', async (body, outcome) => {
  const { accessId, browser, newBrowser } = readyCandidatePortal();
  expect((await browser.submit(accessId, body)).status).toBe(204);
  expect(await browser.state(accessId)).toEqual({ state: 'submitted', outcome });
  expect(await newBrowser().state(accessId)).toEqual({ state: 'identity-collection-required' });
});

test.each([
  ['approve', 'approved'],
  ['decline', 'report-declined'],
] as const)('report-approval: a fresh verification opens the report, and %s ends as %s', async (decision, outcome) => {
  const { portal, accessId, browser, newBrowser } = readyCandidatePortal({ flags: FLAGS['report-approval'] });
  await browser.identify(accessId);
  portal.complete(accessId, 'ok');
  expect(await browser.state(accessId)).toEqual({ state: 'report-review-required' });
  expect((await browser.verifyToReview(accessId)).status).toBe(204);
  expect(await browser.state(accessId)).toEqual({ state: 'report-review-required', unlocked: 'report' });
  const report = (await (await browser.report(accessId)).json()) as object;
  expect(report).toMatchObject({ result: 'ok', sections: [{ heading: 'Employment' }, { heading: 'Education' }] });
  expect(report).not.toHaveProperty('sensitiveAppendix');
  expect((await browser.review(accessId, decision)).status).toBe(204);
  expect(await newBrowser().state(accessId)).toEqual({ state: 'submitted', outcome });
  expect((await browser.report(accessId)).status).toBe(403);
});

test.each([
  ['app-approve', 'approved'],
  ['app-decline', 'report-declined'],
] as const)('approval-no-gate: the app sends back a token, and %s ends as %s', async (action, outcome) => {
  const { portal, accessId, browser, newBrowser } = readyCandidatePortal({ flags: FLAGS['approval-no-gate'] });
  portal.complete(accessId, 'ok');
  expect(await browser.state(accessId)).toEqual({
    state: 'report-ready',
    redirectUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1\/candidate-portal\/approving-app\?token=/) as string,
  });
  const token = await browser.approveInApp(accessId, action);
  expect(await browser.state(accessId)).toMatchObject({ state: 'report-ready' });
  expect((await browser.approve(accessId, token)).status).toBe(204);
  expect(await newBrowser().state(accessId)).toEqual({ state: 'submitted', outcome });
});

test('report-appendix-gate: a fresh verification opens the sensitive appendix, and there is nothing to approve', async () => {
  const { portal, accessId, browser } = readyCandidatePortal({ flags: FLAGS['report-appendix-gate'] });
  portal.complete(accessId, 'anomalies');
  expect(await browser.state(accessId)).toEqual({ state: 'report-review-required' });
  await browser.verifyToReview(accessId);
  expect(await browser.state(accessId)).toEqual({ state: 'report-review-required', unlocked: 'sensitive-appendix' });
  expect(await (await browser.report(accessId)).json()).toMatchObject({
    result: 'anomalies',
    sensitiveAppendix: { heading: 'Sensitive appendix' },
  });
  expect((await browser.review(accessId, 'approve')).status).toBe(409);
  expect(portal.state()[0]?.status).toBe('completed-anomalies');
});

test('nothing is found at an unknown code, without a flow, or in a status that nobody knows', async () => {
  const { portal, accessId, browser } = readyCandidatePortal();
  const flowless = portal.addCheck({ flags: {} });
  portal.setStatus(accessId, 'under-review');
  const named = portal.addCheck({ flags: { legalChecks: true }, status: 'constructor' });
  for (const code of [accessId, flowless.accessId, named.accessId, 'nobody', '__proto__', '../..']) {
    const response = await browser.result(code);
    expect([response.status, await response.text()]).toEqual([404, '{"state":"not-found"}']);
    const submitted = await browser.submit(code, { country: 'SE' });
    expect([submitted.status, submitted.headers.getSetCookie()]).toEqual([404, []]);
  }
  expect(portal.state().map(({ status, flow }) => [status, flow])).toEqual([
    ['under-review', 'identity-collection'],
    ['ordered', null],
    ['constructor', 'identity-collection'],
  ]);
});

test.each(['identification', 'review', 'review-callback', 'review-identity-gate'])(
  'the deprecated link /%s redirects with 301 and keeps the query, known code or not',
  async (name) => {
    const { accessId, browser } = readyCandidatePortal();
    for (const code of [accessId, 'nobody', '%2F%2Fevil.example', '%0d%0ax']) {
      const response = await browser.send(`/${name}/${code}?token=a%20b&x=1&x=2`);
      expect(response.status).toBe(301);
      expect(response.headers.get('location')).toBe(`/candidate-portal/background-check/${code}?token=a%20b&x=1&x=2`);
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
    expect((await browser.send(`/${name}/`)).status).toBe(404);
    expect((await browser.send(`/${name}/a/b`)).status).toBe(404);
  },
);
