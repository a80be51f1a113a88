import {
  isAbortedError,
  isInvalidRequestError,
  isOutcomeUnknownError,
  isOutcomeUnknownOf,
  isRateLimitError,
} from '@bgc/truora';
import type { CheckRequest, ReconciledCheck, TruoraClient } from '@bgc/truora';
import { describe, expect, expectTypeOf, test } from 'vitest';

import { brazilian, colombian, openAccount, rejection, scripted } from './account-world.fixture.ts';

const posts = (sandbox: ReturnType<typeof openAccount>['sandbox'], template = '/v1/checks'): number =>
  sandbox.journal.entries().filter((entry) => entry.method === 'POST' && entry.template === template).length;

describe('A check that was created, and whose answer never came,', () => {
  const lose = async (request: CheckRequest) => {
    const world = openAccount();
    world.sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'createCheck' });
    const error = await rejection(world.settled(world.client().checks.create(request)));
    if (!isOutcomeUnknownOf(error, 'checks.create')) throw error;
    return { ...world, error };
  };

  test.each([true, false])(
    'is not posted again by itself, and is found by `reconcile`: force_creation %s',
    async (force_creation) => {
      const { sandbox, error, settled } = await lose({ ...brazilian, force_creation });
      expect(posts(sandbox)).toBe(1);
      expect(error).toMatchObject({
        operation: 'createCheck',
        attempts: 1,
        reason: 'timeout',
        message: expect.stringMatching(/nobody can tell whether the check was created.*force_creation=false.*assumed/),
      });
      const found = await settled(error.reconcile());
      expectTypeOf(found).toEqualTypeOf<ReconciledCheck>();
      expect(found).toMatchObject({ check: { country: 'BR', type: 'person' }, origin: 'found or made' });
      expect(sandbox.truora.state().counts).toMatchObject({ created: 1, paid: 1, doubled: 0 });
      expect((await settled(error.reconcile())).check.check_id).toBe(found.check.check_id);
      expect(sandbox.truora.state().counts).toMatchObject({ paid: 1 });
    },
  );

  test('shows nothing of the person', async () => {
    const { error } = await lose(brazilian);
    expect(`${error.stack} ${JSON.stringify(error)} ${error.message}`).not.toMatch(/00000000000|1990-01-31/);
  });

  test('is a custom one as well', async () => {
    const world = openAccount();
    const truora = world.client();
    await world.settled(truora.customTypes.create({ country: 'CO', type: 'drivers', dataset_traffic_fines: 1 }));
    world.sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'createCheck' });
    const error = await rejection(world.settled(truora.checks.createCustom({ ...colombian, type: 'drivers' })));
    if (!isOutcomeUnknownOf(error, 'checks.create')) throw error;
    expect((await world.settled(error.reconcile())).check.type).toBe('drivers');
    expect(world.sandbox.truora.state().counts).toMatchObject({ paid: 1 });
  });
});

test('a check that never arrived is made by `reconcile`, once', async () => {
  const { sandbox, client, settled } = openAccount();
  sandbox.faults.add({ kind: 'silence', operation: 'createCheck' });
  const error = await rejection(settled(client().checks.create(brazilian)));
  expect(isOutcomeUnknownOf(error, 'checks.create') && (await settled(error.reconcile())).origin).toBe('found or made');
  expect(sandbox.truora.state().counts).toMatchObject({ created: 1, paid: 1 });
});

test('`reconcile` waits until a minute after the call, as what was cut off may still be on its way', async () => {
  const { sandbox, client, settled } = openAccount();
  const { clock } = sandbox;
  sandbox.faults.add({ kind: 'applied-late', ms: 59_000, ending: 'reset', operation: 'createCheck' });
  const error = await rejection(settled(client().checks.create(brazilian)));
  const failedAt = clock.now();
  if (!isOutcomeUnknownOf(error, 'checks.create')) throw error;
  await settled(error.reconcile());
  expect(clock.now() - failedAt).toBe(60_000);
  expect(sandbox.truora.state().counts).toMatchObject({ paid: 1, reused: 1, doubled: 0 });
  await settled(error.reconcile());
  expect(clock.now() - failedAt).toBe(60_000);
});

test('`reconcile` that is refused or lost itself leaves the outcome unknown, and can be called again', async () => {
  const { sandbox, settled } = openAccount();
  let answered = 0;
  const bodies: URLSearchParams[] = [];
  const answers = [503, 429, 400, 201];
  const { truora } = scripted(
    ({ body }) => {
      bodies.push(new URLSearchParams(String(body)));
      const status = answers[answered++] ?? 500;
      return Response.json({ check: { check_id: 'CHK1', status: 'not_started' } }, { status });
    },
    { clock: sandbox.clock },
  );
  let error = await rejection(truora.checks.create(brazilian));
  for (let n = 0; n < 2; n += 1) {
    if (!isOutcomeUnknownOf(error, 'checks.create')) throw error;
    error = await rejection(settled(error.reconcile()));
  }
  expect(isOutcomeUnknownOf(error, 'checks.create') && (await settled(error.reconcile())).check.check_id).toBe('CHK1');
  expect(bodies.map((body) => body.get('force_creation'))).toEqual(['true', 'false', 'false', 'false']);
});

