import { isOutcomeUnknownError } from '@bgc/core';
import { createMemoryStore } from '@bgc/sterling';
import type { Candidate, CandidateRequest } from '@bgc/sterling';
import { describe, expect, test } from 'vitest';

import { openAccount, person, rejection, scripted } from './account-world.fixture.ts';

const people = (count: number): readonly Candidate[] =>
  Array.from({ length: count }, (_, at) => ({ id: String(at + 1) }));

const collect = async (list: AsyncIterable<Candidate>): Promise<readonly string[]> => {
  const ids: string[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
};

/** A server that hands out at most `most` a page, whatever is asked for. */
const serverOf = (all: readonly Candidate[], most = Infinity) => {
  const asked: string[] = [];
  const sterling = scripted(({ url }) => {
    asked.push(url.search);
    const { limit, offset } = Object.fromEntries(url.searchParams);
    return Response.json(all.slice(Number(offset), Number(offset) + Math.min(most, Number(limit))));
  });
  return { sterling, asked };
};
const idsOf = (all: readonly Candidate[]) => all.map(({ id }) => id);

describe('The list of candidates', () => {
  test('goes on page after page, each candidate once', async () => {
    const { sterling, asked } = serverOf(people(120));
    expect(await collect(sterling.candidates.list({ familyName: 'Example' }))).toEqual(idsOf(people(120)));
    expect(asked[0]).toBe('?familyName=Example&limit=50&offset=0');
    expect(asked.map((query) => new URLSearchParams(query).get('offset'))).toEqual(['0', '50', '100', '120']);
  });

  test('loses nobody where the server caps the page below what was asked for', async () => {
    const { sterling } = serverOf(people(45), 20);
    expect(await collect(sterling.candidates.list({ limit: 100 }))).toEqual(idsOf(people(45)));
  });

  test('begins where it is told', async () => {
    const { sterling } = serverOf(people(10));
    expect(await collect(sterling.candidates.list({ offset: 7, limit: 2 }))).toEqual(['8', '9', '10']);
  });

  test('ends where the server ignores offset, and hands out nobody twice', async () => {
    let asked = 0;
    const sterling = scripted(() => {
      asked += 1;
      return Response.json(people(50));
    });
    expect(await collect(sterling.candidates.list())).toEqual(idsOf(people(50)));
    expect(asked).toBe(3);
  });

  test.each([1, 2, 3, 19, 20, 21, 50])('ends where the server has %i for every offset', async (count) => {
    const sterling = scripted(() => Response.json(people(count)));
    expect(await collect(sterling.candidates.list({ limit: count }))).toEqual(idsOf(people(count)));
  });

  test('ends where the server goes no further than some offset, or round in circles', async () => {
    for (const offsetOf of [(offset: number) => Math.min(offset, 40), (offset: number) => offset % 60]) {
      const sterling = scripted(({ url }) => {
        const at = offsetOf(Number(url.searchParams.get('offset')));
        return Response.json(people(60).slice(at, at + 10));
      });
      const found = await collect(sterling.candidates.list({ limit: 10 }));
      expect(found).toEqual([...new Set(found)]);
      expect(found.length).toBeGreaterThanOrEqual(50);
    }
  });

  test.each([1, 2, 3, 50])(
    'loses nobody who was there, where the newest come first and others are added meanwhile, by pages of %i',
    async (limit) => {
      for (const [before, added] of [
        [1, 1],
        [1, 3],
        [2, 7],
        [4, 20],
      ] as const) {
        const newestFirst = idsOf(people(5)).reverse();
        let asked = 0;
        const sterling = scripted(({ url }) => {
          const offset = Number(url.searchParams.get('offset'));
          if (asked++ === before) newestFirst.unshift(...idsOf(people(added)).map((id) => `new-${id}`));
          return Response.json(newestFirst.slice(offset, offset + limit).map((id) => ({ id })));
        });
        const found = await collect(sterling.candidates.list({ limit }));
        expect(found.filter((id) => !id.startsWith('new-'))).toEqual(['5', '4', '3', '2', '1']);
        expect(new Set(found).size).toBe(found.length);
      }
    },
  );

  test('loses nobody where somebody is added between any two of its reads', async () => {
    const newestFirst = idsOf(people(5)).reverse();
    let asked = 0;
    const sterling = scripted(({ url }) => {
      const offset = Number(url.searchParams.get('offset'));
      if (asked++ > 0 && asked < 12) newestFirst.unshift(`new-${asked}`);
      return Response.json(newestFirst.slice(offset, offset + 1).map((id) => ({ id })));
    });
    expect(await collect(sterling.candidates.list({ limit: 1 }))).toEqual(['5', '4', '3', '2', '1']);
  });

  test('takes one object for a list of one, as the document shows it', async () => {
    const sterling = scripted(() => Response.json({ id: '10001', email: 'john@example.com' }));
    expect(await collect(sterling.candidates.list())).toEqual(['10001']);
  });

  test('asks for no page that nobody reads', async () => {
    const { sterling, asked } = serverOf(people(120));
    for await (const _ of sterling.candidates.list()) break;
    expect(asked).toHaveLength(1);
  });
});

describe('A candidate whose creation nobody can tell of', () => {
  const lose = async (kind: 'accepted-but-timed-out' | 'silence') => {
    const world = openAccount();
    const store = createMemoryStore({ clock: world.sandbox.clock });
    const sterling = world.client({ store });
    world.sandbox.faults.add({ kind, operation: 'createCandidate' });
    const error = await rejection(world.settled(sterling.candidates.create(person('ada'))));
    if (!isOutcomeUnknownError(error)) throw error;
    const reconcile = () =>
      world.settled(error.reconcile?.() ?? Promise.reject(error)) as Promise<Candidate | undefined>;
    return { world, sterling, error, reconcile };
  };

  test('is sent once, and found by `reconcile`, and can be edited after that', async () => {
    const { world, sterling, error, reconcile } = await lose('accepted-but-timed-out');
    expect(error).toMatchObject({ operation: 'createCandidate', attempts: 1 });
    const found = await reconcile();
    expect(world.sandbox.sterling.state().candidates).toMatchObject([{ id: found?.id }]);
    await world.settled(sterling.candidates.edit(found?.id ?? '', { phone: '+15555550100' }));
    const [kept] = world.sandbox.sterling.state().candidates;
    expect(kept).toMatchObject({ fields: { phone: '+15555550100', familyName: 'Example' }, wiped: [] });
  });

  const { clientReferenceId: _, ...unreferenced } = person('ada');
  test.each([
    ['clientReferenceId', 'whatever e-mail address it has by now', person('ada'), { email: 'new@example.com' }],
    ['email', 'where it was sent without a reference', unreferenced, { email: 'ADA@example.com' }],
  ])('is found by %s, %s', async (filter, _, body, shown) => {
    const candidate = { ...body, ...shown, id: '10001' };
    const sterling = scripted(({ method, url }) => {
      if (method === 'POST') return new Response('', { status: 503 });
      return Response.json(url.searchParams.has(filter) ? [candidate] : []);
    });
    const error = await rejection(sterling.candidates.create(body));
    expect(isOutcomeUnknownError(error) && (await error.reconcile?.())).toMatchObject({ id: '10001' });
  });

  test('is found to be none', async () => {
    const { world, reconcile } = await lose('silence');
    expect(await reconcile()).toBeUndefined();
    expect(world.sandbox.sterling.state().candidates).toEqual([]);
  });

  test('is not taken for somebody else with the same e-mail address', async () => {
    const others = [{ id: '9', clientReferenceId: 'another', email: 'ada@example.com' }];
    const sterling = scripted(({ method }) =>
      method === 'POST' ? new Response('', { status: 503 }) : Response.json(others),
    );
    const error = await rejection(sterling.candidates.create(person('ada')));
    expect(isOutcomeUnknownError(error) && (await error.reconcile?.())).toBeUndefined();
  });

  test.each([
    ['e-mail address and name', unreferenced, {}],
    ['clientReferenceId', person('ada'), { clientReferenceId: 'person-ada' }],
  ])('is not picked from several with the same %s: the error says that there are some', async (by, body, shown) => {
    const { clientReferenceId: _, ...person } = body as CandidateRequest;
    const several = ['8', '9'].map((id) => ({ ...person, ...shown, id }));
    const sterling = scripted(({ method }) =>
      method === 'POST' ? new Response('', { status: 503 }) : Response.json(several),
    );
    const lost = await rejection(sterling.candidates.create(body));
    const error = await rejection((isOutcomeUnknownError(lost) && lost.reconcile?.()) || Promise.reject(lost));
    expect(error).toSatisfy(isOutcomeUnknownError);
    expect(String(error)).toContain(`2 candidates have this ${by}: nobody can tell which`);
    expect(String(error)).not.toContain('ada@example.com');
  });

  test('is not taken for somebody of the same family, who had the e-mail address before', async () => {
    const others = [{ id: '9', givenName: 'Grace', familyName: 'Example', email: 'ada@example.com' }];
    const sterling = scripted(({ method }) =>
      method === 'POST' ? new Response('', { status: 503 }) : Response.json(others),
    );
    const error = await rejection(sterling.candidates.create(person('ada')));
    expect(isOutcomeUnknownError(error) && (await error.reconcile?.())).toBeUndefined();
  });
});

describe('With a store', () => {
  test('what was sent is kept, and `edit` wipes nothing that GET does not return', async () => {
    const world = openAccount();
    const sterling = world.client({ store: createMemoryStore({ clock: world.sandbox.clock }) });
    const driversLicense = { licenseNumber: 'S1234567', issuingAgency: 'US-CA' };
    const { id } = await world.settled(sterling.candidates.create({ ...person('ada'), driversLicense }));
    await world.settled(sterling.candidates.edit(id, { phone: '+15555550100' }));
    expect(world.sandbox.sterling.state().candidates).toMatchObject([
      { fields: { driversLicense, phone: '+15555550100' }, wiped: [] },
    ]);
    await world.sandbox.clock.advance(10_000);
    expect(await sterling.candidates.purge(world.sandbox.clock.now())).toBe(1);
  });

  test('what is kept is what was sent, whatever becomes of the object that was handed in', async () => {
    const world = openAccount();
    const store = createMemoryStore({ clock: world.sandbox.clock });
    const sterling = world.client({ store });
    const body = { ...person('ada') };
    const created = sterling.candidates.create(body);
    Object.assign(body, person('grace'));
    const { id } = await world.settled(created);
    await world.settled(sterling.candidates.edit(id, { phone: '+15555550100' }));
    expect(world.sandbox.sterling.state().candidates).toMatchObject([{ id, fields: { email: 'ada@example.com' } }]);
  });

  test('that fails, the candidate is created all the same, and the failure is reported', async () => {
    const world = openAccount();
    const broken = () => Promise.reject(new Error('disk full'));
    const { leases, records } = createMemoryStore({ clock: world.sandbox.clock });
    const sterling = world.client({
      store: { leases, records: { ...records, insert: broken, get: broken, replace: broken } },
    });
    const { id } = await world.settled(sterling.candidates.create(person('ada')));
    expect(id).toMatch(/^\d+$/);
    expect(sterling.supportReport().failures).toMatchObject([{ code: 'store', operation: 'createCandidate' }]);
  });
});

test('without a store, `edit` and `purge` say what they need, and send nothing', async () => {
  const { sandbox, client } = openAccount();
  const { candidates } = client();
  for (const work of [candidates.edit('1', { phone: '+15555550100' }), candidates.purge(0)])
    expect(await rejection(work)).toMatchObject({
      code: 'configuration',
      message: expect.stringMatching(/needs a `store`.*openSqliteStore/),
    });
  expect(sandbox.journal.entries()).toEqual([]);
});
