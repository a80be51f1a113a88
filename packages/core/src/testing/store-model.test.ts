import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Clock } from '../clock.ts';
import { openSqliteStore } from '../node/index.ts';
import { createEncodedRecordStore } from '../stores/encoded-records.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import type { Lease, WorkStore } from '../stores/store.ts';

const start = Date.UTC(2024, 0, 1);

/** What the store must be indistinguishable from: plain maps, and leases by owner and end. Versions and tokens are compared by order only. */
interface Model {
  now: number;
  readonly records: Map<string, { value: string; updatedAt: number; write: number }>;
  readonly leases: Map<string, { grant: number; expiresAt: number }>;
  writes: number;
  grants: number;
}

/** Stores read the time and set no timers. */
interface SetClock extends Clock {
  advance(ms: number): void;
}

const createSetClock = (): SetClock => {
  let now = start;
  return {
    now: () => now,
    schedule: () => {
      throw new Error('a store sets no timer');
    },
    advance: (ms) => {
      now += ms;
    },
  };
};

interface Real {
  store: WorkStore;
  readonly clock: SetClock;
  readonly reopen: () => WorkStore;
  /** The version that the model's write number got, and the lease of its grant number. */
  readonly versions: Map<number, number>;
  readonly leases: Map<number, Lease>;
}

type Command = fc.AsyncCommand<Model, Real>;

const command = (text: string, run: (model: Model, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run,
  toString: () => text,
});

const keys = ['', 'a', 'a%', 'a/1', 'a/2', 'b_', 'é', '\ufffd', '\u{1f600}'];
const key = fc.constantFrom(...keys);
const prefix = fc.constantFrom('', 'a', 'a/', 'a%', 'b', 'é', '\u{1f600}', 'none');
const bytesOrder = (left: string, right: string): number => Buffer.compare(Buffer.from(left), Buffer.from(right));

const written = (model: Model, real: Real, name: string, value: string, version: number): void => {
  for (const earlier of real.versions.values()) expect(version).not.toBe(earlier);
  const write = ++model.writes;
  model.records.set(name, { value, updatedAt: model.now, write });
  real.versions.set(write, version);
};

const isHeld = (model: Model, name: string): boolean => (model.leases.get(name)?.expiresAt ?? -1) > model.now;

const stored = (model: Model, real: Real, name: string) => {
  const record = model.records.get(name);
  return (
    record && { key: name, value: record.value, updatedAt: record.updatedAt, version: real.versions.get(record.write) }
  );
};

const insert = fc.tuple(key, fc.string({ unit: 'grapheme' })).map(([name, value]) =>
  command(`insert(${JSON.stringify(name)})`, async (model, real) => {
    const record = await real.store.records.insert(name, value);
    expect(record === undefined).toBe(model.records.has(name));
    if (record !== undefined) written(model, real, name, value, record.version);
    expect(await real.store.records.get(name)).toEqual(stored(model, real, name));
  }),
);

const replace = fc.tuple(key, fc.string(), fc.nat(3)).map(([name, value, age]) =>
  command(`replace(${JSON.stringify(name)}, ${age} writes ago)`, async (model, real) => {
    const current = model.records.get(name);
    const write = (current?.write ?? model.writes) - age;
    const record = await real.store.records.replace(name, real.versions.get(write) ?? -1, value);
    expect(record === undefined).toBe(current === undefined || age !== 0);
    if (record !== undefined) written(model, real, name, value, record.version);
    expect(await real.store.records.get(name)).toEqual(stored(model, real, name));
  }),
);

const remove = fc.tuple(key, fc.constantFrom(undefined, 0, 1)).map(([name, age]) =>
  command(`delete(${JSON.stringify(name)}, ${age} writes ago)`, async (model, real) => {
    const current = model.records.get(name);
    const version = age === undefined ? undefined : (real.versions.get((current?.write ?? 1) - age) ?? -1);
    const deleted = await real.store.records.delete(name, version);
    expect(deleted).toBe(current !== undefined && age !== 1);
    if (deleted) model.records.delete(name);
  }),
);

const list = fc
  .tuple(prefix, fc.option(key, { nil: undefined }), fc.integer({ min: 1, max: 10 }))
  .map(([from, after, limit]) =>
    command(`list(${JSON.stringify([from, after, limit])})`, async (model, real) => {
      const expected = [...model.records.keys()]
        .filter((name) => name.startsWith(from) && (after === undefined || bytesOrder(name, after) > 0))
        .toSorted(bytesOrder)
        .slice(0, limit)
        .map((name) => stored(model, real, name));
      expect(await real.store.records.list(from, { limit, ...(after === undefined ? {} : { after }) })).toEqual(
        expected,
      );
    }),
  );