test('what the caller writes into the same object later is not what is reconciled', async () => {
  const sent: string[] = [];
  const { sandbox, settled } = openAccount();
  const { truora } = scripted(
    ({ body }) => {
      sent.push(String(new URLSearchParams(String(body)).get('national_id')));
      return sent.length === 1
        ? new Response('<html>', { status: 502 })
        : Response.json({ check: { check_id: 'CHK1', status: 'not_started' } }, { status: 201 });
    },
    { clock: sandbox.clock },
  );
  const request = { ...colombian, national_id: '1' };
  const error = await rejection(truora.checks.create(request));
  request.national_id = '2';
  if (!isOutcomeUnknownOf(error, 'checks.create')) throw error;
  await settled(error.reconcile());
  expect(sent).toEqual(['1', '1']);
});

test.each<[string, () => Response]>([
  ['no body', () => new Response(null, { status: 201 })],
  ['a page in its place', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
  ['no id in it', () => Response.json({ check: {} }, { status: 201 })],
  ['more than can be read', () => new Response('x'.repeat(2_000), { status: 201 })],
])('a success with %s is unknown, too', async (_, answer) => {
  const { truora } = scripted(answer, { maxResponseBytes: 1_000 });
  expect(isOutcomeUnknownOf(await rejection(truora.checks.create(brazilian)), 'checks.create')).toBe(true);
});

describe('Not unknown is', () => {
  test('a check of high priority too many: it was refused', async () => {
    const { truora, asked } = scripted(() => Response.json({ code: 10429, message: 'x' }, { status: 429 }));
    const error = await rejection(truora.checks.create(brazilian, { priority: 'high' }));
    expect(error).toSatisfy(isRateLimitError);
    expect(error).toMatchObject({
      complaints: [{ code: '10429' }],
      advice: expect.stringMatching(/Nothing was created.*medium/),
    });
    expect(isOutcomeUnknownError(error)).toBe(false);
    expect(asked).toHaveLength(1);
  });

  test('a connection that was never made', async () => {
    const refused = () => {
      throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
    };
    const error = await rejection(scripted(refused).truora.checks.create(brazilian));
    expect(isOutcomeUnknownError(error)).toBe(false);
    expect(error).toMatchObject({ code: 'connection' });
  });

  test('a request that Truora refuses', async () => {
    const { truora } = scripted(() =>
      Response.json({ code: 10400, http_code: 400, message: 'national_id 1 is wrong' }, { status: 400 }),
    );
    const error = await rejection(truora.checks.create(brazilian));
    expect(error).toMatchObject({ code: 'validation', complaints: [{ code: '10400' }] });
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/national_id 1/);
  });

  test('a call that was aborted: its error says so', async () => {
    const { truora } = scripted(() => Response.json({}));
    const error = await rejection(truora.checks.create(brazilian, { signal: AbortSignal.abort() }));
    expect(error).toSatisfy(isAbortedError);
  });
});

describe('`reconcile` of other calls reads what is there:', () => {
  const lose = async (operation: string, work: (truora: TruoraClient) => Promise<unknown>) => {
    const world = openAccount();
    const truora = world.client();
    world.sandbox.faults.add({ kind: 'accepted-but-timed-out', operation });
    const error = await rejection(world.settled(work(truora)));
    if (!isOutcomeUnknownError(error)) throw error;
    expect(error.attempts).toBe(1);
    return { ...world, error, found: await world.settled(error.reconcile?.() ?? Promise.resolve()) };
  };

  test('hooks, by their receiver', async () => {
    const { found, error } = await lose('createHook', ({ hooks }) =>
      hooks.create({ event_type: 'check', subscriber_type: 'web', subscriber_url: 'https://example.com/truora' }),
    );
    expect(isOutcomeUnknownOf(error, 'hooks.create')).toBe(true);
    expect(found).toMatchObject([{ subscriber: { url: 'https://example.com/truora' } }]);
  });

  test('reports, by their name', async () => {
    const { found, error } = await lose('createReport', ({ reports }) => reports.create({ name: 'Drivers' }));
    expect(isOutcomeUnknownOf(error, 'reports.create', 'hooks.create')).toBe(true);
    expect(found).toMatchObject([{ name: 'Drivers' }]);
  });

  test('a custom type has none: the list has it', async () => {
    const { found, error } = await lose('createCustomType', ({ customTypes }) =>
      customTypes.create({ country: 'CO', type: 'drivers', dataset_traffic_fines: 1 }),
    );
    expect(found).toBeUndefined();
    expect(error.advice).toMatch(/customTypes\.list/);
  });

  test('continuous checks, by their check; and a report, by its id', async () => {
    const { sandbox, client, settled } = openAccount();
    const truora = client();
    const { check_id } = await settled(truora.checks.create(brazilian));
    const { id } = await settled(truora.reports.create({ name: 'Drivers' }));
    sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'createContinuousCheck' });
    const lost = await rejection(settled(truora.continuousChecks.create({ check_id, frequency: '1m' })));
    if (!isOutcomeUnknownOf(lost, 'continuousChecks.create')) throw lost;
    expect(await settled(lost.reconcile())).toMatchObject([{ check: { check_id } }]);
    sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'uploadReport' });
    const csv = new TextEncoder().encode('country,type,national_id\nCO,person,1\n');
    const upload = await rejection(settled(truora.reports.upload(id, csv, { fileName: 'drivers.csv' })));
    if (!isOutcomeUnknownOf(upload, 'reports.upload')) throw upload;
    expect(await settled(upload.reconcile())).toMatchObject({ id, has_data: true });
  });
});

test('wrong input is no unknown outcome', async () => {
  const { truora } = scripted(() => Response.json({}));
  expect(await rejection(truora.reports.create({} as never))).toSatisfy(isInvalidRequestError);
});
