import { isOutcomeUnknownOf, isResponseParseError } from '@bgc/truora';
import type { Reconciled, TruoraClient } from '@bgc/truora';
import { describe, expect, test } from 'vitest';

import { openAccount, rejection, scripted } from './account-world.fixture.ts';

const hook = { event_type: 'check', subscriber_type: 'web', subscriber_url: 'https://example.com/truora' } as const;

const json = (document: unknown) => (): Response => Response.json(document);
const bytes =
  (text: string | null, status = 200, type = 'application/json') =>
  (): Response =>
    new Response(text, { status, headers: { 'content-type': type } });

/** Its answer is lost, and then the account answers with these. */
const reconcileAfter = async (
  call: keyof Reconciled,
  work: (truora: TruoraClient) => Promise<unknown>,
  answers: readonly (() => Response)[],
): Promise<unknown> => {
  const { sandbox, settled } = openAccount();
  let next = 0;
  const { truora } = scripted(
    ({ method }) => (method === 'POST' ? new Response('', { status: 502 }) : answers[next++]?.()) ?? Response.error(),
    { clock: sandbox.clock },
  );
  const error = await rejection(work(truora));
  if (!isOutcomeUnknownOf(error, call)) throw error;
  return settled(error.reconcile());
};

describe.each<
  [keyof Reconciled, string, Readonly<Record<string, unknown>>, (truora: TruoraClient) => Promise<unknown>]
>([
  [
    'continuousChecks.create',
    'continuous_checks',
    { continuous_check_id: 'CCK1', check: { check_id: 'CHK2', status: 'not_started' } },
    ({ continuousChecks }) => continuousChecks.create({ check_id: 'CHK1', frequency: '1m' }),
  ],
  [
    'hooks.create',
    'hooks',
    { hook_id: 'HOK1', subscriber: { url: 'https://example.com/other' } },
    ({ hooks }) => hooks.create(hook),
  ],
  ['reports.create', 'reports', { id: 'RPT1', name: 'Others' }, ({ reports }) => reports.create({ name: 'Drivers' })],
])('`reconcile` of %s', (call, list, other, work) => {
  const reconcile = (...answers: readonly (() => Response)[]): Promise<unknown> => reconcileAfter(call, work, answers);

  test('says that there is none where Truora answers with a list that lacks it', async () => {
    expect(await reconcile(json({ [list]: [] }))).toEqual([]);
    expect(await reconcile(json({ [list]: [other], next: '?start_key=a' }), json({ [list]: [], next: '' }))).toEqual(
      [],
    );
    const one = call === 'reports.create' ? { report: other } : other;
    expect(await reconcile(json(one))).toEqual([]);
  });

  test.each<[string, () => Response]>([
    ['{}', json({})],
    ['204', bytes(null, 204)],
    ['an empty body', bytes('')],
    ['null', json(null)],
    ['[]', json([])],
    ['null in place of the list', json({ [list]: null, next: '' })],
    ['{} in place of the list', json({ [list]: {}, next: '' })],
    ['"" in place of the list', json({ [list]: '', next: '' })],
    ['a list of null', json({ [list]: [null] })],
    ['null among the others', json({ [list]: [other, null] })],
    ['another list', json({ errors: [] })],
    ['a page of HTML', bytes('<!doctype html>', 200, 'text/html')],
    ['a list that was cut', bytes(`{"${list}":[`)],
  ])('does not take %s for a list that lacks it: it would be made twice', async (_, answer) => {
    expect(await rejection(reconcile(answer))).toSatisfy(isResponseParseError);
    const first = json({ [list]: [other], next: '?start_key=a' });
    expect(await rejection(reconcile(first, answer))).toSatisfy(isResponseParseError);
  });
});

test('One that does not say what it is of is given, too: it may be the one', async () => {
  const repeat = ({ continuousChecks }: TruoraClient) => continuousChecks.create({ check_id: 'CHK1', frequency: '1m' });
  const repeated = json({ continuous_checks: [{ continuous_check_id: 'CCK1' }] });
  expect(await reconcileAfter('continuousChecks.create', repeat, [repeated])).toHaveLength(1);
  const unnamed = json({ hooks: [{ hook_id: 'HOK1' }] });
  expect(await reconcileAfter('hooks.create', ({ hooks }) => hooks.create(hook), [unnamed])).toHaveLength(1);
  const report = ({ reports }: TruoraClient) => reports.create({ name: 'Drivers' });
  const reported = json({ reports: [{ id: 'RPT1' }, { id: 'RPT2', name: 'Others' }] });
  expect(await reconcileAfter('reports.create', report, [reported])).toEqual([{ id: 'RPT1' }]);
});
