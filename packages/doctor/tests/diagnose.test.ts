import { diagnose, providerNames } from '@bgc/doctor';
import { describe, expect, test } from 'vitest';

import { providers } from '../src/providers/providers.ts';
import { addRealTenant, goodNetwork, look, of, openWorld, origin, realPageUp, wrongIn } from './world.ts';

describe('Against the sandbox', () => {
  test.each(providerNames)('a healthy %s has nothing wrong, and every finding names what it rests on', async (name) => {
    const diagnosis = await look(openWorld(), name);
    expect(wrongIn(diagnosis)).toEqual([]);
    expect(diagnosis).toMatchObject({ provider: name, sandbox: true, verdict: 'ok' });
    expect(of(diagnosis, 'read', 'harmless read')).toMatchObject([{ verdict: 'ok' }]);
    for (const { source, why } of diagnosis.findings) expect([source, why].every((text) => text.length > 5)).toBe(true);
  });

  test.each(providerNames)('%s is left as it was: only tokens were asked for, and one thing was read', async (name) => {
    const sandbox = openWorld();
    const states = () =>
      JSON.stringify([
        sandbox.pageup.state(),
        sandbox.pageup.summary(),
        sandbox.sterling.state(),
        sandbox.truora.state(),
        sandbox.attestr.state(),
        sandbox.candidatePortal.state(),
      ]);
    const before = states();
    await look(sandbox, name);
    expect(states()).toBe(before);
    const harmless =
      /^(?:token|requestToken|list|listPackages|listCustomTypes|getAsyncRequest|getCandidateBackgroundCheck)$/;
    const operations = sandbox.journal.entries().map(({ operation }) => operation);
    expect(operations.filter((operation) => !harmless.test(operation))).toEqual([]);
    expect(operations.filter((operation) => !/token/i.test(operation))).toHaveLength(1);
  });

  test.each(providerNames)(
    '%s at it: the report says which address was asked, and nothing else of it',
    async (name) => {
      const diagnosis = await look(openWorld(), name, { sandbox: 'http://user:canary@127.0.0.1/canary?canary' });
      expect(of(diagnosis, 'configuration', 'sandbox')).toMatchObject([{ verdict: 'ok', seen: origin }]);
      expect(JSON.stringify(diagnosis)).not.toContain('canary');
    },
  );

  test.each(providerNames)(
    'variables of %s that it takes the place of are named, without their values',
    async (name) => {
      const { variables } = providers[name];
      const own = Object.fromEntries(variables.map((variable) => [variable.name, 'canary']));
      const diagnosis = await look(openWorld(), name, { sandbox: origin, variables: own });
      expect(wrongIn(diagnosis)).toEqual(['warning configuration variables']);
      const [warning] = of(diagnosis, 'configuration', 'variables');
      expect(warning?.seen).toBe(`set, and not used: ${Object.keys(own).join(', ')}`);
      expect(warning?.fix).toContain('_BASE_URL');
      expect(JSON.stringify(diagnosis)).not.toContain('canary');
    },
  );

  test('variables that are empty, or the very ones of the sandbox, are not in its way', async () => {
    const sandbox = openWorld();
    const { clientSecret } = sandbox.pageup.options('218');
    const variables = { PAGEUP_CLIENT_ID: '', PAGEUP_CLIENT_SECRET: clientSecret };
    expect(wrongIn(await look(sandbox, 'pageup', { sandbox: origin, variables }))).toEqual([]);
  });

  const refuses = () => Promise.reject(new TypeError('fetch failed'));
  const hangs = () => new Promise<never>(() => undefined);
  const answers = (body: string) => async () => new Response(body);
  const at4017 = 'http://127.0.0.1:4017';
  const notThere = [`no sandbox answers at ${at4017}`, 'npx @bgc/sandbox --port 4017'] as const;

  test.each([
    ['that is not there', at4017, refuses, ...notThere],
    ['that never answers', at4017, hangs, ...notThere],
    ['that is not where it usually is', 'http://127.0.0.1:4010', refuses, '4010', '`npx @bgc/sandbox`'],
    ['that is something else', at4017, answers('<html>'), `what answers at ${at4017} is no sandbox`, 'listens'],
    ['without an account', at4017, answers('[]'), `${at4017} has nobody`, '--account'],
    ['on another machine', 'http://canary.example.com', refuses, 'not on this machine', 'http://127.0.0.1:4010'],
    ['whose address is none', 'canary', refuses, 'no address', 'http://127.0.0.1:4010'],
  ])('one %s is told by its address, and how to start it', async (_, sandbox, fetch, seen, fix) => {
    const diagnosis = await look(openWorld(), 'truora', { sandbox, fetch });
    expect(of(diagnosis, 'configuration')).toMatchObject([
      {
        about: 'sandbox',
        verdict: 'failed',
        seen: expect.stringContaining(seen),
        fix: expect.stringContaining(fix),
      },
    ]);
    expect(JSON.stringify(diagnosis)).not.toContain('canary');
  });
});

