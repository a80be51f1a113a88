import { inspect } from 'node:util';

import { isInvalidRequestError, isOutcomeUnknownError, isResponseParseError } from '@bgc/attestr';
import type { OutcomeUnknownError } from '@bgc/attestr';
import { describe, expect, test } from 'vitest';

import { openAccount, rejection, scripted } from './account-world.fixture.ts';

const person = { tag: 'EMP-1001', name: 'Ada Example', email: 'ada@example.com', mobile: '+910000000000' };

test('a profile is created, read, replaced, given a check, asked about and answered for', async () => {
  const { sandbox, client, settled, employment } = openAccount();
  const { profiles, employmentChecks } = client();
  const { _id } = await settled(profiles.create(person));
  expect(await settled(profiles.get(_id))).toMatchObject({ _id, ...person, created: 1_767_603_600_000 });
  await settled(profiles.update(_id, { ...person, name: 'Ada B. Example' }));
  const check = await settled(employmentChecks.create(employment()));
  await settled(profiles.associate(_id, check));
  sandbox.attestr.raiseQuery(_id, { text: 'Which year?' });
  const { name, items, queries } = await settled(profiles.get(_id));
  expect({ name, items: items?.map((item) => item._id) }).toEqual({ name: 'Ada B. Example', items: [check._id] });
  const [query] = queries ?? [];
  await settled(profiles.answerQuery(_id, query?._id ?? '', { response: '2019' }));
  expect((await settled(profiles.get(_id))).queries).toMatchObject([{ text: 'Which year?', response: '2019' }]);
});

test('nothing is sent of an answer that is too long, nor of a profile without a name', async () => {
  const { attestr, sent } = scripted(() => Response.json({}));
  const answer = { response: 'x'.repeat(16_385) };
  expect(await rejection(attestr.profiles.answerQuery('AX1', 'AQ1', answer))).toSatisfy(isInvalidRequestError);
  expect(await rejection(attestr.profiles.update('AX1', { tag: 'T' } as never))).toSatisfy(isInvalidRequestError);
  expect(await rejection(attestr.profiles.associate('AX1', ''))).toSatisfy(isInvalidRequestError);
  expect(sent).toEqual([]);
});

test('a profile is not created twice', async () => {
  const { attestr, sent } = scripted(() => Response.json({ code: 5001 }, { status: 500 }));
  expect(await rejection(attestr.profiles.create(person))).toSatisfy(isOutcomeUnknownError);
  expect(sent).toHaveLength(1);
});

describe('Whether a check was associated, where nobody heard of it,', () => {
  const reconcile = async (profile: object): Promise<unknown> => {
    const answers = [new Response(null, { status: 502 }), Response.json(profile)];
    const { sandbox, settled } = openAccount();
    const { attestr } = scripted(() => answers.shift() as Response, { clock: sandbox.clock });
    const error = await rejection(attestr.profiles.associate('AX1', 'AR1'));
    return settled(Promise.resolve((error as OutcomeUnknownError).reconcile?.()));
  };

  test.each([
    [false, []],
    [false, [{ _id: 'AR2' }]],
    [true, [{ _id: 'AR2' }, { _id: 'AR1', number: null }]],
    [true, [null, { _id: 'AR1' }]],
  ])('is told %j by the items %j', async (expected, items) => {
    expect(await reconcile({ _id: 'AX1', items })).toBe(expected);
  });

  test.each([
    {},
    { items: null },
    { items: '' },
    { items: {} },
    { items: [{}] },
    { items: [null] },
    { items: [{ _id: 'AR2' }, null] },
    { items: [{ _id: '' }] },
    { items: [{ id: 'AR1' }] },
    { items: ['AR1'] },
    { items: 'AR1' },
    { items: { list: [{ _id: 'AR1' }] } },
    { items: { _id: 'AR2' } },
    { _id: 'AX2', items: [] },
    { _id: 'AX2', items: [{ _id: 'AR1' }] },
  ])('is not told by %j: it would be associated, and perhaps billed, again', async (profile) => {
    const error = await rejection(reconcile({ _id: 'AX1', ...profile }));
    expect(error).toSatisfy(isResponseParseError);
    expect((error as Error).message).toContain('`reconcile()` again');
    expect(inspect(error, { depth: 9 })).not.toMatch(/AR[12]|AX2/);
  });
});

test('whether a check was associated is asked once nothing can be on its way any more: it may be what is billed', async () => {
  const { sandbox, client, settled, employment } = openAccount();
  const { profiles, employmentChecks } = client();
  const { _id } = await settled(profiles.create(person));
  const check = await settled(employmentChecks.create(employment()));
  sandbox.faults.add({ kind: 'applied-late', ms: 5_000, ending: 'reset', operation: 'associateItem' });
  const error = await settled(rejection(profiles.associate(_id, check)));
  expect(await settled(Promise.resolve((error as OutcomeUnknownError).reconcile?.()))).toBe(true);
});

test('whether a check was associated is told by the items of the profile', async () => {
  const { sandbox, client, settled, employment } = openAccount();
  const { profiles, employmentChecks } = client();
  const { _id } = await settled(profiles.create(person));
  const check = await settled(employmentChecks.create(employment()));
  const doubt = async (kind: 'accepted-but-timed-out' | 'reset'): Promise<unknown> => {
    sandbox.faults.add({ kind, operation: 'associateItem' });
    const error = await settled(rejection(profiles.associate(_id, check)));
    expect(error).toSatisfy(isOutcomeUnknownError);
    return settled((error as OutcomeUnknownError).reconcile?.() ?? Promise.reject(new Error('none')));
  };
  expect(await doubt('reset')).toBe(false);
  expect(await doubt('accepted-but-timed-out')).toBe(true);
});
