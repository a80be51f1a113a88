import { isOutcomeUnknownError } from '@bgc/core';
import type { CertifiedScreeningOrder, InvitedScreeningOrder, Screening, ScreeningOrder } from '@bgc/sterling';
import { describe, expect, expectTypeOf, test } from 'vitest';

import { isOutcomeUnknownOf } from './outcome-of.ts';
import { openAccount, person, rejection, scripted } from './account-world.fixture.ts';

const candidateFor = async (world: ReturnType<typeof openAccount>) => {
  const sterling = world.client();
  const [first] = await world.settled(sterling.packages.list());
  const { id } = await world.settled(sterling.candidates.create(person('ada')));
  const terms = { packageId: first?.id ?? '', candidateId: id };
  const counts = () => world.sandbox.sterling.state().counts;
  return { sterling, terms, counts, order: { ...terms, endUserCertificate: 'true' } as const };
};

describe('An order', () => {
  test('is under one key on every attempt, and made once', async () => {
    const world = openAccount();
    const { sterling, order, counts } = await candidateFor(world);
    world.sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'createScreening', times: 2 });
    const screening = await world.settled(sterling.screenings.create(order));
    expect(counts()).toMatchObject({ received: 3, created: 1, replayed: 2, conflicts: 0 });
    expect(world.sandbox.sterling.state().screenings).toMatchObject([{ id: screening.id, requests: 3 }]);
  });

  test('goes under the key that is given', async () => {
    const world = openAccount();
    const { sterling, order, counts } = await candidateFor(world);
    const idempotencyKey = 'order-1';
    const one = await world.settled(sterling.screenings.create(order, { idempotencyKey }));
    const again = await world.settled(world.client().screenings.create(order, { idempotencyKey }));
    expect(again.id).toBe(one.id);
    expect(counts()).toMatchObject({ received: 2, created: 1 });
  });

  test('is another one without it, even where `random` stands still', async () => {
    const world = openAccount();
    const { sterling, order, counts } = await candidateFor(world);
    await world.settled(sterling.screenings.create(order));
    await world.settled(sterling.screenings.create(order));
    expect(counts()).toMatchObject({ created: 2, replayed: 0 });
  });

  test.each(['', ' ', null, 7])('is refused before it is sent under the key %j', async (idempotencyKey) => {
    const world = openAccount();
    const { sterling, order, counts } = await candidateFor(world);
    const error = await rejection(sterling.screenings.create(order, { idempotencyKey: idempotencyKey as string }));
    expect(error).toMatchObject({ code: 'invalid_request', operation: 'createScreening' });
    expect(counts()).toMatchObject({ received: 0 });
  });

  test('that nobody can tell of has its key, and `reconcile` ends with one screening', async () => {
    const world = openAccount();
    const { sterling, order, counts } = await candidateFor(world);
    world.sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'createScreening', times: 3 });
    const error = await rejection(world.settled(sterling.screenings.create(order)));
    if (!isOutcomeUnknownError(error)) throw error;
    expect(error).toMatchObject({ attempts: 3, reason: 'timeout' });
    expect(error.message).toMatch(
      /nobody can tell whether the screening was ordered.*`reconcile\(\)`.*same key.*in no log: save it/,
    );
    const [kept] = world.sandbox.sterling.state().screenings;
    expect(error.idempotencyKey).toBe(kept?.idempotencyKey);
    expect(JSON.stringify(error)).not.toContain(error.idempotencyKey);
    const screening = (await world.settled(error.reconcile?.() ?? Promise.reject())) as Screening;
    expect(screening.id).toBe(kept?.id);
    expect(counts()).toMatchObject({ created: 1 });
  });

  test('is made by `reconcile` as it was, whatever becomes of the object that was handed in', async () => {
    const world = openAccount();
    const { sterling, order } = await candidateFor(world);
    world.sandbox.faults.add({ kind: 'silence', operation: 'createScreening', times: 3 });
    const given = { ...order };
    const error = await rejection(world.settled(sterling.screenings.create(given)));
    given.candidateId = (await world.settled(sterling.candidates.create(person('grace')))).id;
    await world.settled((isOutcomeUnknownError(error) && error.reconcile?.()) || Promise.reject(error));
    expect(world.sandbox.sterling.state().screenings).toMatchObject([{ candidateId: order.candidateId }]);
  });

  test('that never arrived is made by `reconcile`', async () => {
    const world = openAccount();
    const { sterling, order, counts } = await candidateFor(world);
    world.sandbox.faults.add({ kind: 'silence', operation: 'createScreening', times: 3 });
    const error = await rejection(world.settled(sterling.screenings.create(order)));
    expect(counts()).toMatchObject({ created: 0 });
    await world.settled((isOutcomeUnknownError(error) && error.reconcile?.()) || Promise.reject(error));
    expect(counts()).toMatchObject({ created: 1 });
  });
});

