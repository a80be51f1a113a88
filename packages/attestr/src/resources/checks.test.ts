import { hasErrorCode, isInvalidRequestError, isOutcomeUnknownError, isRateLimitError } from '@bgc/attestr';
import type { AttestrClient, EmploymentCheckRequest, OutcomeUnknownError } from '@bgc/attestr';
import { describe, expect, test } from 'vitest';

import { readSample } from '../../tests/read-sample.ts';
import { openAccount, rejection, scripted } from './account-world.fixture.ts';

const created = { _id: 'AR1', number: '3801-575765-9695' };

describe('What travels', () => {
  const bodyOf = async (order: (attestr: AttestrClient) => Promise<unknown>) => {
    const { attestr, sent } = scripted(() => Response.json(created));
    await order(attestr);
    expect(sent).toHaveLength(1);
    return JSON.parse(sent[0]?.body ?? '') as unknown;
  };
  const work = {
    tag: 'T',
    employer: 'E',
    reg: 'R',
    position: 'P',
    startDate: '2019-12-02',
    documents: ['MX1'],
  } as const;

  test('of an employment has dates as DD-MM-YYYY, and null for an e-mail address that is not there', async () => {
    const references = [
      { name: 'A', position: 'P', contact: '1' },
      { name: 'B', position: 'P', contact: '2', email: null },
      { name: 'C', position: 'P', contact: '3', email: 'c@example.com' },
    ];
    const request = { ...work, ended: true, endDate: '2020-03-19', references, webhook: true } as const;
    expect(await bodyOf(({ employmentChecks }) => employmentChecks.create(request))).toEqual({
      ...request,
      startDate: '02-12-2019',
      endDate: '19-03-2020',
      references: [
        { name: 'A', position: 'P', contact: '1', email: null },
        { name: 'B', position: 'P', contact: '2', email: null },
        { name: 'C', position: 'P', contact: '3', email: 'c@example.com' },
      ],
    });
  });

  test.each([{}, { endDate: undefined }, { endDate: null }])(
    'of one that goes on has no endDate (%j)',
    async (more) => {
      const order = { ...work, ended: false, ...more } as const;
      expect(await bodyOf(({ employmentChecks }) => employmentChecks.create(order))).toEqual({
        ...work,
        startDate: '02-12-2019',
        ended: false,
      });
    },
  );

  test("is Attestr's own sample, byte for byte, where its dates are given as ISO dates", async () => {
    const sample = JSON.stringify(readSample('work_request'));
    const given = sample.replaceAll(/"(\d\d)-(\d\d)-(\d{4})"/g, '"$3-$2-$1"');
    expect(given).not.toBe(sample);
    const { attestr, sent } = scripted(() => Response.json(created));
    await attestr.employmentChecks.create(JSON.parse(given) as EmploymentCheckRequest);
    expect(sent[0]?.body).toBe(sample);
  });

  test('of a course that goes on has null for when it ended', async () => {
    const course = {
      tag: 'T',
      level: 'SSC',
      course: 'C',
      courseName: 'N',
      reg: 'R',
      startMonth: 7,
      startYear: 2020,
    } as const;
    expect(await bodyOf(({ educationChecks }) => educationChecks.create({ ...course, ended: false }))).toEqual({
      ...course,
      ended: false,
      endedMonth: null,
      endedYear: null,
    });
  });
});

test('every call has the token as it is, the version in its path, and Content-Type, a GET too', async () => {
  const { attestr, sent } = scripted(() => Response.json({ ...created, status: 'INITIATED' }), { version: 'v3' });
  await attestr.requests.get('AR1');
  await attestr.documentChecks.create({ tag: 'T', reg: 'R' });
  expect(sent.map(({ method, url }) => `${method} ${url.href}`)).toEqual([
    'GET https://api.attestr.com/api/v3/public/async/AR1',
    'POST https://api.attestr.com/api/v3/public/factx/async/document',
  ]);
  for (const { headers } of sent) {
    expect(headers.get('authorization')).toBe('Basic a-token');
    expect(headers.get('content-type')).toBe('application/json');
  }
});

test('what was ordered remembers whether a webhook will come', async () => {
  const { client, settled, employment } = openAccount();
  const { employmentChecks } = client();
  expect(await settled(employmentChecks.create(employment({ webhook: true })))).toMatchObject({
    _id: expect.stringMatching(/^AR/) as string,
    webhook: true,
  });
  expect((await settled(employmentChecks.create(employment()))).webhook).toBe(false);
});

test('what is checked is what is sent: members of the request itself, and nothing that `toJSON` makes of them', async () => {
  const { attestr, sent } = scripted(() => Response.json(created));
  const inherited = Object.assign(Object.create({ reg: 'R', webhook: true }), { tag: 'T' }) as {
    tag: string;
    reg: string;
  };
  expect(await rejection(attestr.documentChecks.create(inherited))).toMatchObject({ complaints: [{ field: 'reg' }] });
  expect(sent).toEqual([]);
  const other = { toJSON: () => ({ tag: 'other' }), webhook: true };
  const request = Object.assign(Object.create(other), { tag: 'T', reg: 'R' }) as typeof inherited;
  expect(await attestr.documentChecks.create(request)).toMatchObject({ webhook: false });
  expect(JSON.parse(sent[0]?.body ?? '')).toEqual({ tag: 'T', reg: 'R' });
});

