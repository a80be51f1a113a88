import { isFinished } from '@bgc/truora';
import type { ContinuousCheck, TruoraClient } from '@bgc/truora';
import { expect, test } from 'vitest';

import { scripted } from './account-world.fixture.ts';

const check = { check_id: 'CHK1', country: 'CO', type: 'person', status: 'in_progress', score: 1, new_member: 'x' };
const continuous = { continuous_check_id: 'CCK1', check, frequency: '1m', status: 'enabled' };
const terms = { frequency: '1m' } as const;

type Way = readonly [string, (truora: TruoraClient) => Promise<ContinuousCheck | undefined>];

const ways: readonly Way[] = [
  ['create', ({ continuousChecks }) => continuousChecks.create({ check_id: 'CHK1', ...terms })],
  ['get', ({ continuousChecks }) => continuousChecks.get('CCK1')],
  ['update', ({ continuousChecks }) => continuousChecks.update('CCK1', { ...terms, status: 'disabled' })],
  ['list', async ({ continuousChecks }) => (await continuousChecks.listPage()).items[0]],
];

test.each(ways)('by %s, the check of a continuous check has no score before it is finished', async (_, way) => {
  const { truora } = scripted(() => Response.json(continuous));
  const shown = (await way(truora))?.check;
  expect(shown && isFinished(shown)).toBe(false);
  expect(shown).not.toHaveProperty('score');
  expect(shown?.raw).toEqual(check);
});

test('in a list with a hole in it each one has its own check, whole', async () => {
  const other = { continuous_check_id: 'CCK2', check: { ...check, check_id: 'CHK2', status: 'completed' } };
  const { truora } = scripted(() => Response.json({ continuous_checks: [null, continuous, other], next: '' }));
  const { items } = await truora.continuousChecks.listPage();
  expect(items.map((one) => one.check?.raw)).toEqual([check, other.check]);
  expect(items[1]?.check).toHaveProperty('score', 1);
});
