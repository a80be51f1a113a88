import { setTimeout as realTimeout } from 'node:timers/promises';

import { createMemoryStore } from '@bgc/core';
import { createSandbox } from '@bgc/sandbox';
import type { Sandbox } from '@bgc/sandbox';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { createSterlingClient } from '../client.ts';
import type { SterlingEvent } from './callback-event.ts';
import { createSterlingCallbackHandler } from './create-sterling-callback-handler.ts';
import { createSterlingDelivery } from './sterling-delivery.ts';

const uri = 'https://ats.example.com/callbacks/sterling';
const hour = 60 * 60_000;

/** A screening at the sandbox, whose callbacks come here. */
const setUp = async (behaviour: Parameters<ReturnType<typeof createSandbox>['sterling']['behave']>[1] = {}) => {
  const sandbox = createSandbox();
  const account = sandbox.sterling.addAccount();
  const packageId = sandbox.sterling.addPackage(account);
  sandbox.sterling.behave(account, { turnaround: 'never', ...behaviour });
  const sterling = createSterlingClient({ ...account, fetch: sandbox.fetch, clock: sandbox.clock });
  const handled: SterlingEvent[] = [];
  const callbacks = createSterlingCallbackHandler({
    credentials: 'narf:zort!',
    store: createMemoryStore({ clock: sandbox.clock }),
    readScreening: sterling,
    clock: sandbox.clock,
    onEvent: async (event) => void handled.push(event),
  });
  sandbox.callbacks.route('https://ats.example.com/', callbacks);
  const screening = await sandbox.clock.run(async () => {
    const candidate = await sterling.candidates.create({
      clientReferenceId: 'reference-1',
      email: 'candidate@example.com',
      givenName: 'Ada',
      familyName: 'Example',
      confirmedNoMiddleName: true,
      dob: '1990-01-01',
      ssn: '000000000',
      phone: '+12065550100',
      address: {
        addressLine: '1 Main St',
        municipality: 'Seattle',
        regionCode: 'US-WA',
        postalCode: '98101',
        countryCode: 'US',
      },
    });
    return sterling.screenings.create({
      packageId,
      candidateId: candidate.id,
      endUserCertificate: 'true',
      callback: { uri, credentials: { 'basic-auth': 'narf:zort!' } },
    });
  });
  await callbacks.track(screening);
  const statesOf = () => handled.map((event) => (event.kind === 'screening' ? event.screening.result : event.kind));
  return { sandbox, account, callbacks, handled, screening, statesOf };
};

const sweep = ({ clock }: Sandbox, callbacks: ReturnType<typeof createSterlingCallbackHandler>) =>
  clock.run(() => callbacks.sweep());

afterEach(() => vi.restoreAllMocks());

/** As on a busy machine: Web Crypto hashes on other threads, which have to wait for their turn. */
const hashSlowly = (): void => {
  const { digest } = crypto.subtle;
  vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (algorithm, data) => {
    if (data.byteLength > 1) await realTimeout(20);
    return digest.call(crypto.subtle, algorithm, data);
  });
};

describe('callbacks of the sandbox', () => {
  it('arrive, each once, though they come twice', async () => {
    const { sandbox, screening, statesOf } = await setUp({ callbackCopies: 2 });
    sandbox.sterling.process(screening.id, { result: 'alert' });
    await sandbox.clock.advance(hour);
    expect(statesOf().at(-1)).toBe('alert');
    expect(new Set(statesOf()).size).toBe(statesOf().length);
  });

  it('of more than 1 MB, in chunks, arrive', async () => {
    const { sandbox, screening, statesOf } = await setUp({ callbackBytes: 1_500_000 });
    sandbox.sterling.process(screening.id, { result: 'clear' });
    await sandbox.clock.advance(hour);
    expect(statesOf().at(-1)).toBe('clear');
  });

  it('of a type to come arrive as unknown', async () => {
    const { sandbox, screening, handled } = await setUp({ callbackType: 'candidate' });
    sandbox.sterling.process(screening.id, { result: 'clear' });
    await sandbox.clock.advance(hour);
    expect(handled[0]).toMatchObject({ kind: 'unknown', type: 'candidate' });
  });

  it('of version 2 arrive without the candidate', async () => {
    const { sandbox, screening, handled } = await setUp({ callbackPayload: 'v2' });
    sandbox.sterling.process(screening.id, { result: 'clear' });
    await sandbox.clock.advance(hour);
    expect(handled.at(-1)).toMatchObject({ kind: 'screening', screening: { id: screening.id, result: 'clear' } });
    expect(JSON.stringify(handled)).not.toMatch(/000000000|Ada|candidate@/);
  });

  it('of an adverse action and a dispute within one second both arrive, whichever comes first', async () => {
    for (const callbackOrder of ['made', 'newest-first'] as const) {
      const { sandbox, account, screening, handled } = await setUp();
      sandbox.sterling.process(screening.id, { result: 'alert' });
      await sandbox.clock.advance(hour);
      handled.length = 0;
      sandbox.sterling.behave(account, { callbackOrder, callbackGatherMs: 1_000 });
      const sterling = createSterlingClient({ ...account, fetch: sandbox.fetch, clock: sandbox.clock });
      await sterling.screenings.adverseActions.create(screening.id, {});
      sandbox.sterling.dispute(screening.id);
      await sandbox.clock.advance(hour / 2);
      expect(handled.length).toBeGreaterThanOrEqual(2);
      expect(handled.at(-1)).toMatchObject({
        screening: {
          adverseActions: [{ id: expect.any(String) }],
          dispute: { status: expect.stringMatching(/active/i) },
        },
      });
    }
  });

  it('that never came are made up for by a sweep', async () => {
    const { sandbox, callbacks, screening, statesOf } = await setUp();
    sandbox.callbacks.drop({ times: 100 });
    sandbox.sterling.process(screening.id, { result: 'alert' });
    await sandbox.clock.advance(3 * hour);
    expect(statesOf()).toEqual([]);
    expect(await sweep(sandbox, callbacks)).toMatchObject({ read: 1, changed: 1, failed: 0 });
    expect(statesOf()).toEqual(['alert']);
    await sandbox.clock.advance(3 * hour);
    expect(await sweep(sandbox, callbacks)).toMatchObject({ read: 0 });
  });

  it('are hashed in real time, in which a virtual clock does not run into the limits of handling them', async () => {
    const { sandbox, callbacks, screening, handled } = await setUp();
    sandbox.callbacks.drop({ times: 100 });
    sandbox.sterling.process(screening.id, { result: 'alert' });
    await sandbox.clock.advance(3 * hour);
    hashSlowly();
    const startedAt = sandbox.clock.now();
    expect(await sweep(sandbox, callbacks)).toMatchObject({ read: 1, changed: 1, failed: 0 });
    const { request } = createSterlingDelivery({
      screening: { id: '7', status: 'complete', updatedAt: '2026-01-05T12:00:00Z' },
      credentials: 'narf:zort!',
    });
    expect((await sandbox.clock.run(callbacks(request))).status).toBe(200);
    expect(handled).toHaveLength(2);
    expect(sandbox.clock.now()).toBe(startedAt);
  });
});
