import { isBgcError, isServerError, isTimeoutError } from '@bgc/sterling';
import { letTimePass, valueOf } from '@bgc/promises';
import { beforeAll, describe, expect, it } from 'vitest';

import { createAccountWorld, person } from './support/account-world.ts';
import { loadEverything } from './support/load-everything.ts';
import { entries, read } from './support/token-calls.ts';

beforeAll(loadEverything);

const second = 1_000;

describe('a token endpoint that is down', () => {
  it('meets one request for a thousand waiting calls, its repetitions apart, and all end in one typed error', async () => {
    const world = createAccountWorld();
    world.sandbox.faults.add({ kind: 'server-error', operation: 'requestToken', probability: 1 });
    const sterling = world.client();
    const settled = await valueOf(
      world.clock,
      Promise.allSettled(Array.from({ length: 1_000 }, (_, index) => sterling.candidates.create(person(`${index}-a`)))),
    );
    expect(settled.every((each) => each.status === 'rejected' && isServerError(each.reason))).toBe(true);
    expect(entries(world, 'requestToken')).toHaveLength(3);
    expect(entries(world, 'createCandidate')).toHaveLength(0);
  });

  it('that comes back is found again: a failure is never kept', async () => {
    const world = createAccountWorld();
    const sterling = world.client();
    const heal = world.sandbox.faults.add({ kind: 'server-error', operation: 'requestToken', probability: 1 });
    expect((await letTimePass(world.clock, read(sterling))).ok).toBe(false);
    heal();
    expect((await letTimePass(world.clock, read(sterling))).ok).toBe(true);
  });

  it('that never answers costs a call 10 s at most', async () => {
    const world = createAccountWorld();
    world.sandbox.faults.add({ kind: 'silence', operation: 'requestToken', probability: 1 });
    const ending = await letTimePass(world.clock, read(world.client()));
    expect(ending.tookMs).toBeLessThanOrEqual(10 * second);
    expect(!ending.ok && isTimeoutError(ending.error)).toBe(true);
  });

  it('and a credential function that throws ends in a typed error that holds nothing of what was thrown', async () => {
    const world = createAccountWorld();
    const clientSecret = (): Promise<string> => Promise.reject(new Error('vault said: hunter2-canary'));
    const ending = await letTimePass(world.clock, read(world.client({ clientSecret })));
    expect(!ending.ok && isBgcError(ending.error)).toBe(true);
    expect(JSON.stringify(ending)).not.toContain('hunter2-canary');
    expect(entries(world, 'requestToken')).toHaveLength(0);
  });
});
