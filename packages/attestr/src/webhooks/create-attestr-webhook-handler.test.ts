import { inspect } from 'node:util';

import { createMemoryStore } from '@bgc/core';
import { describe, expect, it, vi } from 'vitest';

import { createAttestrWebhookHandler } from './create-attestr-webhook-handler.ts';
import { signAttestrWebhook } from './sign-attestr-webhook.ts';
import type { AttestrEvent } from './webhook-event.ts';
import { clientSecret, completed, deliveryOf, errored, query, setUp, webhookToken } from './webhooks.fixture.ts';

const post = (body: BodyInit | null, authorization?: string): Request =>
  new Request('https://example.com/webhooks/attestr', {
    method: 'POST',
    body,
    headers: authorization === undefined ? {} : { authorization },
    duplex: 'half',
  } as RequestInit);

const changed = async (change: (text: string) => string): Promise<Request> => {
  const { body, headers } = await signAttestrWebhook(completed(), { webhookToken, clientSecret });
  return post(change(body), headers.authorization);
};

describe('a delivery with the token', () => {
  it('and a valid signature is handed over verified, with its output', async () => {
    const { webhook, handled } = setUp();
    const response = await webhook(await deliveryOf(completed()));
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(handled).toMatchObject([
      {
        kind: 'completed',
        trust: 'verified',
        _id: 'AR1',
        requestId: 'trace-1',
        status: 'COMPLETED',
        output: { status: 'Clear', verified: '2022-07-26', documents: [], voiceRecords: ['MX0000000000000001'] },
      },
    ]);
    const [event] = handled;
    if (event?.kind !== 'completed' || event.trust !== 'verified') throw new Error('not verified');
    expect(event.output.description?.text()).toBe('As confirmed & recorded');
    expect(event.output.raw).toEqual(completed().payload['output']);
    expect(JSON.stringify(event)).not.toContain('26-07-2022');
  });

  it.each<[string, Promise<Request> | (() => Promise<Request>), string]>([
    ['a changed output', () => changed((text) => text.replace('Clear', 'False')), 'mismatch'],
    ['another secret', () => deliveryOf(completed(), { clientSecret: 'another' }), 'mismatch'],
    [
      'no signature, as of an archived one',
      () => changed((text) => text.replace(/"signature":"\w+"/, '"signature":null')),
      'not-signed',
    ],
    ['two outputs', () => changed((text) => text.replace('"output":', '"output":{},"output":')), 'ambiguous'],
  ])('and %s is handed over unverified, without any of its output', async (_, request, reason) => {
    const { webhook, handled } = setUp();
    expect((await webhook(await (typeof request === 'function' ? request() : request))).status).toBe(200);
    expect(handled).toEqual([
      { kind: 'completed', trust: 'unverified', reason, _id: 'AR1', requestId: 'trace-1', status: 'COMPLETED' },
    ]);
    expect(inspect(handled, { depth: 9, showHidden: true })).not.toMatch(/Clear|False|Ada/);
  });

  it('is handed over unverified where there is no client secret', async () => {
    const { webhook, handled } = setUp({ clientSecret: undefined as never });
    expect((await webhook(await deliveryOf(completed()))).status).toBe(200);
    expect(handled).toMatchObject([{ trust: 'unverified', reason: 'no-secret' }]);
  });

  it('about an error or a question is handed over unverified, and the error is not shown', async () => {
    const { deliver, handled } = setUp();
    expect([await deliver(errored), await deliver(query)]).toEqual([200, 200]);
    expect(handled).toEqual([
      { kind: 'errored', trust: 'unverified', _id: 'AR1', requestId: 'trace-2', status: 'ERRORED' },
      {
        kind: 'query',
        trust: 'unverified',
        _id: 'AQ1',
        profile: 'AX1',
        queries: [{ _id: 'AQ2', text: 'Which employer?' }],
      },
    ]);
  });

  it.each(['flowx.completed', 'flowx.errored', 'flowx.skipped', 'something.new'])(
    'of the event %s is handed over as unknown',
    async (event) => {
      const { deliver, handled } = setUp();
      expect(await deliver({ event, payload: { anything: 1 } })).toBe(200);
      expect(handled).toEqual([{ kind: 'unknown', trust: 'unverified', event }]);
      expect(handled[0]).toHaveProperty('raw.payload.anything', 1);
      expect(JSON.stringify(handled)).not.toContain('anything');
    },
  );

  it('that comes again, also written otherwise, is answered with 200 and not handed over', async () => {
    const { deliver, webhook, handled } = setUp();
    await deliver(completed());
    expect(await deliver(completed())).toBe(200);
    expect((await webhook(await changed((text) => JSON.stringify(JSON.parse(text), null, 2)))).status).toBe(200);
    expect(handled).toHaveLength(1);
  });

  it('that was changed by somebody does not keep the genuine one from being handed over', async () => {
    const { deliver, webhook, handled } = setUp();
    await webhook(await changed((text) => text.replace('Clear', 'False')));
    await deliver(completed());
    expect(handled).toMatchObject([{ trust: 'unverified' }, { trust: 'verified', output: { status: 'Clear' } }]);
  });

  it('whose signed output came under the id of another request before is handed over unverified', async () => {
    const { deliver, webhook, handled } = setUp();
    await deliver(completed());
    await deliver(completed({ requestId: 'trace-9' }));
    const replayed = await changed((text) =>
      text.replace('AR1', 'AR2').replace(/[0-9a-f]{64}/, (hex) => hex.toUpperCase()),
    );
    expect((await webhook(replayed)).status).toBe(200);
    expect(handled).toMatchObject([{ trust: 'verified' }, { trust: 'verified' }, { trust: 'unverified', _id: 'AR2' }]);
    expect(handled[2]).toMatchObject({ kind: 'completed', reason: 'reused' });
    expect(inspect(handled[2], { depth: 9, showHidden: true })).not.toMatch(/Clear|Ada/);
  });

  it('and a signature by a method of the user is verified by it; what the method throws is no verdict', async () => {
    const signatureMethod = vi.fn<(output: Uint8Array, secret: string) => string>(
      (output, secret) => `${secret}-${output.length}`,
    );
    const { deliver, handled, failures } = setUp({ signatureMethod });
    expect(await deliver(completed(), { signatureMethod })).toBe(200);
    expect(handled).toMatchObject([{ trust: 'verified' }]);
    signatureMethod.mockImplementation(() => {
      throw new Error('no key server');
    });
    expect(await deliver(completed({ _id: 'AR2' }), { signatureMethod: 'SHA-256' })).toBe(500);
    expect([handled.length, failures.length]).toEqual([1, 1]);
  });

  it.each(['webhookToken', 'clientSecret'] as const)('is genuine by any of several %s', async (option) => {
    const { deliver, handled } = setUp({ [option]: ['old-one', webhookToken, clientSecret] });
    expect(await deliver(completed())).toBe(200);
    expect(handled).toMatchObject([{ trust: 'verified' }]);
  });
});

