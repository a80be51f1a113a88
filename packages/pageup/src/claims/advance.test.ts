import { createMemoryStore } from '@bgc/core';
import { createVirtualClock } from '@bgc/core/testing';
import { describe, expect, test } from 'vitest';

import { isLeaseLostError, LeaseLostError } from '../errors/lease-lost-error.ts';
import { writableOf } from '../writing/writable-record.ts';
import { advance } from './advance.ts';
import { createHolder } from './holder.ts';
import { decodeKept, encodeKept, newlyKept } from './kept-check.ts';
import { postpone } from './postpone.ts';

const key = 'a key';
const first = newlyKept({ id: '1', record: writableOf({}) }, 5);

/** One kept record, touched last under the fencing token 5, and a lease that is found lost at its n-th look. */
const open = async (fencingToken: number, lostAt = Infinity) => {
  const { records } = createMemoryStore({ clock: createVirtualClock() });
  await records.insert(key, encodeKept(first));
  const told: string[] = [];
  let looks = 0;
  const held = {
    key,
    fencingToken,
    signal: new AbortController().signal,
    assertHeld() {
      looks += 1;
      if (looks >= lostAt) throw new LeaseLostError('expired');
    },
    lose: (reason: string) => void told.push(reason),
    release: async () => undefined,
  };
  const kept = async () => decodeKept((await records.get(key)) ?? { value: '' });
  return { records, held, told, kept };
};

const refusal = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);

describe('A kept record', () => {
  test('is changed under the fence of who changes it', async () => {
    const { records, held, kept } = await open(6);
    expect(await advance(records, held, postpone(1, 2))).toMatchObject({ fence: 6, failures: 1, notBefore: 3 });
    expect(await kept()).toMatchObject({ fence: 6, failures: 1, notBefore: 3 });
  });

  test('is not changed by a holder whose check is another one’s by now, however late its write arrives', async () => {
    const { records, held, told, kept } = await open(4);
    const error = await refusal(advance(records, held, postpone(1)));
    expect(error).toSatisfy(isLeaseLostError);
    expect(error).toMatchObject({ reason: 'taken' });
    expect(told).toEqual(['taken']);
    expect(await kept()).toEqual(first);
  });

  test.each([1, 2])('is not changed where the lease is found lost at look %i', async (lostAt) => {
    const { records, held, kept } = await open(6, lostAt);
    expect(await refusal(advance(records, held, postpone(1)))).toSatisfy(isLeaseLostError);
    expect(await kept()).toEqual(first);
  });

  test('that was purged is nothing, and for its holder a typed error', async () => {
    const { records, held } = await open(6);
    await records.delete(key);
    expect(await advance(records, held, postpone(1))).toBeUndefined();
    expect(await refusal(createHolder({ records }, held, first).keep(postpone(1)))).toMatchObject({
      code: 'nothing_kept',
    });
  });
});