test('nothing is sent of what cannot be', async () => {
  const { sandbox, client, employment } = openAccount();
  const { employmentChecks } = client();
  const error = await rejection(employmentChecks.create({ ...employment(), startDate: '2020-02-31' }));
  expect(error).toSatisfy(isInvalidRequestError);
  expect(sandbox.attestr.state().counts.employment.received).toBe(0);
});

describe('A paid check is never ordered twice:', () => {
  test.each(['Lost-Check', 'Reset-Check', 'Late-Check', 'Flaky-Check', 'Error-5001'])(
    '%s ends in doubt, after one request',
    async (employer) => {
      const { sandbox, client, settled, employment } = openAccount();
      const error = await settled(rejection(client().employmentChecks.create(employment({ employer }))));
      expect(error).toSatisfy(isOutcomeUnknownError);
      expect((error as OutcomeUnknownError).advice).toMatch(/dashboard.*second paid check/);
      await sandbox.clock.advance(60_000);
      expect(sandbox.attestr.state().counts.employment.received).toBeLessThanOrEqual(1);
      expect(sandbox.journal.counts().byOperation['attestr.createEmploymentCheck']).toBe(1);
    },
  );

  const course = { level: 'HSC', course: 'C', courseName: 'N', startMonth: 1, startYear: 2001, ended: false } as const;
  test.each<[string, (attestr: AttestrClient) => Promise<unknown>]>([
    ['education', ({ educationChecks }) => educationChecks.create({ tag: 'T', reg: 'R', ...course })],
    ['address', ({ addressChecks }) => addressChecks.create({ tag: 'T', address: 'A', pocType: 'SELF' })],
    ['document', ({ documentChecks }) => documentChecks.create({ tag: 'T', reg: 'R' })],
  ])('%s, too, whatever hides the answer', async (_, order) => {
    const broken = [
      () => Response.json({ code: 5001 }, { status: 500 }),
      () => new Response('', { status: 502 }),
      () => Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })),
    ];
    for (const answer of broken) {
      const { attestr, sent } = scripted(answer as () => Response);
      expect(await rejection(order(attestr))).toSatisfy(isOutcomeUnknownError);
      expect(sent).toHaveLength(1);
    }
  });

  test('a success that cannot be read is a doubt, too', async () => {
    const { attestr } = scripted(() => new Response('<html>', { headers: { 'content-type': 'text/html' } }));
    const error = await rejection(attestr.documentChecks.create({ tag: 'T', reg: 'R' }));
    expect(error).toSatisfy(isOutcomeUnknownError);
    expect((error as Error).message).toMatch(/cannot be read.*whether the check was ordered/);
  });

  test.each(['Error-4291', 'Error-4292'])('after %s it is sent again, for nothing was done', async (employer) => {
    const { sandbox, client, settled, employment } = openAccount();
    const order = client().employmentChecks.create(employment({ employer }));
    expect((await settled(order))._id).toMatch(/^AR/);
    expect(sandbox.attestr.state().counts.employment).toEqual({ received: 3, created: 1, refused: 2 });
  });

  test('where no connection was made it is sent again, and is not in doubt', async () => {
    let calls = 0;
    const { attestr } = scripted(() => Response.json(created), {
      random: () => 0,
      fetch: async () => {
        calls += 1;
        if (calls < 3) throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
        return Response.json(created);
      },
    });
    expect(await attestr.documentChecks.create({ tag: 'T', reg: 'R' })).toMatchObject(created);
    expect(calls).toBe(3);
  });
});

describe('An error of Attestr says what to do:', () => {
  test.each([
    [4001, 400, /Correct/],
    [4005, 400, /Buy credits/],
    [4016, 401, /authToken/],
    [4031, 403, /belongs to this account/],
    [4035, 403, /provision this service/],
    [4039, 403, /allow-list/],
    [4293, 429, /daily.*tomorrow/],
    [4294, 429, /daily.*tomorrow/],
  ] as const)('%i', async (code, status, advice) => {
    const { sandbox, client, settled, employment } = openAccount({ behaviour: { errorRequestId: 'present' } });
    const order = client().employmentChecks.create(employment({ employer: `Error-${code}` }));
    const error = await settled(rejection(order));
    expect(hasErrorCode(error, code)).toBe(true);
    expect(error).toMatchObject({ status, attempts: 1, requestId: expect.stringMatching(/^[\da-f-]{36}$/) as string });
    expect((error as Error).message).toMatch(advice);
    expect(isRateLimitError(error)).toBe(status === 429);
    expect(sandbox.attestr.state().paid).toBe(0);
  });
});
