import { describe, expect, test } from 'vitest';

import { openTenant, rejection } from '../../tests/tenant-world.ts';
import type { OwnedCheck } from '@bgc/pageup';

const link = 'https://reports.example.com/1';
const ready = async () => {
  const world = openTenant(1);
  const [first] = await world.drain();
  const id = first?.id ?? '';
  const lifecycle = world.client().lifecycle({ store: world.store });
  const write = async (step: (check: OwnedCheck) => Promise<void>): Promise<void> => {
    await using check = await lifecycle.open(id);
    await step(check);
    await check.release();
    await world.sandbox.clock.advance(1);
  };
  const purge = (options?: { includeUnfinished?: boolean }) => lifecycle.purge(world.sandbox.clock.now(), options);
  return { world, id, lifecycle, write, purge };
};

describe('Purging', () => {
  test('never takes a check that is still in progress at PageUp, however long ago it was handled', async () => {
    const { id, lifecycle, write, purge, world } = await ready();
    await write((check) => check.created({ referenceNumber: 'REF-1' }));
    await world.sandbox.clock.advance(90 * 86_400_000);
    expect(await purge()).toBe(0);
    await write((check) => check.inProgress());
    expect(await purge()).toBe(0);
    await using check = await lifecycle.open(id);
    expect(check.record.referenceNumber).toBe('REF-1');
  });

  test.each([
    ['completed', (check: OwnedCheck) => check.completed({ results: [{ reportType: 'S', reportLink: link }] })],
    ['cancelled', (check: OwnedCheck) => check.cancelled()],
    ['expired', (check: OwnedCheck) => check.expired()],
    ['failed', (check: OwnedCheck) => check.failed({ reason: 'no' })],
  ])('takes one that is %s', async (_, step) => {
    const { id, lifecycle, write, purge, world } = await ready();
    await write((check) => check.created({ referenceNumber: 'REF-1' }));
    await write(step);
    expect(await lifecycle.purge(world.sandbox.clock.now() - 1)).toBe(0);
    expect(await purge()).toBe(1);
    expect(await rejection(lifecycle.open(id))).toMatchObject({ code: 'nothing_kept' });
  });

  test('does not take a final status that PageUp never confirmed', async () => {
    const { write, purge, world } = await ready();
    world.sandbox.faults.add({ kind: 'forbidden', operation: 'update' });
    await write(async (check) => void (await rejection(check.expired())));
    expect(await purge()).toBe(0);
    await write((check) => check.settle());
    expect(await purge()).toBe(1);
  });

  test('takes what was abandoned only when told to', async () => {
    const { id, lifecycle, write, purge } = await ready();
    await write((check) => check.created({ referenceNumber: 'REF-1' }));
    expect(await purge({ includeUnfinished: true })).toBe(1);
    expect(await rejection(lifecycle.open(id))).toMatchObject({ code: 'nothing_kept' });
  });

  test.each([[undefined], ['2026-01-01'], [{}], [Number.NaN], [Infinity], [new Date('never')]])(
    'before %s is refused, not taken for nothing to do',
    async (before) => {
      const { lifecycle } = await ready();
      expect(await rejection(lifecycle.purge(before as Date))).toMatchObject({
        code: 'invalid_request',
        advice: expect.stringContaining('milliseconds since the epoch'),
      });
    },
  );

  test('takes a Date as it takes milliseconds', async () => {
    const { write, lifecycle, world } = await ready();
    await write((check) => check.expired());
    expect(await lifecycle.purge(new Date(world.sandbox.clock.now()))).toBe(1);
  });

  test('leaves a check alone that somebody has open, and takes it when it was given back', async () => {
    const { id, write, purge, lifecycle, world } = await ready();
    await write((check) => check.expired());
    const check = await lifecycle.open(id);
    await world.sandbox.clock.advance(1);
    expect(await purge({ includeUnfinished: true })).toBe(0);
    await check.resend();
    await check.release();
    await world.sandbox.clock.advance(1);
    expect(await purge()).toBe(1);
  });

  test('does not bring an earlier pair of id and generation back', async () => {
    const { id, world, write, purge } = await ready();
    const seen = new Set<number>();
    for (let round = 0; round < 3; round += 1) {
      await world.client().backgroundChecks.revertToPending(id);
      await world.sandbox.clock.advance(60_000);
      const [again] = await world.drain();
      expect(again?.id).toBe(id);
      seen.add(again?.generation ?? 0);
      await write((check) => check.expired());
      expect(await purge()).toBe(1);
    }
    expect(seen.size).toBe(3);
    expect([...seen]).toEqual([...seen].sort((left, right) => left - right));
  });
});
