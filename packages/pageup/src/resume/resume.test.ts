import type { ClaimedCheck, PageUpClientOptions } from '@bgc/pageup';
import { describe, expect, test } from 'vitest';

import { openTenant, rejection } from '../../tests/tenant-world.ts';

const megabyte = 1_000_000;

const firstCheck = async (bytes: number, options: Partial<PageUpClientOptions> = {}) => {
  const world = openTenant();
  world.sandbox.pageup.seedChecks('218', [{ resume: { bytes } }]);
  const { value } = await world.client(options).claim({ store: world.store }).next();
  return { world, check: value as ClaimedCheck };
};

const lengthOf = async (stream: ReadableStream<Uint8Array>): Promise<number> => {
  let length = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) length += part.value.length;
  return length;
};

describe('A résumé', () => {
  test('comes as a stream, of twenty megabytes if need be', async () => {
    const { check, world } = await firstCheck(20 * megabyte);
    expect(await world.settled(check.resume().then(lengthOf))).toBe(20 * megabyte);
  });

  test('is refused beyond the cap', async () => {
    const { check, world } = await firstCheck(2 * megabyte, { resume: { maxBytes: megabyte } });
    expect(await world.settled(rejection(check.resume().then(lengthOf)))).toMatchObject({
      code: 'response_too_large',
      maxBytes: megabyte,
    });
  });

  test('that a check does not have is told as such', async () => {
    const world = openTenant();
    world.sandbox.pageup.seedChecks('218', [{ resume: null }]);
    const { value } = await world.client().claim({ store: world.store }).next();
    expect(await rejection((value as ClaimedCheck).resume())).toMatchObject({
      code: 'invalid_request',
      message: expect.stringContaining('resume.locate'),
    });
  });

  test('is found elsewhere when told, and the token goes to the API’s own origin only', async () => {
    const seen: { host: string; authorization: string | null }[] = [];
    const world = openTenant(1);
    const client = world.client({
      resume: { locate: () => 'https://files.example.com/1', allowedOrigins: ['https://files.example.com'] },
      fetch: async (input, init) => {
        const { host } = new URL(String(input));
        if (host !== 'files.example.com') return world.sandbox.fetch(input, init);
        seen.push({ host, authorization: new Headers(init?.headers).get('authorization') });
        return new Response('file');
      },
    });
    const { value } = await client.claim({ store: world.store }).next();
    const check = value as ClaimedCheck;
    expect(await world.settled(check.resume().then(lengthOf))).toBe(4);
    expect(seen).toEqual([{ host: 'files.example.com', authorization: null }]);
  });

  test('is not fetched from an origin that was not allowed', async () => {
    const { check } = await firstCheck(10, { resume: { locate: () => 'https://elsewhere.example.com/1' } });
    expect(await rejection(check.resume())).toMatchObject({ code: 'invalid_request' });
  });
});
