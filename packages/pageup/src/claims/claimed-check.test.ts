import { isInvalidRequestError, isLeaseLostError, isStoreError } from '@bgc/pageup';
import type { ClaimedCheck, RecordStore } from '@bgc/pageup';
import { describe, expect, test } from 'vitest';

import { openTenant, rejection } from '../../tests/tenant-world.ts';

/** A check in hand, detached, and a store in which something happens first from a certain moment on. */
const inHand = async () => {
  const world = openTenant(1);
  const { records } = world.store;
  let happens: (() => Promise<unknown>) | undefined;
  const troubled: RecordStore = {
    ...records,
    async get(key) {
      await happens?.();
      return records.get(key);
    },
  };
  const leases = { ...world.store.leases, renew: () => Promise.reject(new Error('away')) };
  const run = world.client().claim({ store: { leases, records: troubled } });
  const check = (await run.next()).value as ClaimedCheck;
  check.detach();
  return { world, check, from: (trouble: () => Promise<unknown>) => void (happens = trouble) };
};

describe('Giving a check back for later', () => {
  test('says what a pause is, and that the check stays in hand, where it is given none', async () => {
    const { check } = await inHand();
    const error = await rejection(check.release({ retryAfterMs: -1 }));
    expect(error).toSatisfy(isInvalidRequestError);
    expect(error).toMatchObject({
      provider: 'pageup',
      message: expect.stringContaining('`retryAfterMs` is no number of milliseconds, 0 or more.'),
      advice: expect.stringMatching(/Nothing was stored.*still yours/),
    });
    await check.release();
  });

  test('fails where the store does, and the check is anybody’s all the same', async () => {
    const { world, check, from } = await inHand();
    from(() => Promise.reject(new Error('away')));
    expect(await rejection(check.release({ retryAfterMs: 60_000 }))).toSatisfy(isStoreError);
    expect(await world.drain()).toHaveLength(1);
  });

  test('is harmless where its lease ends meanwhile: the check is not its holder’s any more', async () => {
    const { world, check, from } = await inHand();
    from(() => world.sandbox.clock.advance(120_000));
    await check.release({ retryAfterMs: 3_600_000 });
    expect(check.signal.aborted).toBe(true);
    expect(await world.drain()).toHaveLength(1);
  });
});

describe('The résumé of a check', () => {
  test('is not had any more once the check was given back', async () => {
    const { check } = await inHand();
    await check.release();
    expect(await rejection(check.resume())).toSatisfy(isLeaseLostError);
  });
});
