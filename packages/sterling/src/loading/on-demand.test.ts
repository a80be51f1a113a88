import { ConfigurationError } from '@bgc/core';
import { describe, expect, it } from 'vitest';

import { loadPart } from './load-part.ts';
import { onDemand } from './on-demand.ts';

interface Part {
  readonly send: (...given: readonly unknown[]) => Promise<string>;
}

const part: Part = { send: async (...given) => JSON.stringify(given) };

describe('a part that is loaded when it is first needed', () => {
  it('gets what was given at the time of the call, though its owner changes it while it loads', async () => {
    const order = { packageId: '1', referenceCodes: ['US'], callback: { uri: 'https://example.com/1' } };
    const sent = onDemand(
      async () => part,
      ({ send }: Part) => send,
    )(order);
    Object.assign(order, { packageId: '2' });
    order.referenceCodes.push('WA');
    order.callback.uri = 'https://example.com/2';
    expect(JSON.parse(await sent)).toEqual([
      { packageId: '1', referenceCodes: ['US'], callback: { uri: 'https://example.com/1' } },
    ]);
  });

  it('gets bytes, streams, signals, functions and what makes its own JSON as they are', async () => {
    const asTheyAre = [
      new Uint8Array([1]),
      new Blob(['1']),
      new ReadableStream(),
      new AbortController().signal,
      () => 1,
      new Date(0),
      { toJSON: () => 'own' },
      undefined,
      null,
      '1',
    ];
    const received = await onDemand(
      async () => ({ take: async (...given: readonly unknown[]) => given }),
      ({ take }) => take,
    )(...asTheyAre);
    expect(received.every((one, at) => one === asTheyAre[at])).toBe(true);
    expect(received).toHaveLength(asTheyAre.length);
  });

  it('gets a circle as a circle, and a member called __proto__ as a member', async () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const named: unknown = JSON.parse('{"__proto__":{"admin":true}}');
    const [round, own] = await onDemand(
      async () => ({ take: async (...given: readonly unknown[]) => given }),
      ({ take }) => take,
    )(circle, named);
    expect((round as typeof circle).self).toBe(round);
    expect(JSON.stringify(own)).toBe('{"__proto__":{"admin":true}}');
  });

  it('says that nothing was sent when it cannot be loaded, not where it was looked for, and is tried again', async () => {
    let tries = 0;
    const load = loadPart('creates and changes', async () => {
      tries += 1;
      if (tries === 1) throw new Error('Cannot find module /srv/ada/app/part.js');
      return part;
    });
    const send = onDemand(load, (loaded) => loaded.send);
    const error = await send('1').catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toMatch(/creates and changes could not be loaded.*Nothing was sent/);
    expect(String(error)).not.toContain('/srv/ada');
    expect(await send('2')).toBe('["2"]');
  });
});