it('where the token cannot be had, a delivery is answered with 500, to come again, and nothing is handed over', async () => {
  const { deliver, handled, failures } = setUp({ webhookToken: async () => Promise.reject(new Error('no vault')) });
  expect([await deliver(completed()), handled]).toEqual([500, []]);
  expect(failures).toMatchObject([{ stage: 'verify', status: 500, error: { name: 'ConfigurationError' } }]);
});

describe('requireSignature', () => {
  it('refuses what was changed, and lets in what is not signed', async () => {
    const { webhook, deliver, handled, failures } = setUp({ requireSignature: true });
    expect((await webhook(await changed((text) => text.replace('Clear', 'False')))).status).toBe(401);
    expect((await webhook(await changed((text) => text.replace('"output":', '"output":{},"output":')))).status).toBe(
      401,
    );
    expect(await deliver(completed(), { clientSecret: 'another' })).toBe(401);
    expect([handled, failures.length]).toEqual([[], 3]);
    expect([await deliver(completed()), await deliver(errored), await deliver(query)]).toEqual([200, 200, 200]);
    expect(handled.map(({ trust }) => trust)).toEqual(['verified', 'unverified', 'unverified']);
  });
});

describe('a delivery that is not handled', () => {
  it.each([
    undefined,
    '',
    'Basic',
    'Basic ',
    `Bearer ${webhookToken}`,
    `Basic ${webhookToken}x`,
    `Basic x${webhookToken}`,
    `Basic ${webhookToken.toUpperCase()}`,
    `Basic ${btoa(webhookToken)}`,
    webhookToken,
  ])('is answered with an empty 401 when its token is %j, and nothing of its body is read', async (authorization) => {
    const { webhook, handled, failures } = setUp();
    const pull = vi.fn<() => void>();
    const response = await webhook(post(new ReadableStream({ pull }, { highWaterMark: 0 }), authorization));
    expect([response.status, await response.text(), handled]).toEqual([401, '', []]);
    expect(pull).not.toHaveBeenCalled();
    expect(failures).toMatchObject([{ stage: 'verify', status: 401 }]);
    expect(inspect(failures, { depth: 9 })).not.toContain(webhookToken);
  });

  it.each([
    ['empty', ''],
    ['no JSON', '<html></html>'],
    ['a list', '[]'],
    ['without an event', '{"payload":{"_id":"AR1","status":"COMPLETED"}}'],
    ['without a payload', '{"event":"async.completed"}'],
    ['without an id', '{"event":"async.completed","payload":{"status":"COMPLETED"}}'],
    ['not UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d)],
    ['nested a million levels deep', '['.repeat(1_000_000)],
  ])('is answered with 400 when it is %s', async (_, body) => {
    const { webhook, failures } = setUp();
    expect((await webhook(post(body, `basic  ${webhookToken} `))).status).toBe(400);
    expect(failures).toMatchObject([{ stage: 'parse', error: { reason: 'payload-malformed', provider: 'attestr' } }]);
  });

  it('is answered with 413 when it is oversized', async () => {
    const { deliver } = setUp({ maxBytes: 100 });
    expect(await deliver(completed())).toBe(413);
  });

  it('is answered with 500 when the handler fails, and handed over when it comes again', async () => {
    const onEvent = vi
      .fn<(event: AttestrEvent) => Promise<void>>()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValue();
    const { deliver, failures } = setUp({ onEvent });
    expect([await deliver(completed()), await deliver(completed()), await deliver(completed())]).toEqual([
      500, 200, 200,
    ]);
    expect(onEvent).toHaveBeenCalledTimes(2);
    expect(failures).toMatchObject([{ stage: 'handle', status: 500, failures: 1, subject: 'AR1' }]);
  });

  it('is answered with 503 while another about the same request is handled for too long', async () => {
    const onEvent = vi.fn<() => Promise<void>>(() => new Promise(() => {}));
    const { clock, deliver } = setUp({ onEvent, waitMs: 1_000 });
    void deliver(completed());
    await vi.waitUntil(() => onEvent.mock.calls.length === 1, 60_000);
    let status: number | undefined;
    void deliver(errored).then((answered) => (status = answered));
    while (status === undefined) await clock.advance(500);
    expect([status, onEvent.mock.calls.length]).toEqual([503, 1]);
  });
});

describe('making a handler', () => {
  const store = createMemoryStore();
  const onEvent = async (): Promise<void> => {};
  const all = { store, onEvent, webhookToken: 'secret-token' };
  it.each([
    [{ store, onEvent }, 'webhookToken'],
    [{ ...all, webhookToken: '' }, 'webhookToken'],
    [{ ...all, webhookToken: [] }, 'webhookToken'],
    [{ ...all, webhookToken: 'secret-token\n' }, 'webhookToken'],
    [{ ...all, webhookToken: ['secret-token', undefined] }, 'webhookToken'],
    [{ ...all, webhookToken: 'Basic secret-token' }, 'webhookToken'],
    [{ ...all, clientSecret: '' }, 'clientSecret'],
    [{ ...all, clientSecret: ['secret', ' '] }, 'clientSecret'],
    [{ ...all, clientSecret: [] }, 'clientSecret'],
    [{ ...all, clientSecret: null }, 'clientSecret'],
    [{ ...all, clientSecret: 'secret', signatureMethod: 'MD5' }, 'signatureMethod'],
    [{ ...all, requireSignature: true }, 'clientSecret'],
    [{ ...all, requireSignature: 'yes' }, 'requireSignature'],
    [{ ...all, store: undefined }, 'store'],
    [{ ...all, onEvent: undefined }, 'onEvent'],
    [{ ...all, tokens: 'secret-token' }, 'tokens'],
    [undefined, 'options'],
  ])('fails early, names the wrong option and never shows a secret (%#)', (options, name) => {
    const make = (): unknown => createAttestrWebhookHandler(options as never);
    expect(make).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', message: expect.stringContaining(name) }),
    );
    expect(make).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret-token') }));
  });
});
