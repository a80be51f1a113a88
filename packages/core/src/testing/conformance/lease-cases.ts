import type { Lease, LeaseStore } from '../../stores/store.ts';
import { expectAbsent, expectEqual, expectPresent, expectRejection, expectTrue } from './expectations.ts';
import { promise } from './store-under-test.ts';
import type { StoreConformanceCase } from './store-under-test.ts';

const minute = 60_000;

const granted = async (leases: LeaseStore, key: string, owner: string, durationMs = minute): Promise<Lease> => {
  const lease = await leases.acquire(key, { owner, durationMs });
  expectPresent(lease, `a free key is granted to ${owner}`);
  return lease;
};

const expectNewer = (later: Lease, earlier: Lease, when: string): void =>
  expectTrue(later.fencingToken > earlier.fencingToken, `the fencing token increases ${when}`);

export const leaseCases: readonly StoreConformanceCase[] = [
  promise('a lease says its key, its owner and when it ends', async ({ store, advance }) => {
    const first = await granted(store.leases, 'key', 'ann', 1_000);
    expectEqual([first.key, first.owner], ['key', 'ann'], 'key and owner');
    await advance(1_000);
    const second = await granted(store.leases, 'key', 'ann', 1_000);
    expectTrue(second.expiresAt >= first.expiresAt + 1_000, 'a lease ends its duration after it was granted');
  }),
  promise('a held key is granted to nobody else', async ({ store }) => {
    await granted(store.leases, 'key', 'ann');
    expectAbsent(await store.leases.acquire('key', { owner: 'bob', durationMs: minute }), 'a second lease');
  }),
  promise('a held key is not granted to the same owner again', async ({ store }) => {
    await granted(store.leases, 'key', 'ann');
    expectAbsent(await store.leases.acquire('key', { owner: 'ann', durationMs: minute }), 'a second lease');
  }),
  promise('leases of different keys do not touch each other', async ({ store }) => {
    const first = await granted(store.leases, 'key', 'ann');
    await granted(store.leases, 'key/', 'bob');
    await granted(store.leases, 'KEY', 'bob');
    expectPresent(await store.leases.renew(first, minute), 'the first lease is still held');
  }),
  promise('of many that ask at once exactly one is granted', async ({ store }) => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        store.leases.acquire('key', { owner: `owner-${index}`, durationMs: minute }),
      ),
    );
    expectEqual(answers.filter((answer) => answer !== undefined).length, 1, 'leases granted');
  }),
  promise('a lease holds until the last millisecond before its end', async ({ store, advance }) => {
    await granted(store.leases, 'key', 'ann', minute);
    await advance(minute - 1);
    expectAbsent(
      await store.leases.acquire('key', { owner: 'bob', durationMs: minute }),
      'a lease shortly before the end',
    );
  }),
  promise('from its end on a lease is nobody’s', async ({ store, advance }) => {
    const first = await granted(store.leases, 'key', 'ann', minute);
    await advance(minute);
    expectAbsent(await store.leases.renew(first, minute), 'renewing at the end');
    expectNewer(await granted(store.leases, 'key', 'bob'), first, 'when an expired lease is taken over');
  }),
  promise('renewing gives a new end and keeps the fencing token and the owner', async ({ store, advance }) => {
    const first = await granted(store.leases, 'key', 'ann', minute);
    await advance(minute / 2);
    const renewed = await store.leases.renew(first, minute);
    expectPresent(renewed, 'renewing a held lease');
    expectEqual(
      [renewed.key, renewed.owner, renewed.fencingToken],
      ['key', 'ann', first.fencingToken],
      'the renewed lease',
    );
    expectTrue(renewed.expiresAt > first.expiresAt, 'the end moves on');
    await advance(minute / 2);
    expectAbsent(
      await store.leases.acquire('key', { owner: 'bob', durationMs: minute }),
      'a lease after the first end',
    );
    await advance(minute / 2);
    await granted(store.leases, 'key', 'bob');
  }),
  promise('a lease as it was before it was renewed still stands for it', async ({ store }) => {
    const first = await granted(store.leases, 'key', 'ann');
    await store.leases.renew(first, minute);
    expectPresent(await store.leases.renew(first, minute), 'renewing by the older copy');
    await store.leases.release(first);
    await granted(store.leases, 'key', 'bob');
  }),
  promise('an expired lease cannot be renewed, even when nobody took it over', async ({ store, advance }) => {
    const first = await granted(store.leases, 'key', 'ann', minute);
    await advance(minute + 1);
    expectAbsent(await store.leases.renew(first, minute), 'renewing after the end');
    await granted(store.leases, 'key', 'bob');
  }),
  promise(
    'who was taken over can neither renew nor release, and the same owner is no exception',
    async ({ store, advance }) => {
      const first = await granted(store.leases, 'key', 'ann', minute);
      await advance(minute);
      const second = await granted(store.leases, 'key', 'ann', minute);
      expectAbsent(await store.leases.renew(first, minute), 'renewing after a take-over');
      await store.leases.release(first);
      expectAbsent(
        await store.leases.acquire('key', { owner: 'bob', durationMs: minute }),
        'a lease after a foreign release',
      );
      expectPresent(await store.leases.renew(second, minute), 'the holder renews');
    },
  ),
  promise('a released key is free, and releasing twice is harmless', async ({ store }) => {
    const first = await granted(store.leases, 'key', 'ann');
    await store.leases.release(first);
    expectAbsent(await store.leases.renew(first, minute), 'renewing a released lease');
    await granted(store.leases, 'key', 'bob');
    await store.leases.release(first);
    expectAbsent(
      await store.leases.acquire('key', { owner: 'cid', durationMs: minute }),
      'a lease after a second release',
    );
  }),
  promise('fencing tokens strictly increase across release, expiry and purge', async ({ store, advance }) => {
    let last = await granted(store.leases, 'key', 'ann', minute);
    const expectNext = async (when: string): Promise<void> => {
      const next = await granted(store.leases, 'key', 'ann', minute);
      expectNewer(next, last, when);
      last = next;
    };
    await store.leases.release(last);
    await expectNext('after a release');
    await advance(minute);
    await expectNext('after an expiry');
    await store.leases.release(last);
    await store.records.purge('', Infinity);
    await expectNext('after a release and a purge');
    await advance(minute);
    await store.records.purge('', Infinity);
    await expectNext('after an expiry and a purge');
    await store.leases.release(last);
    await granted(store.leases, 'other', 'bob');
    await expectNext('after a lease of another key');
  }),
  promise('leases and fencing tokens outlive the process, where the store does', async ({ store, reopen, advance }) => {
    const first = await granted(store.leases, 'key', 'ann', minute);
    const released = await granted(store.leases, 'other', 'ann', minute);
    await store.leases.release(released);
    const again = (await reopen?.()) ?? store;
    expectAbsent(await again.leases.acquire('key', { owner: 'bob', durationMs: minute }), 'a lease that is held');
    expectPresent(await again.leases.renew(first, minute), 'renewing after reopening');
    expectNewer(await granted(again.leases, 'other', 'bob'), released, 'after reopening');
    await advance(minute);
    expectNewer(await granted(again.leases, 'key', 'bob'), first, 'after reopening and expiry');
  }),
  promise('a lease without a positive, finite duration is refused', async ({ store }) => {
    for (const durationMs of [0, -1, NaN, Infinity]) {
      await expectRejection(
        () => store.leases.acquire('key', { owner: 'ann', durationMs }),
        `a duration of ${durationMs}`,
      );
    }
    const lease = await granted(store.leases, 'key', 'ann');
    for (const durationMs of [0, -1, NaN, Infinity]) {
      await expectRejection(() => store.leases.renew(lease, durationMs), `a renewal of ${durationMs}`);
    }
  }),
];
