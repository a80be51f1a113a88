import { array, assert, asyncProperty, constantFrom, integer, record } from 'fast-check';
import { expect, test } from 'vitest';

import { JOHN, readySterling } from '../testing/ready-sterling.ts';
import { canonical } from './idempotency.ts';

test('the order of members does not count, that of lists does', () => {
  expect(canonical({ b: [1, { d: null, c: 'x' }], a: true })).toBe(canonical({ a: true, b: [1, { c: 'x', d: null }] }));
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
  expect(canonical({ a: '1' })).not.toBe(canonical({ a: 1 }));
});

test('whatever comes, lost and repeated: one screening a key, each answer is one of it, and every request is counted once', async () => {
  const request = record({
    key: constantFrom('key-1', 'key-2', 'key-3', ''),
    packageId: constantFrom('1234', '2345', 'unknown'),
    lost: constantFrom('no', 'after', 'before'),
    waitMs: integer({ min: 0, max: 20 * 3_600_000 }),
  });
  await assert(
    asyncProperty(array(request, { maxLength: 25 }), async (requests) => {
      const { sandbox, caller } = await readySterling({ tokenLifetimeSeconds: 10_000_000 });
      const candidateId = await caller.candidate(JOHN);
      const firstByKey = new Map<string, { packageId: string }>();
      const expected = { received: 0, created: 0, replayed: 0, conflicts: 0, refused: 0 };
      for (const { key, packageId, lost, waitMs } of requests) {
        const operation = 'createScreening';
        if (lost === 'before') sandbox.faults.add({ kind: 'reset', operation });
        if (lost === 'after') sandbox.faults.add({ kind: 'accepted-but-timed-out', ending: 'reset', operation });
        const body = { packageId, candidateId, endUserCertificate: 'true' };
        const status = await caller.call('POST', '/v1/screenings', body, { 'idempotency-key': key }).then(
          (answer) => answer.status,
          () => 'lost',
        );
        if (lost !== 'before') {
          const first = key === '' ? undefined : firstByKey.get(key);
          const known = packageId !== 'unknown';
          const became = first
            ? first.packageId === packageId
              ? 'replayed'
              : 'conflicts'
            : known
              ? 'created'
              : 'refused';
          expected.received++;
          expected[became]++;
          if (became === 'created' && key !== '') firstByKey.set(key, { packageId });
          const statuses = { created: 201, replayed: 201, conflicts: 409, refused: 400 };
          if (lost === 'no') expect(status).toBe(statuses[became]);
        }
        await sandbox.clock.advance(waitMs);
      }
      const { counts, screenings } = sandbox.sterling.state();
      expect(counts).toEqual(expected);
      expect(screenings).toHaveLength(expected.created);
      const keys = screenings.flatMap(({ idempotencyKey }) => idempotencyKey ?? []);
      expect(keys.toSorted()).toEqual([...firstByKey.keys()].toSorted());
      expect(screenings.reduce((sum, { requests: times }) => sum + times, 0)).toBe(
        expected.created + expected.replayed,
      );
    }),
    { numRuns: 60 },
  );
});