describe('An order whose answer was lost, and whose repetition is refused', () => {
  const order = { packageId: '1', candidateId: '2', endUserCertificate: 'true' } as const;
  const lostThen = (...answers: readonly Response[]) => {
    const keys: (string | null)[] = [];
    const rest = [new Response('', { status: 503 }), ...answers];
    const sterling = scripted(
      ({ headers }) => {
        keys.push(headers.get('idempotency-key'));
        return rest.shift() ?? new Response('', { status: 500 });
      },
      { retry: { maxRetries: 1, baseDelayMs: 1 } },
    );
    return { sterling, keys };
  };
  const refusal = (status: number, code: string) => Response.json({ errors: [{ code, message: 'm' }] }, { status });

  test.each([
    ['as a known key may be', refusal(400, '400#idempotency-key?used')],
    ['without a code', new Response('', { status: 400 })],
    ['as not found', new Response('', { status: 404 })],
    ['as a conflict', refusal(409, '409#idempotency-key')],
    ['as unprocessable', new Response('', { status: 422 })],
  ])('%s, may have been made: its key is on the error, to go on under', async (_, answer) => {
    const { sterling, keys } = lostThen(answer);
    const error = await rejection(sterling.screenings.create(order));
    expect(error).toSatisfy(isOutcomeUnknownError);
    expect(error).toMatchObject({ attempts: 2, idempotencyKey: keys[0] });
    expect(String(error)).toMatch(/Never `create` it under another key/);
    expect(String(error)).not.toMatch(/Correct what/);
  });

  test('in documented words for what is wrong with it, was never made', async () => {
    const { sterling } = lostThen(refusal(400, '400#packageId?not-found'));
    const error = await rejection(sterling.screenings.create(order));
    expect(error).toMatchObject({ code: 'validation', complaints: [{ code: '400#packageId?not-found' }] });
  });

  test.each([
    ['a documented code: the package may have been there then', refusal(400, '400#packageId?not-found')],
    ['a limit of the rate', new Response('', { status: 429, headers: { 'retry-after': '3600' } })],
    ['permission', new Response('', { status: 403 })],
  ])('stays unknown when `reconcile` is refused, for %s', async (_, answer) => {
    const { sterling, keys } = lostThen(new Response('', { status: 503 }), answer);
    const first = await rejection(sterling.screenings.create(order));
    const again = await rejection((isOutcomeUnknownError(first) && first.reconcile?.()) || Promise.reject(first));
    expect(isOutcomeUnknownOf(again, 'screenings.create')).toBe(true);
    expect(again).toMatchObject({ idempotencyKey: keys[0], reason: 'status' });
    expect(String(again)).toMatch(/Look at the candidate's screenings/);
    expect(new Set(keys).size).toBe(1);
  });
});

test('an order whose `reconcile` gets no token stays unknown, and keeps its key', async () => {
  let tokens = 0;
  const orders = [503, 503, 401];
  const sterling = scripted(() => new Response(''), {
    retry: { maxRetries: 1, baseDelayMs: 1 },
    fetch: async (input) => {
      if (!String(input).endsWith('/oauth/token')) return new Response('', { status: orders.shift() ?? 500 });
      tokens += 1;
      return tokens === 1 ? Response.json({ access_token: 'token', expires_in: 1 }) : new Response('', { status: 400 });
    },
  });
  const order = { packageId: '1', candidateId: '2', endUserCertificate: 'true' } as const;
  const first = await rejection(sterling.screenings.create(order, { idempotencyKey: 'order-1' }));
  const again = await rejection((isOutcomeUnknownError(first) && first.reconcile?.()) || Promise.reject(first));
  expect(again).toSatisfy(isOutcomeUnknownError);
  expect(again).toMatchObject({ idempotencyKey: 'order-1', status: 400 });
});

test('the advice on a refusal that is not documented keeps the key', async () => {
  const sterling = scripted(() => new Response('', { status: 400 }));
  const order = { packageId: '1', candidateId: '2', endUserCertificate: 'true' } as const;
  const error = await rejection(sterling.screenings.create(order));
  expect(error).toMatchObject({ code: 'validation', advice: expect.stringContaining('Keep the `idempotencyKey`') });
});

describe('An order with an invite', () => {
  test('carries a key, and is never sent again once it may have arrived', async () => {
    const world = openAccount();
    const { terms, counts } = await candidateFor(world);
    world.sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'createScreening' });
    const order = { ...terms, invite: { method: 'email' } };
    const keys: (string | null)[] = [];
    const fetch: typeof world.sandbox.fetch = async (input, init) => {
      if (String(input).endsWith('/v1/screenings')) keys.push(new Headers(init?.headers).get('idempotency-key'));
      return world.sandbox.fetch(input, init);
    };
    const error = await rejection(world.settled(world.client({ fetch }).screenings.create(order)));
    if (!isOutcomeUnknownError(error)) throw error;
    expect(counts()).toMatchObject({ received: 1, created: 1 });
    expect(keys).toEqual([error.idempotencyKey]);
    expect(keys[0]).toMatch(/^\w{32}-/);
    expect(error.message).toMatch(/An invite cannot be repeated.*`screenings.invite\(id, …\)`.*wait some minutes/);
    expect(error.message).toContain("isOutcomeUnknownOf(error, 'screenings.create with an invite')");
    expect(counts()).toMatchObject({ received: 1 });
  });

  test('is sent again where the connection was never made', async () => {
    const world = openAccount();
    const { terms } = await candidateFor(world);
    let refused = 0;
    const fetch: typeof world.sandbox.fetch = async (input, init) => {
      if (String(input).endsWith('/v1/screenings') && refused++ === 0)
        throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
      return world.sandbox.fetch(input, init);
    };
    const order = { ...terms, invite: { method: 'link' } };
    const { invite } = await world.settled(world.client({ fetch }).screenings.create(order));
    expect(invite?.link).toMatch(/^https:/);
    expect(refused).toBe(2);
  });
});

test('the end user agreement is declared by type, unless there is an invite', () => {
  const terms = { packageId: '1', candidateId: '2' };
  expectTypeOf({ ...terms, endUserCertificate: 'true' } as const).toExtend<ScreeningOrder>();
  expectTypeOf({ ...terms, invite: { method: 'link' } } as const).toExtend<ScreeningOrder>();
  expectTypeOf({
    ...terms,
    invite: { method: 'link' },
    endUserCertificate: 'true',
  } as const).toExtend<ScreeningOrder>();
  expectTypeOf(terms).not.toExtend<ScreeningOrder>();
  expectTypeOf({ ...terms, endUserCertificate: true }).not.toExtend<ScreeningOrder>();
  expectTypeOf({ ...terms, endUserCertificate: 'yes' } as const).not.toExtend<ScreeningOrder>();
  expectTypeOf<CertifiedScreeningOrder['endUserCertificate']>().toEqualTypeOf<'true' | 'false'>();
  expectTypeOf<InvitedScreeningOrder['endUserCertificate']>().toEqualTypeOf<'true' | 'false' | undefined>();
});
