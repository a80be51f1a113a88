import { expect, it } from 'vitest';

import { rawBody } from './raw-body.ts';

it('takes text, buffers and views for the bytes that they are', () => {
  const bytes = new TextEncoder().encode('{"é":1}');
  for (const body of ['{"é":1}', bytes, Buffer.from(bytes), bytes.buffer, new DataView(bytes.buffer)]) {
    expect([...rawBody(body)]).toEqual([...bytes]);
  }
  expect([...rawBody(new Uint8Array([1, 2, 3, 4]).subarray(1, 3))]).toEqual([2, 3]);
});

it('refuses a parsed body with the fix for each framework, and shows nothing of it', () => {
  for (const body of [{ canary: 'canary' }, ['canary'], null, undefined, 1]) {
    let error: unknown;
    try {
      rawBody(body);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ name: 'WebhookVerificationError', reason: 'body-already-parsed' });
    for (const framework of ['Express', 'NestJS', 'Fastify', 'Next.js', 'Koa'])
      expect((error as Error).message).toContain(framework);
    expect((error as Error).message).toContain('express.raw({ type: () => true, limit: "20mb" })');
    expect((error as Error).message).not.toMatch(/signature/i);
    expect(JSON.stringify(error)).not.toContain('canary');
  }
});
