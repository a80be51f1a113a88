import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createMemoryStore } from '@bgc/core';
import type { Clock, WorkStore } from '@bgc/core';
import { openSqliteStore } from '@bgc/core/node';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { createCandidateKeeper } from './create-candidate-keeper.ts';
import { createInterleaving } from './interleaving.fixture.ts';
import type { Crash, Process } from './interleaving.fixture.ts';
import { isCandidateHeldError, isEarlierEditRefusedError, isUnconfirmedEditError } from './kept-candidate-errors.ts';
import { ada, createFakeProvider, refusedName } from './provider.fixture.ts';
import type { Fate } from './provider.fixture.ts';

let folder = '';
let files = 0;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'candidates-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const id = '10001';
const realm = 'integration/default';

/** What one process does, one edit after the other; no other changes the same member. */
interface Work {
  readonly member: 'phone' | 'middleName';
  readonly values: readonly string[];
  readonly crash: Crash | undefined;
}

/** What may stand in a member when all is over. */
type Allowed = ReadonlySet<string | undefined>;

/** Edits until the end or the crash, and keeps account of what may have become of the member. */
const edit = async (process: Process, owner: string, { member, values }: Work, tell: (allowed: Allowed) => void) => {
  const keeper = createCandidateKeeper({
    ...process.store,
    gateway: process.gateway,
    clock: process.clock,
    realm,
    owner,
  });
  let allowed: Allowed = new Set<string | undefined>([undefined]);
  for (const value of values) {
    // Until it says more, a crash may come before or after it was kept.
    tell(new Set([...allowed, value]));
    try {
      await keeper.edit(id, { [member]: value }, { waitMs: 600_000 });
      allowed = new Set([value]);
    } catch (error) {
      if (isEarlierEditRefusedError(error)) allowed = new Set([value]);
      else if (isUnconfirmedEditError(error)) {
        // Kept: it will be sent, or refused. Not kept: an earlier one is still in the way, perhaps the other process's.
        if (error.kept) allowed = value === refusedName ? new Set([...allowed]) : new Set([value]);
      } else if (value !== refusedName && !isCandidateHeldError(error)) throw error;
    }
    tell(allowed);
  }
};

const storedOf = async (store: WorkStore | undefined): Promise<Readonly<Record<string, unknown>>> =>
  JSON.parse((await store?.records.get(`sterling/${realm}/candidates/${id}`))?.value ?? '{}') as never;

const crash = fc.option(fc.record({ afterSteps: fc.nat(40), stepIsDone: fc.boolean() }), { nil: undefined });
const workOn = (member: Work['member'], value: (index: number) => fc.Arbitrary<string>): fc.Arbitrary<Work> =>
  fc.record({
    member: fc.constant(member),
    values: fc
      .integer({ min: 1, max: 3 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => value(at)))),
    crash,
  });
const scenario = fc.record({
  phone: workOn('phone', (index) => fc.constant(`+1555555010${index}`)),
  name: workOn('middleName', (index) => fc.constantFrom(`M${index}`, `M${index}`, refusedName)),
  fates: fc.array(fc.constantFrom<Fate>('applied', 'applied', 'answer lost', 'lost'), { maxLength: 8 }),
  choices: fc.array(fc.nat(7), { maxLength: 120 }),
});

const stores: readonly (readonly [
  name: string,
  runs: number,
  open: (clock: Clock) => WorkStore & Partial<Disposable>,
])[] = [
  ['in memory', 400, (clock) => createMemoryStore({ clock })],
  ['in SQLite', 60, (clock) => openSqliteStore({ path: join(folder, `${(files += 1)}.sqlite`), clock })],
];

it.each(stores)(
  'whatever crashes, gets lost or comes in whichever order, no confirmed or kept change of either process is lost: %s',
  async (_, numRuns, openStore) => {
    const seen = { crashed: 0, lost: 0, both: 0 };
    await fc.assert(
      fc.asyncProperty(scenario, async ({ phone, name, fates, choices }) => {
        const provider = createFakeProvider({ [id]: ada });
        provider.fates.push(...fates);
        let store: (WorkStore & Partial<Disposable>) | undefined;
        const world = createInterleaving((clock) => (store = openStore(clock)), provider.gateway, choices);
        const last = world.process();
        const keeper = createCandidateKeeper({
          ...last.store,
          gateway: last.gateway,
          clock: last.clock,
          realm,
          owner: 'last',
        });
        await world.run(keeper.keep(id, ada));

        const allowed: Record<Work['member'], Allowed> = { phone: new Set(), middleName: new Set() };
        const works = [phone, name].map((work) => {
          const process = world.process(work.crash);
          const done = edit(process, work.member, work, (now) => (allowed[work.member] = now));
          return { process, done };
        });
        const everybody = Promise.all(
          works.map(async ({ process, done }) => {
            // A crashed one is never done: it is over once it is dead.
            let failure: unknown;
            let over = false;
            done.then(
              () => (over = true),
              (error: unknown) => (failure = error),
            );
            for (let waits = 0; !over && failure === undefined && !process.isDead(); waits += 1)
              await new Promise<void>((resolve) => void world.clock.schedule(10, resolve));
            if (failure !== undefined) throw failure;
          }),
        );
        await world.run(everybody);
        await everybody;

        // What the store holds for confirmed is what the provider has: no older PUT came after it.
        const before = await storedOf(store);
        if (before['intended'] === undefined) expect(provider.records.get(id)).toEqual(before['confirmed']);

        provider.fates.length = 0;
        const settled = keeper.edit(id, {}, { waitMs: 600_000 }).catch((error: unknown) => {
          if (!isEarlierEditRefusedError(error)) throw error;
        });
        await world.run(settled);
        await settled;

        const { phone: number, middleName, ...rest } = provider.records.get(id) ?? {};
        expect(rest).toEqual(ada);
        expect([...allowed.phone]).toContain(number);
        expect([...allowed.middleName]).toContain(middleName);
        expect(await storedOf(store)).toEqual({ format: 1, confirmed: provider.records.get(id) });
        seen.crashed += works.filter(({ process }) => process.isDead()).length;
        seen.lost += fates.filter((fate) => fate !== 'applied').length;
        seen.both += number !== undefined && middleName !== undefined ? 1 : 0;
        store?.[Symbol.dispose]?.();
      }),
      { numRuns },
    );
    // What was promised above was put to the test.
    expect(Math.min(seen.crashed, seen.lost, seen.both)).toBeGreaterThan(0);
  },
);
