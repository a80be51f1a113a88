import { expect, test } from 'vitest';

import { createSandbox } from '../sandbox.ts';
import { readyCandidatePortal } from '../testing/ready-candidate-portal.ts';

test.each<[string, object, RegExp]>([
  ['an option', { flag: {} }, /no 'flag'.*Did you mean 'flags'/],
  ['a flag', { flags: { legalcheck: true } }, /Did you mean 'legalChecks'/],
  ['a flag that is no boolean', { flags: { legalChecks: 'yes' } }, /legalChecks must be true or false/],
  ['a status that is no text', { status: 7 }, /status must be text/],
])('addCheck names %s that is wrong, and adds nothing', (_, options, message) => {
  const { candidatePortal } = createSandbox();
  expect(() => candidatePortal.addCheck(options as never)).toThrow(message);
  expect(candidatePortal.state()).toEqual([]);
});

test('a check that the candidate has ended is not completed by hand, nor one that is unknown', () => {
  const { portal, accessId } = readyCandidatePortal({ status: 'candidate-declined' });
  expect(() => portal.complete(accessId, 'ok')).toThrow(/ended as candidate-declined/);
  expect(() => portal.complete(accessId, 'fine' as never)).toThrow(/ok or anomalies/);
  expect(() => portal.setStatus(accessId, '')).toThrow(/status must be text/);
  for (const change of [
    () => portal.complete('nobody', 'ok'),
    () => portal.setStatus('nobody', 'verified'),
    () => portal.expireSessions('nobody'),
  ]) {
    expect(change).toThrow(/no check of this access code/);
  }
});

test('what state() gives is a copy', () => {
  const { portal } = readyCandidatePortal();
  const [state] = portal.state();
  (state?.history as unknown[]).push('x');
  Object.assign(state?.flags ?? {}, { legalChecks: false });
  expect(portal.state()[0]).toMatchObject({ flags: { legalChecks: true }, history: [{ status: 'ordered' }] });
});

test('another language does all of it through the admin routes', async () => {
  const { sandbox, browser } = readyCandidatePortal();
  const ask = async (method: string, path: string, body?: unknown) => {
    const url = `http://127.0.0.1:4010/_sandbox/candidate-portal${path}`;
    const response = await sandbox.fetch(url, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return (await response.json()) as Record<string, string>;
  };
  const check = await ask('POST', '/checks', { flags: { legalChecks: true } });
  const accessId = check['accessId'] ?? '';
  expect(check).toEqual({ accessId, checkId: 'check-2', path: `/candidate-portal/background-check/${accessId}` });
  await browser.submit(accessId, { country: 'SE' });
  expect(await browser.state(accessId)).toMatchObject({ state: 'submitted' });
  await ask('POST', `/checks/${accessId}/expire-sessions`);
  expect(await browser.state(accessId)).toEqual({ state: 'identity-collection-required' });
  expect(await ask('POST', `/checks/${accessId}/complete`, { result: 'ok' })).toMatchObject({ status: 'completed-ok' });
  expect(await ask('POST', `/checks/${accessId}/status`, { status: 'approved' })).toMatchObject({ status: 'approved' });
  expect(await ask('GET', '/state')).toEqual(JSON.parse(JSON.stringify(sandbox.candidatePortal.state())));
  expect(await ask('GET', '/options')).toEqual({ baseUrl: 'http://127.0.0.1:4010/candidate-portal' });
  expect(await ask('POST', '/checks/nobody/complete', { result: 'ok' })).toHaveProperty('error');
  const wanted = { error: 'complete: the result must be ok or anomalies' };
  expect(await ask('POST', `/checks/${accessId}/complete`, null)).toEqual(wanted);
  expect(await ask('POST', '/checks', { flag: 1 })).toHaveProperty('error');
});
