import { expect, test } from 'vitest';

import { JOHN, readySterling } from '../testing/ready-sterling.ts';

const ready = async (method: 'link' | 'email') => {
  const { sandbox, caller } = await readySterling({ turnaround: 'never' });
  const id = await caller.screening(await caller.candidate(JOHN), { invite: { method } });
  const { invite } = (await caller.call('GET', `/v1/screenings/${id}`)).json as { invite: { link: string } };
  const again = (body: object = { invite: { method: 'link' } }) =>
    caller.call('POST', `/v1/screenings/${id}/invite`, body);
  return { sandbox, caller, id, link: invite.link, again };
};

test('documented: a link is tokenized, and used once it begins the screening', async () => {
  const { sandbox, id, link } = await ready('link');
  expect(link).toMatch(
    /^https:\/\/portal\.integration\.talentwise\.com\/\w+\/ptl\/ticketeda\.php\?ID=.+KennectApiToken=/,
  );
  expect(sandbox.sterling.acceptInvite(link)).toMatchObject({ id, status: 'pending' });
  expect(sandbox.sterling.screening(id).document['reportItems']).toHaveLength(2);
  expect(() => sandbox.sterling.acceptInvite(link)).toThrow(/is used/);
});

test('documented: a link expires without use after 10 minutes, to the millisecond', async () => {
  const { sandbox, id, link, again } = await ready('link');
  await sandbox.clock.advance(599_999);
  const { json } = await again();
  await sandbox.clock.advance(600_000);
  const later = (json['invite'] as { link: string }).link;
  expect(later).not.toBe(link);
  expect(() => sandbox.sterling.acceptInvite(later)).toThrow(/expired/);
  expect(sandbox.sterling.screening(id).status).toBe('new');
});

test('documented: POST /screenings/{id}/invite makes another invite for the same screening; the earlier link ends', async () => {
  const { sandbox, id, link, again } = await ready('link');
  const { status, json } = await again();
  expect(status).toBe(200);
  expect(() => sandbox.sterling.acceptInvite(link)).toThrow(/give the link/);
  expect(sandbox.sterling.acceptInvite((json['invite'] as { link: string }).link).id).toBe(id);
  expect(sandbox.sterling.state().screenings).toHaveLength(1);
});

test('documented: an invite by e-mail has no link', async () => {
  const { sandbox, id, link, again } = await ready('email');
  expect(link).toBeUndefined();
  expect((await again({ invite: { method: 'email' } })).json).toEqual({ invite: { method: 'email' } });
  expect(sandbox.sterling.acceptInvite(id).status).toBe('pending');
});

test.each([{}, { invite: {} }, { invite: { method: 'fax' } }])('assumed: the invite %o is refused', async (body) => {
  const { again } = await ready('link');
  expect((await again(body)).codes).toEqual(['400#invite.method']);
});

test('assumed: a screening that does not wait for its candidate takes no invite', async () => {
  const { sandbox, link, again } = await ready('link');
  sandbox.sterling.acceptInvite(link);
  expect((await again()).codes).toEqual(['400#invite?not-allowed']);
});

test('a report cannot be processed before its candidate has accepted', async () => {
  const { sandbox, id } = await ready('link');
  expect(() => sandbox.sterling.process(id)).toThrow(/acceptInvite/);
});

test('once accepted, it runs its course on the clock', async () => {
  const { sandbox, caller } = await readySterling({ turnaround: 60_000 });
  const id = await caller.screening(await caller.candidate({ ...JOHN, familyName: 'Alert' }), {
    invite: { method: 'email' },
  });
  await sandbox.clock.advance(60_000);
  sandbox.sterling.acceptInvite(id);
  await sandbox.clock.advance(60_000);
  expect(sandbox.sterling.screening(id)).toMatchObject({ status: 'complete', result: 'alert' });
});
