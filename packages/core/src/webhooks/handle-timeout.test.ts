import { describe, expect, it, vi } from 'vitest';

import { createMemoryStore } from '../stores/memory-store.ts';
import { createVirtualClock } from '../testing/virtual-clock.ts';
import { createDeduplicate } from './deduplicate.ts';
import { createExclusive } from './exclusive.ts';
import { isHandlingLostError } from './handling-lost-error.ts';
import { createWebhookHandler } from './webhook-handler.ts';
import type { WebhookFailure, WebhookHandlerOptions } from './webhook-handler.ts';

const minutes = 60_000;
const payload = new TextEncoder().encode('{"id":"1"}');
const delivered = (): Request => new Request('https://example.com/hook', { method: 'POST', body: payload });

const setUp = (options: Partial<WebhookHandlerOptions<unknown>> = {}) => {
  const clock = createVirtualClock({ now: 0 });
  const store = createMemoryStore({ clock });
  const failures: WebhookFailure[] = [];
  const receive = createWebhookHandler<unknown>({
    verify: () => ({ verified: true }),
    parse: ({ body }) => JSON.parse(new TextDecoder().decode(body)) as unknown,
    handle: async () => {},
    clock,
    onFailure: (failure) => failures.push(failure),
    ...options,
  });
  return { clock, store, failures, receive };
};

describe('work that hangs', () => {
  it('loses its key after ten minutes, and leaves it to the next, here and in another process', async () => {
    const { clock, store } = setUp();
    const exclusively = createExclusive({ leases: store.leases, owner: 'web-1', clock });
    let given: AbortSignal | undefined;
    const hung = exclusively('key', (signal) => {
      given = signal;
      return new Promise<never>(() => {});
    }).catch((error: unknown) => error);
    await clock.advance(10 * minutes - 1);
    expect(given?.aborted).toBe(false);
    await clock.advance(1);
    expect(await hung).toMatchObject({ name: 'HandlingLostError', reason: 'timed-out' });
    expect(given?.reason).toBe(await hung);
    expect(clock.pending).toBe(0);
    const elsewhere = createExclusive({ leases: store.leases, owner: 'web-2', clock });
    for (const next of [exclusively, elsewhere])
      expect(await next('key', async () => 'done')).toEqual({ value: 'done' });
  });

  it('may go on for ever where it is allowed to', async () => {
    const { clock, store } = setUp();
    const exclusively = createExclusive({
      leases: store.leases,
      owner: 'web-1',
      clock,
      handleTimeoutMs: Infinity,
    });
    let finish = (): void => {};
    const done = exclusively('key', () => new Promise<void>((resolve) => (finish = resolve)));
    await clock.advance(100 * minutes);
    finish();
    expect(await done).toEqual({ value: undefined });
  });

  it('does not make its payload handled when it finishes after all', async () => {
    const { clock, store } = setUp();
    const deduplicate = createDeduplicate({ store, owner: 'web-1', namespace: 'test', clock, handleTimeoutMs: 1_000 });
    let finish = (): void => {};
    const first = deduplicate(payload, () => new Promise<void>((resolve) => (finish = resolve))).catch(
      (error: unknown) => error,
    );
    await vi.waitUntil(() => clock.pending > 0, 60_000);
    await clock.advance(1_000);
    expect(await first).toSatisfy(isHandlingLostError);
    finish();
    await clock.settle();
    expect(await store.records.list('webhook/')).toEqual([]);
    expect(await deduplicate(payload, async () => {})).toBe('handled');
  });

  it('does not make its payload handled by giving up quietly when it is told to stop', async () => {
    const { clock, store } = setUp();
    const deduplicate = createDeduplicate({ store, owner: 'web-1', namespace: 'test', clock, handleTimeoutMs: 1_000 });
    const first = deduplicate(
      payload,
      (signal) => new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve())),
    ).catch((error: unknown) => error);
    await vi.waitUntil(() => clock.pending > 0, 60_000);
    await clock.advance(1_000);
    expect(await first).toMatchObject({ reason: 'timed-out' });
    expect(await store.records.list('webhook/')).toEqual([]);
  });
});

describe('an event whose handler hangs', () => {
  it.each([false, true])('is answered with 500 after ten minutes, and reported (de-duplicated: %s)', async (isKept) => {
    let given: AbortSignal | undefined;
    const { clock, store } = setUp();
    const handle = vi.fn<WebhookHandlerOptions<unknown>['handle']>((_event, _delivery, { signal }) => {
      given = signal;
      return new Promise(() => {});
    });
    const { receive, failures } = setUp({
      clock,
      handle,
      ...(isKept ? { deduplicate: createDeduplicate({ store, owner: 'web-1', namespace: 'test', clock }) } : {}),
    });
    const response = receive(delivered());
    await vi.waitUntil(() => given !== undefined, 60_000);
    await clock.advance(10 * minutes);
    expect((await response).status).toBe(500);
    expect(given?.reason).toMatchObject({ reason: 'timed-out' });
    expect(failures).toMatchObject([{ stage: 'handle', status: 500, error: { reason: 'timed-out' } }]);
    expect(clock.pending).toBe(0);
    handle.mockResolvedValueOnce(undefined);
    expect((await receive(delivered())).status).toBe(200);
  });

  it('is given up after the time that was told', async () => {
    const { receive, clock } = setUp({ handleTimeoutMs: 5_000, handle: () => new Promise(() => {}) });
    const response = receive(delivered());
    await vi.waitUntil(() => clock.pending > 0, 60_000);
    await clock.advance(5_000);
    expect((await response).status).toBe(500);
  });
});

describe('failures in a row', () => {
  it('are counted by what they are about, until that is handled', async () => {
    let fails = true;
    const { receive, failures } = setUp({
      subjectOf: (event) => (event as { id: string }).id,
      handle: () => (fails ? Promise.reject(new Error('database down')) : Promise.resolve()),
    });
    for (let time = 0; time < 3; time++) await receive(delivered());
    fails = false;
    await receive(delivered());
    fails = true;
    await receive(delivered());
    expect(JSON.stringify(failures)).not.toContain('subject');
    expect(failures.map(({ subject, failures: count }) => [subject, count])).toEqual([
      ['1', 1],
      ['1', 2],
      ['1', 3],
      ['1', 1],
    ]);
  });

  it('are forgotten, the oldest first, before they become many', async () => {
    const idOf = (index: number): string => `${index}`;
    const { receive, failures } = setUp({
      subjectOf: (event) => (event as { id: string }).id,
      handle: () => Promise.reject(new Error('database down')),
    });
    const deliver = (id: string): Promise<Response> =>
      receive(new Request('https://example.com/hook', { method: 'POST', body: JSON.stringify({ id }) }));
    for (let index = 0; index <= 1_000; index++) await deliver(idOf(index));
    for (const id of ['0', '1000']) await deliver(id);
    expect(failures.slice(-2).map(({ failures: count }) => count)).toEqual([1, 2]);
  });
});