describe('At PageUp', () => {
  const at = (change: Partial<typeof realPageUp>) => {
    const sandbox = openWorld();
    addRealTenant(sandbox);
    return look(sandbox, 'pageup', { variables: { ...realPageUp, ...change } });
  };

  test('the real hosts are named, resolved and greeted', async () => {
    const diagnosis = await at({});
    expect(wrongIn(diagnosis)).toEqual([]);
    expect(of(diagnosis, 'host').map(({ seen }) => seen)).toEqual([
      'loginuat.dc2.pageuppeople.com: 1 address, TLSv1.3',
      'apiuat.dc2.pageuppeople.com: 1 address, TLSv1.3',
    ]);
  });

  test.each([
    ['a wrong secret', { PAGEUP_CLIENT_SECRET: 'another-secret' }],
    ['another data centre', { PAGEUP_DATA_CENTRE: 'dc4' }],
    ['another environment', { PAGEUP_ENVIRONMENT: 'live' }],
  ])('%s ends in a refused token, which says that it does not say which', async (_, change) => {
    const diagnosis = await at(change);
    expect(of(diagnosis, 'token')).toMatchObject([
      {
        verdict: 'failed',
        seen: expect.stringContaining('invalid_client'),
        fix: expect.stringContaining('says not which'),
      },
    ]);
    expect(of(diagnosis, 'read', 'harmless read')).toMatchObject([{ verdict: 'skipped' }]);
    expect(of(diagnosis, 'scopes')).toMatchObject([{ verdict: 'skipped' }]);
    expect(of(diagnosis, 'read', 'data centre')).toMatchObject([{ verdict: 'warning', fidelity: 'assumed' }]);
  });

  test('a tenant of somebody else is refused by its instance id, and id and secret are not blamed', async () => {
    const diagnosis = await at({ PAGEUP_TENANT_ID: '218' });
    expect(of(diagnosis, 'token')).toMatchObject([
      {
        verdict: 'failed',
        seen: expect.stringContaining('invalid_request'),
        fix: expect.stringContaining('instance id'),
      },
    ]);
  });

  test('a scope that is not granted is told alone, with what needs it', async () => {
    const sandbox = openWorld();
    sandbox.pageup.behave('218', { allowedScopes: ['Public.BackgroundCheck.Read'] });
    const diagnosis = await look(sandbox, 'pageup');
    expect(of(diagnosis, 'scopes').map(({ about, verdict }) => [about, verdict])).toEqual([
      ['Read', 'ok'],
      ['Write', 'failed'],
      ['Read + Write', 'warning'],
    ]);
    expect(of(diagnosis, 'scopes', 'Write')[0]?.why).toContain('every update (PUT)');
    expect(of(diagnosis, 'read', 'harmless read')).toMatchObject([{ verdict: 'ok' }]);
  });

  test('a scope for reading that is not granted leaves the other to be told', async () => {
    const sandbox = openWorld();
    sandbox.pageup.behave('218', { allowedScopes: ['Public.BackgroundCheck.Write'] });
    const diagnosis = await look(sandbox, 'pageup');
    expect(of(diagnosis, 'token')).toMatchObject([{ verdict: 'failed', fix: expect.stringContaining('The scope') }]);
    expect(of(diagnosis, 'scopes').map(({ verdict }) => verdict)).toEqual(['failed', 'ok', 'warning']);
  });

  test('a token without the partner claim is found before the 403 that it causes', async () => {
    const sandbox = openWorld();
    sandbox.pageup.behave('218', { partnerClaim: false });
    const diagnosis = await look(sandbox, 'pageup');
    expect(wrongIn(diagnosis)).toEqual([
      'failed claims partner id',
      'failed read harmless read',
      'warning read data centre',
    ]);
  });

  test.each([
    ['that lives otherwise than documented', { tokenLifetimeSeconds: 60 }, 'documented are 300 s'],
    ['without a lifetime', { expiresIn: 'missing' as const }, 'without a lifetime'],
    ['with a lifetime in words', { expiresIn: 'words' as const }, 'no number'],
  ])('a token %s is a warning', async (_, behaviour, seen) => {
    const sandbox = openWorld();
    sandbox.pageup.behave('218', behaviour);
    expect(of(await look(sandbox, 'pageup'), 'token')).toMatchObject([
      { verdict: 'warning', seen: expect.stringContaining(seen) },
    ]);
  });

  test('a token that is no JWT is not read, and nothing is wrong with that', async () => {
    const sandbox = openWorld();
    sandbox.pageup.behave('218', { tokenForm: 'opaque' });
    const diagnosis = await look(sandbox, 'pageup');
    expect(wrongIn(diagnosis)).toEqual([]);
    expect(of(diagnosis, 'claims')).toMatchObject([{ verdict: 'skipped' }]);
  });

  test.each([
    ['is said beside a token that is no JWT', 'opaque', { scope: 'Public.BackgroundCheck.Read' }, 'failed'],
    ['is said nowhere', 'opaque', {}, 'ok'],
    ['is said nowhere, in a JWT without scopes', `e30.${btoa('{"partner":1}')}.e30`, {}, 'ok'],
    ['is said in the JWT', `e30.${btoa('{"scope":"Public.BackgroundCheck.Read","partner":1}')}.e30`, {}, 'failed'],
  ])('a scope other than the one asked for is told where it %s', async (_, token, beside, verdict) => {
    const sandbox = openWorld();
    const body = JSON.stringify({ access_token: token, token_type: 'Bearer', expires_in: 300, ...beside });
    const fetch: typeof sandbox.fetch = async (input, init) =>
      String(input).includes('/connect/token')
        ? new Response(body, { headers: { 'content-type': 'application/json' } })
        : sandbox.fetch(input, init);
    const diagnosis = await look(sandbox, 'pageup', { sandbox: origin, fetch });
    expect(of(diagnosis, 'scopes', 'Write')).toMatchObject([{ verdict }]);
  });

  test('an empty list confirms no data centre', async () => {
    const sandbox = openWorld();
    sandbox.faults.add({ kind: 'empty-body', operation: 'list', provider: 'pageup' });
    expect(of(await look(sandbox, 'pageup'), 'read', 'data centre')).toMatchObject([{ verdict: 'skipped' }]);
  });

  test('where a proxy leads out, a host that only the proxy reaches is not called unreachable', async () => {
    const sandbox = openWorld();
    addRealTenant(sandbox);
    const fail = () => Promise.reject(Object.assign(new Error('No way out.'), { code: 'ENOTFOUND' }));
    const network = { resolve: fail, greet: fail };
    const proxy = { HTTPS_PROXY: 'http://proxy.example.com:3128', NODE_USE_ENV_PROXY: '1' };
    const through = await look(sandbox, 'pageup', { variables: { ...realPageUp, ...proxy }, network });
    expect(of(through, 'host').map(({ verdict }) => verdict)).toEqual(['skipped', 'skipped']);
    expect(through.verdict).toBe('ok');
    const { HTTPS_PROXY } = proxy;
    const past = await look(sandbox, 'pageup', { variables: { ...realPageUp, HTTPS_PROXY }, network });
    expect(of(past, 'host').map(({ verdict }) => verdict)).toEqual(['failed', 'failed']);
  });

  test('nothing is sent while the configuration is wrong', async () => {
    const diagnosis = await at({ PAGEUP_DATA_CENTRE: 'Australia' });
    expect(wrongIn(diagnosis)).toContain('failed configuration PAGEUP_DATA_CENTRE');
    expect(of(diagnosis, 'token')).toEqual([]);
    expect(of(diagnosis, 'read')).toMatchObject([{ verdict: 'skipped' }]);
  });
});

