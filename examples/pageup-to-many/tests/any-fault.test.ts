import { mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { FaultSpec } from '@bgc/sandbox';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Scene } from '../src/open-scene.ts';
import { paidAt } from '../src/summary.ts';
import { employmentPath, openThree, settleByHand, workOn } from './work-on.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bgc-many-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let scenes = 0;
const open = (): Scene => openThree(join(folder, `${++scenes}.sqlite`));

const statuses = ({ sandbox }: Scene): string[] => sandbox.pageup.state().map(({ record }) => record.status);

const creations = [
  { provider: 'sterling', operation: 'createScreening' },
  { provider: 'truora', operation: 'createCheck' },
  { provider: 'attestr', operation: 'createEmploymentCheck' },
  { provider: 'pageup', operation: 'update' },
] as const;

const anyFault: fc.Arbitrary<FaultSpec> = fc
  .tuple(
    fc.constantFrom(...creations),
    fc.constantFrom(
      { kind: 'accepted-but-timed-out' } as const,
      { kind: 'accepted-but-timed-out', ending: 'reset' } as const,
      { kind: 'applied-late', ms: 5_000, ending: 'reset' } as const,
      { kind: 'reset' } as const,
      { kind: 'server-error', status: 503 } as const,
    ),
    fc.integer({ min: 1, max: 3 }),
  )
  // A PUT that PageUp applies late can undo a newer one, which nobody who writes to it can exclude.
  .filter(([{ provider }, { kind }]) => provider !== 'pageup' || kind !== 'applied-late')
  .map(([target, fault, nth]) => ({ ...target, ...fault, nth: target.provider === 'pageup' ? nth : 1 }));

/** What is paid for. */
const paidSteps = ['POST /sterling/v1/screenings', 'POST /truora/v1/checks', `POST ${employmentPath}`] as const;

it('pays once for each order, and sets aside what nobody can tell, whatever is lost and whenever the worker dies', async () => {
  let [deaths, setAside] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyFault, { maxLength: 4 }),
      fc.oneof(fc.integer({ min: 1, max: 120 }), fc.constantFrom(...paidSteps)),
      fc.constantFrom('before' as const, 'after' as const),
      async (faults, step, when) => {
        const scene = open();
        for (const fault of faults) scene.sandbox.faults.add(fault);
        if (await workOn(scene, { death: { step, when } })) deaths++;
        await scene.sandbox.clock.advance(120_000);
        await workOn(scene);
        const paid = paidAt(scene);
        expect(paid).toMatchObject({ sterling: 1, truora: 1 });
        expect(paid.attestr).toBeLessThanOrEqual(1);

        const aside = await settleByHand(scene);
        setAside += aside.length;
        expect(aside.every(({ provider }) => provider === 'attestr')).toBe(true);
        // What has a person's attention is not over.
        expect(statuses(scene)).toEqual(['completed', 'completed', aside.length > 0 ? 'inprogress' : 'completed']);
        await workOn(scene);
        // What the person has ordered again may be lost, too.
        while ((await settleByHand(scene)).length > 0) await workOn(scene);
        expect(paidAt(scene)).toEqual({ sterling: 1, truora: 1, attestr: 1 });
        expect(statuses(scene)).toEqual(['completed', 'completed', 'completed']);
        expect(scene.sandbox.pageup.summary()).toMatchObject({ doubled: 0, wiped: 0, unfinished: 0 });
      },
    ),
    { numRuns: 30 },
  );
  // Otherwise nothing was tried.
  expect(deaths).toBeGreaterThan(10);
  expect(setAside).toBeGreaterThan(2);
});

it('would pay Truora twice without the search: so this can fail', async () => {
  const scene = open();
  scene.sandbox.faults.add({ provider: 'truora', operation: 'createCheck', kind: 'accepted-but-timed-out' });
  await workOn(scene, {
    send: async (input, init) => {
      const request = new Request(input, init);
      if (request.method !== 'POST' || !request.url.includes('/truora/')) return scene.sandbox.fetch(request);
      const form = (await request.text()).replace('force_creation=false', 'force_creation=true');
      return scene.sandbox.fetch(new Request(request.url, { method: 'POST', headers: request.headers, body: form }));
    },
  });
  expect(paidAt(scene).truora).toBe(2);
});
