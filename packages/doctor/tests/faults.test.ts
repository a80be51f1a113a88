import { faultNames } from '@bgc/sandbox';
import type { FaultSpec } from '@bgc/sandbox';
import { expect, test } from 'vitest';

import { look, openWorld, origin, wrongIn } from './world.ts';
import type { World } from './world.ts';

const read = {
  pageup: 'list',
  sterling: 'listPackages',
  truora: 'listCustomTypes',
  attestr: 'getAsyncRequest',
} as const;
const token = { pageup: 'token', sterling: 'requestToken' } as const;

const meeting = (name: keyof typeof read, fault: FaultSpec): World => {
  const sandbox = openWorld();
  sandbox.faults.add({ ...fault, provider: name, times: 100 });
  return sandbox;
};

/** Those that a single read does not notice: it is answered all the same, with an empty list that may be right, or with what it was asked for. */
const unnoticed: readonly string[] = [
  ...['pageup', 'sterling', 'truora', 'attestr'].map((name) => `latency ${name}`),
  'empty-body pageup',
  'answered-then-applied-late pageup',
  'pseudo-404 attestr',
];

const cases = faultNames.flatMap((kind) =>
  (Object.keys(read) as (keyof typeof read)[]).map((name) => [kind, name] as const),
);

test.each(cases)('The fault %s at %s becomes a finding, in time', async (kind, name) => {
  const fault = { kind, ...(kind === 'latency' ? { ms: 1_000 } : {}), operation: read[name] } as FaultSpec;
  const sandbox = meeting(name, fault);
  const startedAt = sandbox.clock.now();
  const diagnosis = await look(sandbox, name);
  expect(sandbox.clock.now() - startedAt).toBeLessThan(60_000);
  const noticed = wrongIn(diagnosis).some((wrong) => /^(?:failed|warning) read harmless/.test(wrong));
  expect(noticed).toBe(!unnoticed.includes(`${kind} ${name}`));
});

test.each(faultNames.flatMap((kind) => (['pageup', 'sterling'] as const).map((name) => [kind, name] as const)))(
  'The fault %s at the token endpoint of %s becomes a finding of the token, in time',
  async (kind, name) => {
    const fault = { kind, ...(kind === 'latency' ? { ms: 1_000 } : {}), operation: token[name] } as FaultSpec;
    const sandbox = meeting(name, fault);
    const startedAt = sandbox.clock.now();
    const diagnosis = await look(sandbox, name);
    expect(sandbox.clock.now() - startedAt).toBeLessThan(60_000);
    expect(wrongIn(diagnosis).join().includes('failed token')).toBe(kind !== 'latency');
  },
);

const body =
  (text: string, type = 'application/json') =>
  () =>
    new Response(text, { headers: { 'content-type': type } });

/** Answers of no provider at all. */
const garbage: Readonly<Record<string, () => Response>> = {
  nothing: body(''),
  'a number': body('5'),
  null: body('null'),
  'half a document': body('{"access_token":"e30'),
  'deep nesting': body('['.repeat(100_000)),
  'a token that is a number': body('{"access_token":5,"expires_in":300}'),
  'a token of another type': body('{"access_token":"x","token_type":"mac","expires_in":300}'),
  'a token whose claims are no object': body('{"access_token":"e30.NQ.e30","expires_in":"soon"}'),
  'a token that ends in the year 1': body(
    `{"access_token":"e30.${btoa('{"exp":-1e300,"scope":{}}')}.e30","expires_in":-1e308}`,
  ),
  'a page': body('<html>', 'text/html'),
  'a 299': () => new Response('{}', { status: 299 }),
  'a 599': () => new Response('{}', { status: 599 }),
  'a date that is none': () => new Response('{}', { headers: { date: 'tomorrow' } }),
};

test.each(Object.entries(garbage))(
  'A server that answers everything with %s gives findings, and no error',
  async (_, answer) => {
    for (const name of ['pageup', 'sterling', 'truora', 'attestr', 'candidate-portal'] as const) {
      const sandbox = openWorld();
      const fetch: typeof sandbox.fetch = async (input, init) =>
        String(input).includes('/_sandbox/') ? sandbox.fetch(input, init) : answer();
      const diagnosis = await look(sandbox, name, { sandbox: origin, fetch });
      expect(diagnosis.findings.length).toBeGreaterThan(5);
    }
  },
);

test('A server, a resolver and TLS that never answer are given up, each in its time', async () => {
  const sandbox = openWorld();
  const never = () => new Promise<never>(() => undefined);
  const variables = {
    STERLING_ENVIRONMENT: 'production',
    STERLING_CLIENT_ID: 'client',
    STERLING_CLIENT_SECRET: 'not-a-real-one',
  };
  for (const network of [
    { resolve: never, greet: never },
    { resolve: async () => ['93.184.215.14'], greet: never },
  ]) {
    const startedAt = sandbox.clock.now();
    const diagnosis = await look(sandbox, 'sterling', { variables, fetch: never, network });
    expect(sandbox.clock.now() - startedAt).toBeLessThan(60_000);
    expect(wrongIn(diagnosis)).toEqual(expect.arrayContaining(['failed host host', 'failed token token']));
  }
});

test.each([
  ['ENOTFOUND', 'resolving', 'data centre'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'greeting', 'NODE_EXTRA_CA_CERTS'],
  ['ETIMEDOUT', 'greeting', 'firewall'],
])('%s while %s says what to look at', async (code, step, advice) => {
  const sandbox = openWorld();
  const fail = () => Promise.reject(Object.assign(new Error('secret-host.example.com'), { code }));
  const network = {
    resolve: step === 'resolving' ? fail : async () => ['93.184.215.14'],
    greet: fail,
  };
  const variables = {
    STERLING_ENVIRONMENT: 'production',
    STERLING_CLIENT_ID: 'client',
    STERLING_CLIENT_SECRET: 'not-a-real-one',
  };
  const diagnosis = await look(sandbox, 'sterling', { variables, network });
  const [host] = diagnosis.findings.filter(({ check }) => check === 'host');
  expect(host).toMatchObject({
    verdict: 'failed',
    seen: expect.stringContaining(code),
    fix: expect.stringContaining(advice),
  });
});