describe('At the others', () => {
  test('an address that Attestr does not know is told by its documented code', async () => {
    const sandbox = openWorld();
    sandbox.attestr.behave('acme', { clientAddress: 'not-listed' });
    expect(of(await look(sandbox, 'attestr'), 'read')).toMatchObject([
      { verdict: 'failed', fix: expect.stringContaining('allow-list') },
    ]);
  });

  test.each(['truora', 'sterling', 'attestr'] as const)(
    'a wrong credential of %s is refused, and advised on',
    async (name) => {
      const sandbox = openWorld();
      const secrets = {
        STERLING_CLIENT_SECRET: 'wrong-secret',
        TRUORA_API_KEY: 'e30.e30.wrong',
        ATTESTR_AUTH_TOKEN: 'd3Jvbmc6c2VjcmV0',
      };
      const variables = { STERLING_ENVIRONMENT: 'integration', STERLING_CLIENT_ID: 'client@example.com', ...secrets };
      const diagnosis = await look(sandbox, name, { variables });
      expect(diagnosis.verdict).toBe('failed');
      expect(
        of(diagnosis, name === 'sterling' ? 'token' : 'read', name === 'sterling' ? 'token' : 'harmless read'),
      ).toMatchObject([{ verdict: 'failed', seen: expect.stringMatching(/HTTP 40[13]/) }]);
    },
  );

  test.each([
    ['has expired', { exp: 1_000 }, 'failed claims API key'],
    ['is of the kind web', { key_type: 'web' }, 'warning configuration kind of key'],
    ['is for another product', { grant: 'digital-identity' }, 'warning configuration product'],
    ['is of version 0', { api_key_version: 0 }, 'warning configuration version of key'],
  ])('a key of Truora that %s says so by itself', async (_, claims, wrong) => {
    const apiKey = `e30.${btoa(JSON.stringify(claims))}.signature`;
    const diagnosis = await look(openWorld(), 'truora', { variables: { TRUORA_API_KEY: apiKey } });
    expect(wrongIn(diagnosis)).toContain(wrong);
  });
});

describe('Wrong use', () => {
  test.each([
    ['of a provider that is none', 'certn', { variables: {} }],
    ['of an option that is none', 'pageup', { variables: {}, callback: 'x' }],
    ['without variables', 'pageup', {}],
    ['of a limit', 'pageup', { variables: {}, limitMs: 0 }],
  ])('%s is a ConfigurationError', async (_, provider, options) => {
    await expect(diagnose(provider as 'pageup', options)).rejects.toMatchObject({ code: 'configuration' });
  });
});

test('A clock that is off is told with how sure that is', async () => {
  const sandbox = openWorld();
  const fetch: typeof sandbox.fetch = async (input, init) => {
    const response = await sandbox.fetch(input, init);
    const headers = new Headers(response.headers);
    headers.set('date', new Date(sandbox.clock.now() - 120_000).toUTCString());
    return new Response(response.body, { status: response.status, headers });
  };
  const diagnosis = await look(sandbox, 'sterling', { sandbox: origin, fetch, network: goodNetwork(sandbox) });
  expect(of(diagnosis, 'clock')).toMatchObject([
    { verdict: 'warning', seen: expect.stringMatching(/^1(19|20)\.\d s ahead of .*± 0\.5 s/) },
  ]);
});