const purge = fc.tuple(prefix, fc.nat(100), fc.constantFrom(undefined, 'short')).map(([from, age, only]) =>
  command(`purge(${JSON.stringify([from, age, only])})`, async (model, real) => {
    const before = model.now - age;
    const doomed = [...model.records].filter(
      ([name, { value, updatedAt }]) =>
        name.startsWith(from) && updatedAt < before && (only === undefined || value.length < 3),
    );
    const purged = await real.store.records.purge(from, before, only && (({ value }) => value.length < 3));
    expect(purged).toBe(doomed.length);
    for (const [name] of doomed) model.records.delete(name);
  }),
);

const acquire = fc.tuple(key, fc.integer({ min: 1, max: 100 })).map(([name, durationMs]) =>
  command(`acquire(${JSON.stringify(name)}, ${durationMs})`, async (model, real) => {
    const lease = await real.store.leases.acquire(name, { owner: 'ann', durationMs });
    expect(lease === undefined).toBe(isHeld(model, name));
    if (lease === undefined) return;
    for (const earlier of real.leases.values()) {
      if (earlier.key === name) expect(lease.fencingToken).toBeGreaterThan(earlier.fencingToken);
    }
    const grant = ++model.grants;
    expect(lease).toMatchObject({ key: name, owner: 'ann', expiresAt: model.now + durationMs });
    model.leases.set(name, { grant, expiresAt: lease.expiresAt });
    real.leases.set(grant, lease);
  }),
);

const grantAgo = (model: Model, real: Real, age: number): [Lease, boolean] | undefined => {
  const lease = real.leases.get(model.grants - age);
  return lease && [lease, isHeld(model, lease.key) && model.leases.get(lease.key)?.grant === model.grants - age];
};

const renew = fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 100 })).map(([age, durationMs]) =>
  command(`renew(${age} grants ago, ${durationMs})`, async (model, real) => {
    const [lease, mine] = grantAgo(model, real, age) ?? [];
    if (lease === undefined) return;
    const renewed = await real.store.leases.renew(lease, durationMs);
    expect(renewed).toEqual(mine === true ? { ...lease, expiresAt: model.now + durationMs } : undefined);
    if (renewed !== undefined) model.leases.set(lease.key, { grant: model.grants - age, expiresAt: renewed.expiresAt });
  }),
);

const release = fc.nat(4).map((age) =>
  command(`release(${age} grants ago)`, async (model, real) => {
    const [lease, mine] = grantAgo(model, real, age) ?? [];
    if (lease === undefined) return;
    await real.store.leases.release(lease);
    if (mine === true) model.leases.delete(lease.key);
  }),
);

const advance = fc.nat(120).map((ms) =>
  command(`advance(${ms})`, async (model, real) => {
    real.clock.advance(ms);
    model.now += ms;
  }),
);

const reopen = fc.constant(
  command('reopen()', async (_model, real) => {
    real.store = real.reopen();
  }),
);

const commands = [
  insert,
  insert,
  replace,
  replace,
  remove,
  list,
  purge,
  acquire,
  acquire,
  renew,
  release,
  advance,
  reopen,
];

const inMemory = (run: (real: Real) => Promise<void>): Promise<void> => {
  const clock = createSetClock();
  const store = createMemoryStore({ clock });
  return run({ store, clock, reopen: () => store, versions: new Map(), leases: new Map() });
};

const encoded = (run: (real: Real) => Promise<void>): Promise<void> =>
  inMemory((real) => {
    const codec = { encode: (value: string) => `kept ${value}`, decode: async (value: string) => value.slice(5) };
    const store = { leases: real.store.leases, records: createEncodedRecordStore(real.store.records, codec) };
    return run({ ...real, store, reopen: () => store });
  });

const inSqlite = async (run: (real: Real) => Promise<void>): Promise<void> => {
  const directory = mkdtempSync(join(tmpdir(), 'bgc-model-'));
  const clock = createSetClock();
  const open = () => openSqliteStore({ path: join(directory, 'store.sqlite'), clock });
  let store = open();
  const again = () => {
    store.close();
    store = open();
    return store;
  };
  try {
    await run({ store, clock, reopen: again, versions: new Map(), leases: new Map() });
  } finally {
    store.close();
    rmSync(directory, { recursive: true });
  }
};

describe('any sequence of calls gives what plain maps would give', () => {
  it.each([
    ['in memory', inMemory, 200],
    ['encoded', encoded, 50],
    ['in SQLite', inSqlite, 50],
  ])('%s', async (_, withReal, numRuns) => {
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 60, size: 'max' }), (sequence) =>
        withReal((real) =>
          fc.asyncModelRun(
            () => ({ model: { now: start, records: new Map(), leases: new Map(), writes: 0, grants: 0 }, real }),
            sequence,
          ),
        ),
      ),
      { numRuns },
    );
  });
});
