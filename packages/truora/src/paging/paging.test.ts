import { isResponseParseError } from '@bgc/truora';
import { describe, expect, test } from 'vitest';

import { rejection, scripted } from '../resources/account-world.fixture.ts';
import { readNext } from './next-start-key.ts';

test.each<[string | undefined, ReturnType<typeof readNext>]>([
  [undefined, { kind: 'end' }],
  ['', { kind: 'end' }],
  [' ', { kind: 'end' }],
  ['/v1/checks?start_key=', { kind: 'end' }],
  ['/v1/checks?start_key=a%2Bb%3D', { kind: 'page', startKey: 'a+b=' }],
  ['?start_key=a', { kind: 'page', startKey: 'a' }],
  ['https://elsewhere.example/v1/checks?report_id=1&start_key=a', { kind: 'page', startKey: 'a' }],
  ['//elsewhere.example/?start_key=a', { kind: 'page', startKey: 'a' }],
  ['/v1/checks', { kind: 'astray' }],
  ['/v1/checks?start_key=%20', { kind: 'astray' }],
  ['http://[', { kind: 'astray' }],
])('of `next` %j only the start_key is taken', (next, expected) => {
  expect(readNext(next)).toEqual(expected);
});

const all = async <T>(list: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const one of list) found.push(one);
  return found;
};

const check = (check_id: string) => ({ check_id, status: 'not_started', score: -1 });

describe('A list', () => {
  test('goes on at its own origin and path, whatever `next` says, and ends where there is none', async () => {
    const { truora, asked } = scripted(({ url }) =>
      url.searchParams.has('start_key')
        ? Response.json({ checks: [check('CHK2')], next: '' })
        : Response.json({ checks: [check('CHK1')], next: 'https://elsewhere.example/steal?start_key=k' }),
    );
    const found = await all(truora.checks.list({ reportId: 'RPT1' }));
    expect(found.map(({ check_id }) => check_id)).toEqual(['CHK1', 'CHK2']);
    expect(found[0]).not.toHaveProperty('score');
    expect(found[0]?.raw).toEqual(check('CHK1'));
    expect(asked.map(({ url }) => url.href)).toEqual([
      'https://api.checks.truora.com/v1/checks?report_id=RPT1',
      'https://api.checks.truora.com/v1/checks?start_key=k&report_id=RPT1',
    ]);
  });

  test.each<[string, (n: number) => string, number]>([
    ['the page itself', () => '?start_key=a', 2],
    ['an earlier page', (n) => `?start_key=${'abc'[n % 3]}`, 4],
    ['nowhere', () => '/v1/checks', 1],
  ])('whose `next` leads to %s ends in a typed error', async (_, next, requests) => {
    let n = 0;
    const { truora, asked } = scripted(() => Response.json({ checks: [], next: next(n++) }));
    const error = await rejection(all(truora.checks.list()));
    expect(error).toSatisfy(isResponseParseError);
    expect(error).toMatchObject({ operation: 'listChecks', path: 'next' });
    expect(asked).toHaveLength(requests);
  });

  test('whose `next` leads nowhere loses nothing of the page: it comes before the error', async () => {
    const { truora } = scripted(() => Response.json({ checks: [check('CHK1')], next: '/v1/checks?page=2' }));
    const found: string[] = [];
    const read = async () => {
      for await (const { check_id } of truora.checks.list()) found.push(check_id);
    };
    expect(await rejection(read())).toSatisfy(isResponseParseError);
    expect(found).toEqual(['CHK1']);
    expect(await rejection(truora.checks.listPage())).toSatisfy(isResponseParseError);
  });

  test('with a hole in it gives each check its own document', async () => {
    const { truora } = scripted(() => Response.json({ checks: [null, check('CHK1'), null, check('CHK2')] }));
    expect((await all(truora.checks.list())).map(({ raw }) => raw)).toEqual([check('CHK1'), check('CHK2')]);
  });

  test('that goes on and on with nothing in it ends in a typed error', async () => {
    let n = 0;
    const { truora, asked } = scripted(() => Response.json({ details: [], next: `?start_key=${(n += 1)}` }));
    expect(await rejection(all(truora.checks.details('CHK1')))).toSatisfy(isResponseParseError);
    expect(asked).toHaveLength(100);
  });

  test('asks for no page that nobody wants', async () => {
    const { truora, asked } = scripted(() => Response.json({ checks: [check('CHK1')], next: '?start_key=b' }));
    for await (const _ of truora.checks.list()) break;
    expect(asked).toHaveLength(1);
  });

  test('of one bare element, as the samples have it, is a list of one', async () => {
    const bodies: Readonly<Record<string, unknown>> = {
      '/v1/checks': { check: check('CHK1'), details: '/x', self: '/y' },
      '/v1/checks/CHK1/details': { id: 'DTL1', data_set: 'criminal_record', tables: null },
      '/v1/hooks': { hook_id: 'HOK1', signing_key: '00' },
      '/v1/continuous-checks': { continuous_check_id: 'CCK1', check: check('CHK1') },
      '/v1/reports': { report: { id: 'RPT1' } },
    };
    const { truora } = scripted(({ url }) => Response.json(bodies[url.pathname]));
    expect(await all(truora.checks.list())).toMatchObject([{ check_id: 'CHK1' }]);
    expect(await all(truora.checks.details('CHK1'))).toMatchObject([{ id: 'DTL1' }]);
    expect(await all(truora.hooks.list())).toMatchObject([{ hook_id: 'HOK1' }]);
    expect(await all(truora.continuousChecks.list())).toMatchObject([{ continuous_check_id: 'CCK1' }]);
    expect(await all(truora.reports.list())).toMatchObject([{ id: 'RPT1' }]);
  });

  test('with nothing in it is empty', async () => {
    const { truora } = scripted(() => Response.json({ self: '/v1' }));
    expect(await all(truora.checks.list())).toEqual([]);
    expect(await all(truora.checks.details('CHK1'))).toEqual([]);
    expect(await all(truora.hooks.list())).toEqual([]);
  });
});

test('a detail has a score where its database has answered, and none before', async () => {
  const results = ['found', 'not_found', 'pending', 'delayed', 'ignored', 'error', 'reviewed', undefined];
  const details = results.map((result) => ({ id: 'DTL1', result, score: result === 'not_found' ? -1 : 1 }));
  const { truora } = scripted(() => Response.json({ details }));
  const found = await all(truora.checks.details('CHK1'));
  expect(found.map(({ result }) => result)).toEqual(results);
  expect(found.map((detail) => 'score' in detail)).toEqual(results.map((result) => result === 'found'));
});

test('a filter that is misspelt or empty is refused: it would find everything', async () => {
  const { truora, asked } = scripted(() => Response.json({}));
  for (const filters of [{ reportID: 'RPT1' }, { report_id: 'RPT1' }, { reportId: '' }, null]) {
    const error = await rejection(all(truora.checks.list(filters as { reportId: string })));
    expect(error).toMatchObject({ code: 'invalid_request' });
  }
  expect(await rejection(truora.reports.listPage({ user: 'x' } as never))).toMatchObject({ code: 'invalid_request' });
  expect(asked).toEqual([]);
});
