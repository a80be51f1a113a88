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
