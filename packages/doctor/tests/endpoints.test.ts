import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createMemoryStore } from '@bgc/core';
import { toNodeListener } from '@bgc/core/node';
import { diagnose } from '@bgc/doctor';
import type { Finding } from '@bgc/doctor';
import { createAttestrWebhookHandler } from '@bgc/attestr/webhooks';
import { createSterlingCallbackHandler } from '@bgc/sterling/callbacks';
import { createVirtualClock } from '@bgc/sandbox';
import type { VirtualClock } from '@bgc/sandbox';
import { createTruoraWebhookHandler } from '@bgc/truora/webhooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const closing: (() => Promise<unknown>)[] = [];

const limitMs = 500;
/** Stands still but where a server lets the time pass: however slow the machine is, no limit comes before its answer. */
let clock: VirtualClock;
beforeEach(() => void (clock = createVirtualClock()));
const letLimitPass = (): void => void clock.advance(limitMs);

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server on this machine, and how often it was asked. */
const serve = async (listener: RequestListener) => {
  let asked = 0;
  const server = createServer((message, response) => {
    asked += 1;
    listener(message, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => void server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/a/path`, asked: () => asked };
};

const only = async (
  check: 'callback' | 'report-link',
  options: object,
  provider: 'sterling' | 'truora' | 'attestr' | 'pageup' = 'sterling',
) => {
  const { findings } = await diagnose(provider, { variables: {}, allowLoopback: true, clock, limitMs, ...options });
  return findings.filter((finding) => finding.check === check);
};

const inShort = (findings: readonly Finding[]) => findings.map(({ about, verdict }) => `${verdict} ${about}`);

const answering =
  (status: number, headers: Record<string, string> = {}, body = ''): RequestListener =>
  (message: IncomingMessage, response: ServerResponse) => {
    message.resume();
    message.on('end', () =>
      response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers }).end(body),
    );
  };

describe('A callback endpoint', () => {
  const store = createMemoryStore();
  const onEvent = async () => {
    throw new Error('A delivery that nobody made was handled.');
  };
  test.each([
    ['sterling', createSterlingCallbackHandler({ store, onEvent, credentials: 'user:password' })],
    ['truora', createTruoraWebhookHandler({ store, onEvent, signingKey: 'a'.repeat(64) })],
    [
      'attestr',
      createAttestrWebhookHandler({ store, onEvent, webhookToken: 'a-token-of-the-webhook', clientSecret: 'a-secret' }),
    ],
  ] as const)('that is the handler of %s refuses all three', async (provider, handler) => {
    const { url, asked } = await serve(toNodeListener(handler));
    const findings = await only('callback', { callbackUrl: url }, provider);
    expect(inShort(findings)).toEqual(['ok address', 'ok unsigned delivery', 'ok forged delivery', 'ok long delivery']);
    expect(asked()).toBe(4);
  });

  test.each([
    ['takes everything', answering(200), 'it was taken'],
    ['redirects', answering(307, { location: '/elsewhere' }), 'a redirect'],
    ['is not there', answering(404), 'nothing is there'],
    ['takes no POST', answering(405), 'takes no POST'],
    ['fails', answering(500), 'it failed'],
    [
      'never answers a POST',
      (message: IncomingMessage, response: ServerResponse) =>
        void (message.method === 'GET' ? response.end() : message.resume().on('end', letLimitPass)),
      'no answer in time',
    ],
    [
      'hangs up',
      (message: IncomingMessage, response: ServerResponse) =>
        void (message.method === 'GET' ? response.end() : message.socket.destroy()),
      'connection broke',
    ],
  ] as const)('that %s fails', async (_, listener, seen) => {
    const { url } = await serve(listener);
    const findings = await only('callback', { callbackUrl: url });
    expect(findings.find(({ about }) => about === 'unsigned delivery')).toMatchObject({
      verdict: 'failed',
      seen: expect.stringContaining(seen),
    });
  });

  test('whose limit is below a megabyte is warned of at Sterling, which documents longer ones, and nowhere else', async () => {
    const listener: RequestListener = (message, response) => {
      const long = Number(message.headers['content-length'] ?? 0) > 1_000_000;
      return answering(long ? 413 : 401)(message, response);
    };
    const { url } = await serve(listener);
    const long = (findings: readonly Finding[]) => findings.find(({ about }) => about === 'long delivery')?.verdict;
    expect(long(await only('callback', { callbackUrl: url }))).toBe('warning');
    expect(long(await only('callback', { callbackUrl: url }, 'truora'))).toBe('ok');
  });

  test.each([
    ['that is no URL', 'callbacks', 'no complete URL'],
    ['with a password in it', 'https://user:password@example.com/', 'user name'],
    ['without https', 'http://example.com/', 'not https'],
    ['on a private network', 'https://10.0.0.1/', 'not public'],
    ['where nobody listens', 'http://127.0.0.1:1/', 'no connection'],
  ])('%s is told, and nothing is delivered', async (_, callbackUrl, seen) => {
    const network = {
      resolve: async () => ['93.184.215.14'],
      greet: () => Promise.reject(new Error('Not asked here.')),
    };
    const findings = await only('callback', { callbackUrl, network });
    expect(findings).toMatchObject([{ about: 'address', verdict: 'failed', seen: expect.stringContaining(seen) }]);
  });

  test('is not looked for at PageUp, which sends nothing', async () => {
    expect(await only('callback', { callbackUrl: 'https://example.com/' }, 'pageup')).toMatchObject([
      { verdict: 'skipped' },
    ]);
  });
});

describe('A report link', () => {
  const pdf = '%PDF-1.7\n%%EOF\n';
  test.each([
    ['that asks who comes', answering(401), 'ok'],
    ['that refuses', answering(403), 'ok'],
    ['that leads to another host', answering(302, { location: 'https://files.example.com/signed' }), 'warning'],
    ['that gives a PDF', answering(200, { 'content-type': 'application/pdf' }, pdf), 'failed'],
    ['that gives a page', answering(200, { 'content-type': 'text/html' }, '<html>'), 'failed'],
    ['that gives a part', answering(206, { 'content-type': 'application/pdf' }, pdf), 'failed'],
    ['that gives what a proxy changed', answering(203, { 'content-type': 'application/pdf' }, pdf), 'failed'],
    ['that gives something else', answering(200, { 'content-type': 'application/json' }, '{}'), 'failed'],
    [
      'that gives something compressed',
      answering(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }, 'x'),
      'failed',
    ],
    ['that is gone', answering(410), 'warning'],
    ['whose server fails', answering(503), 'warning'],
    ['that gives nothing', answering(204), 'warning'],
    ['that never answers', letLimitPass, 'warning'],
  ] as const)('%s is judged, after one request', async (_, listener, verdict) => {
    const { url, asked } = await serve(listener);
    expect(await only('report-link', { reportLink: url }, 'pageup')).toMatchObject([{ verdict }]);
    expect(asked()).toBe(1);
  });

  const document = answering(200, { 'content-type': 'application/pdf' }, pdf);
  const page = (text: string) => answering(200, { 'content-type': 'text/html' }, text);
  test.each([
    ['the document itself', document, 'failed'],
    ['a page that asks for a password', page('<form><input name=p type="password"></form>'), 'ok'],
    ['a refusal', answering(401), 'ok'],
    ['a page that may be the report', page('<h1>Report</h1>'), 'warning'],
    ['another host', answering(302, { location: 'https://files.example.com/signed' }), 'warning'],
    ['itself, without end', answering(302, { location: '/next' }), 'warning'],
  ] as const)('that leads within its host to %s is judged by what is there', async (_, listener, verdict) => {
    const { url } = await serve((message, response) =>
      (message.url === '/next' ? listener : answering(302, { location: '/next' }))(message, response),
    );
    expect(await only('report-link', { reportLink: url }, 'pageup')).toMatchObject([{ verdict }]);
  });

  test('without https is refused unseen, by the rule of PageUp', async () => {
    const [finding] = await only('report-link', { reportLink: 'http://example.com/', allowLoopback: false }, 'pageup');
    expect(finding).toMatchObject({ verdict: 'failed', seen: 'it is not https', fidelity: 'documented' });
  });
});
