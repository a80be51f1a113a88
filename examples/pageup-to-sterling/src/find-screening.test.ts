import { createMemoryStore } from '@bgc/pageup';
import { createSandbox } from '@bgc/sandbox';
import { createSterlingClient } from '@bgc/sterling';
import { describe, expect, it } from 'vitest';

import { createBridgeRecords } from './bridge-records.ts';
import type { BridgeRecord } from './bridge-record.ts';
import type { Bridge } from './bridge.ts';
import { findScreening } from './find-screening.ts';

const orderOf = (checkId: string): BridgeRecord => ({
  ...{ state: 'screening-intended', checkId, generation: 1, clientReferenceId: 'person', idempotencyKey: checkId },
  ...{ callbackUri: `https://bridge.example.com/${checkId}`, order: { packageId: '2345', invited: false } },
});

/** A candidate for whom two checks were ordered, of which the first has arrived at Sterling. */
const open = async (callback: boolean) => {
  const sandbox = createSandbox();
  const { clock } = sandbox;
  const sterling = createSterlingClient({ ...sandbox.sterling.addAccount(), fetch: sandbox.fetch, clock });
  const tenant = { environment: 'uat', dataCentre: 'dc2', tenantId: '218' } as const;
  const records = createBridgeRecords(createMemoryStore({ clock }).records, tenant);
  const { id: candidateId } = await clock.run(
    sterling.candidates.create({
      ...{ clientReferenceId: 'person', givenName: 'Ada', familyName: 'Example' },
      ...{ email: 'ada@example.com', dob: '1990-01-31' },
    }),
  );
  const [first, second] = (['1', '2'] as const).map((checkId) => ({
    ...orderOf(checkId),
    candidateId,
    intendedAt: clock.now(),
  }));
  if (first === undefined || second === undefined) throw new Error('There are two.');
  const screening = await clock.run(
    sterling.screenings.create({
      ...{ packageId: '2345', candidateId, endUserCertificate: 'true' },
      ...(callback ? { callback: { uri: first.callbackUri, credentials: { 'basic-auth': 'narf:zort!' } } } : {}),
    }),
  );
  const bridge = { sterling, records } as Partial<Bridge> as Bridge;
  return { bridge, clock, records, first, second, screening };
};

describe('an order that may have arrived', () => {
  it('is found by its callback address, and never taken for another of the same candidate and package', async () => {
    const { bridge, clock, first, second, screening } = await open(true);
    expect((await clock.run(findScreening(bridge, first)))?.id).toBe(screening.id);
    expect(await clock.run(findScreening(bridge, second))).toBeUndefined();
    expect(
      await clock.run(findScreening(bridge, { ...first, order: { packageId: '1', invited: false } })),
    ).toBeUndefined();
  });

  it('is found by its time where Sterling shows no address, unless it is known to be of another check', async () => {
    const { bridge, clock, records, first, second, screening } = await open(false);
    expect((await clock.run(findScreening(bridge, second)))?.id).toBe(screening.id);
    const later = { ...second, intendedAt: second.intendedAt + 10 * 60_000 };
    expect(await clock.run(findScreening(bridge, later))).toBeUndefined();

    await records.open(first);
    await records.link(screening.id, first);
    expect(await clock.run(findScreening(bridge, second))).toBeUndefined();
    expect((await clock.run(findScreening(bridge, first)))?.id).toBe(screening.id);
  });
});

describe('that an order never arrived', () => {
  const order = { packageId: '2345', submittedAt: '2024-01-31T00:00:00Z' };
  const find = (candidate: object, screening: object = {}) => {
    const { records } = createMemoryStore();
    const tenant = { environment: 'uat', dataCentre: 'dc2', tenantId: '218' } as const;
    const sterling = createSterlingClient({
      ...{ environment: 'integration', clientId: 'account', clientSecret: 'not-a-secret' },
      fetch: async (input) => {
        const { pathname } = new URL(String(input));
        if (pathname === '/oauth/token') return Response.json({ access_token: 'token', expires_in: 36_000 });
        if (pathname.endsWith('/8')) return Response.json({ ...order, id: '8' });
        return Response.json(pathname.includes('/candidates/') ? { id: '1', ...candidate } : { id: '7', ...screening });
      },
    });
    const bridge = { sterling, records: createBridgeRecords(records, tenant) } as Partial<Bridge> as Bridge;
    return findScreening(bridge, { ...orderOf('1'), candidateId: '1', intendedAt: 0 });
  };

  it.each([{ screenings: [] }, { screeningIds: [] }])('is what an empty list says: %j', async (list) => {
    expect(await find(list)).toBeUndefined();
  });

  it.each([
    ...[{}, { screenings: null }, { screenings: ['7', { screening: '8' }] }],
    ...[{ screenings: {} }, { screenings: '' }, { screeningIds: '' }, { screeningIds: {} }],
    ...[{ screeningIds: [null] }, { screeningIds: [''] }, { screeningIds: null, screenings: {} }],
    ...[{ screenings: [], screeningIds: {} }, { screenings: ['8', null] }],
  ])('is not what a candidate without a list of ids says, or it would be ordered twice: %j', async (list) => {
    await expect(find(list)).rejects.toThrow(/does not say which screenings/);
  });

  it.each([
    { ...order, submittedAt: null },
    { ...order, packageId: null },
  ])('is not what a screening says that may be the one: %j', async (screening) => {
    await expect(find({ screeningIds: ['7'] }, screening)).rejects.toThrow(/may be that of check 1/);
  });

  it.each([
    ['', true],
    ['https://bridge.example.com/1/', true],
    ['HTTPS://Bridge.example.com:443/1', true],
    ['withheld', true],
    ['https://bridge.example.com/2', false],
    ['https://another.example.com/1', false],
  ])(
    'is not what its own callback address says, however it is written, nor one that says nothing: %j',
    async (uri, own) => {
      const screening = { ...order, callback: { uri } };
      expect((await find({ screeningIds: ['7'] }, screening))?.id).toBe(own ? '7' : undefined);
    },
  );

  it('is not asked of one without an address where another has that of the order', async () => {
    const screening = { ...order, callback: { uri: 'https://bridge.example.com/1' } };
    expect(await find({ screeningIds: ['8', '7'] }, screening)).toMatchObject({ id: '7' });
    expect(await find({ screeningIds: ['8', '7'] }, { ...order, packageId: '1' })).toMatchObject({ id: '8' });
  });

  it('is what one of another package says', async () => {
    expect(await find({ screeningIds: ['7'] }, { ...order, packageId: '1', submittedAt: null })).toBeUndefined();
    expect(await find({ screeningIds: ['7'] }, order)).toMatchObject({ id: '7' });
  });
});
