import { createMemoryStore, isOutcomeUnknownError } from '@bgc/sterling';
import type { OutcomeUnknownError, SterlingClient, SterlingClientOptions } from '@bgc/sterling';
import { letTimePass } from '@bgc/promises';
import type { AccountBehaviour, FaultKind } from '@bgc/sandbox';
import { beforeAll, describe, expect, it } from 'vitest';

import { operations } from '../../src/generated/operations.ts';
import { createAccountWorld, person } from './support/account-world.ts';
import { countMade } from './support/effects.ts';
import { loadEverything } from './support/load-everything.ts';
import { reconciling } from './support/reconciling.ts';
import { createThings } from './support/things.ts';
import type { Things } from './support/things.ts';
import { wayNames, ways } from './support/ways.ts';

beforeAll(loadEverything);

const never = wayNames.filter((name) => operations[name].repeat === 'never');
const judged = never.flatMap((name) => {
  const judgement = reconciling[name];
  return judgement === undefined || judgement === 'none' ? [] : [{ name, judgement }];
});

interface Lost {
  readonly things: Things;
  readonly error: OutcomeUnknownError;
}

const lose = async (
  name: (typeof wayNames)[number],
  fault: FaultKind,
  { behaviour = {}, store }: { behaviour?: Partial<AccountBehaviour>; store?: SterlingClientOptions['store'] } = {},
): Promise<Lost & { readonly sterling: SterlingClient }> => {
  const world = createAccountWorld(behaviour);
  const things = createThings(world);
  const call = await ways[name].prepare(things);
  const sterling = world.client({ timeoutMs: 5_000, ...(store === undefined ? {} : { store }) });
  world.sandbox.faults.add({ ...fault, provider: 'sterling', operation: name });
  const ending = await letTimePass(world.clock, call(sterling, {}));
  const error = ending.ok ? undefined : ending.error;
  if (!isOutcomeUnknownError(error)) throw new Error(`${name} did not end in an unknown outcome.`, { cause: error });
  await world.clock.advance(60_000);
  return { things, error, sterling };
};

const done: readonly FaultKind[] = [
  { kind: 'accepted-but-timed-out' },
  { kind: 'accepted-but-timed-out', ending: 'reset' },
  { kind: 'applied-late', ending: 'reset', ms: 20_000 },
  { kind: 'truncated-body' },
  { kind: 'stalled-body' },
];
/** Of these a client cannot tell that nothing was done. */
const notDone: readonly FaultKind[] = [{ kind: 'reset' }, { kind: 'silence' }, { kind: 'server-error', status: 502 }];

const madeAndLost = judged.flatMap((each) =>
  done
    // An answer without a body cannot be cut short.
    .filter(({ kind }) => kind !== 'truncated-body' || !ways[each.name].isResult(undefined))
    .map((fault) => ({ ...each, fault, written: JSON.stringify(fault) })),
);

it('judges every operation of the spec that must not be repeated', () => {
  expect(Object.keys(reconciling).sort()).toEqual([...never].sort());
});

describe('when an answer is lost', () => {
  it.each(madeAndLost)('reconcile finds what was made by $name: $written', async ({ name, judgement, fault }) => {
    const { things, error } = await lose(name, fault);
    const { sandbox, settled } = things.world;
    const before = countMade(sandbox);
    const found = await settled(error.reconcile?.() ?? Promise.reject(new Error('There is no reconcile.')));
    expect(found).toMatchObject(judgement.found(things) as object);
    expect(countMade(sandbox)).toEqual(before);
  });

  it.each(judged.flatMap((each) => notDone.map((fault) => ({ ...each, fault, kind: JSON.stringify(fault) }))))(
    'reconcile says the truth when nothing was made by $name: $kind',
    async ({ name, judgement, fault }) => {
      const { things, error } = await lose(name, fault);
      const { settled } = things.world;
      const found = await settled(error.reconcile?.() ?? Promise.reject(new Error('There is no reconcile.')));
      const { nothing } = judgement;
      // What was there before is still there; of what was not, there is nothing.
      const isRecord = typeof nothing === 'object' && !Array.isArray(nothing);
      expect(found).toEqual(isRecord ? expect.objectContaining(nothing) : nothing);
    },
  );

  it.each(never.filter((name) => reconciling[name] === 'none'))(
    '%s has no reconcile, and says what to do',
    async (name) => {
      const { error } = await lose(name, { kind: 'accepted-but-timed-out' });
      expect(error.reconcile).toBeUndefined();
      expect(error.advice).toMatch(/cannot be found again|lost: call it again|Make another/);
    },
  );

  it('reconcile fails as a call does when it cannot be asked, and can be asked again', async () => {
    const { things, error } = await lose('createCandidate', { kind: 'accepted-but-timed-out' });
    const { sandbox, settled, clock } = things.world;
    const takeBack = sandbox.faults.add({ kind: 'server-error', operation: 'listCandidates', probability: 1 });
    expect(await letTimePass(clock, error.reconcile?.() ?? Promise.resolve())).toMatchObject({ ok: false });
    takeBack();
    expect(await settled(error.reconcile?.() ?? Promise.resolve())).toMatchObject({ email: 'second@example.com' });
  });
});

describe('a candidate whose answer is lost', () => {
  it.each<Partial<AccountBehaviour>>([{ candidateList: 'array' }, { candidateList: 'object' }])(
    'is found whichever way the list is written: %o',
    async (behaviour) => {
      const { things, error } = await lose('createCandidate', { kind: 'accepted-but-timed-out' }, { behaviour });
      const found = await things.world.settled(error.reconcile?.() ?? Promise.resolve());
      expect(found).toMatchObject({ clientReferenceId: 'reference-second' });
    },
  );

  it('can be edited once it is found, with all that was sent', async () => {
    const store = createMemoryStore();
    const { things, error, sterling } = await lose('createCandidate', { kind: 'accepted-but-timed-out' }, { store });
    const { settled, sandbox } = things.world;
    const { id } = (await settled(error.reconcile?.() ?? Promise.reject())) as { readonly id: string };
    await settled(sterling.candidates.edit(id, { phone: '+15555550100' }));
    const [kept] = sandbox.sterling.state().candidates;
    expect(kept?.wiped).toEqual([]);
    expect(kept?.fields).toMatchObject({ ...person('second'), phone: '+15555550100' });
  });

  it("is not taken for somebody else's with the same e-mail address", async () => {
    const world = createAccountWorld();
    const sterling = world.client({ timeoutMs: 5_000 });
    await world.settled(sterling.candidates.create({ ...person('second'), clientReferenceId: 'somebody-else' }));
    world.sandbox.faults.add({ kind: 'silence', operation: 'createCandidate' });
    const ending = await letTimePass(world.clock, sterling.candidates.create(person('second')));
    const error = ending.ok ? undefined : ending.error;
    expect(isOutcomeUnknownError(error) && (await world.settled(error.reconcile?.() ?? Promise.reject()))).toBe(
      undefined,
    );
  });
});
