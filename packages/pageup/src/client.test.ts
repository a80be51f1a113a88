import { createMemoryStore, createPageUpClient } from '@bgc/pageup';
import type { PageUpClientOptions } from '@bgc/pageup';
import { createSandbox } from '@bgc/sandbox';
import { describe, expect, test } from 'vitest';

import { openTenant, rejection } from '../tests/tenant-world.ts';
import { operations } from './generated/operations.ts';

const record = { status: 'new', referenceNumber: 'REF-1', reasonForFail: undefined, results: undefined };

/** A client that notes what it sends. */
const listening = (options: Partial<PageUpClientOptions> = {}) => {
  const world = openTenant(1);
  const sent: { method: string; url: URL; body: string }[] = [];
  const client = world.client({
    fetch: async (input, init) => {
      const { body } = init ?? {};
      const text =
        typeof body === 'string'
          ? body
          : body instanceof Uint8Array
            ? new TextDecoder().decode(body)
            : String(body ?? '');
      sent.push({ method: init?.method ?? 'GET', url: new URL(String(input)), body: text });
      return world.sandbox.fetch(input, init);
    },
    ...options,
  });
  return { ...world, sent, pageup: client };
};

describe('A client', () => {
  test('asks for a token with the instance and the scope that the operation needs', async () => {
    const { pageup, sent, sandbox } = listening();
    const [check] = await pageup.backgroundChecks.list({ status: 'pending' });
    await pageup.backgroundChecks.update(check?.id ?? '', record);
    const forms = sent
      .filter(({ url }) => url.pathname.endsWith('/connect/token'))
      .map(({ body }) => Object.fromEntries(new URLSearchParams(body)));
    const { clientId, clientSecret } = sandbox.pageup.options('218');
    const form = {
      grant_type: 'client_credentials',
      instanceId: '218',
      client_id: clientId,
      client_secret: clientSecret,
    };
    expect(forms).toEqual([
      { ...form, scope: 'Public.BackgroundCheck.Read' },
      { ...form, scope: 'Public.BackgroundCheck.Write' },
    ]);
  });

  test.each([
    ['the tenant id unless told', undefined, '218'],
    ['another one when told', '900', '900'],
    ['none when told', false as const, undefined],
  ])('sends as instance %s', async (_, instanceId, expected) => {
    const { sandbox, tenantId, sent, pageup } = listening();
    sandbox.pageup.behave(tenantId, { instanceIdRule: 'ignored' });
    const { instanceId: _own, ...others } = sandbox.pageup.options(tenantId);
    const client = createPageUpClient({
      ...others,
      ...(instanceId === undefined ? {} : { instanceId }),
      clock: sandbox.clock,
      fetch: async (input, init) => {
        sent.push({ method: 'POST', url: new URL(String(input)), body: String(init?.body) });
        return sandbox.fetch(input, init);
      },
    });
    await client.backgroundChecks.list({ status: 'pending' });
    expect(new URLSearchParams(sent[0]?.body).get('instanceId') ?? undefined).toBe(expected);
    expect(pageup.tenant.tenantId).toBe('218');
  });

  test('never shares a token with another tenant, in a shared store either', async () => {
    const sandbox = createSandbox({ seed: 7 });
    const { keyValue } = createMemoryStore({ clock: sandbox.clock });
    const clientOf = (tenantId: string) =>
      createPageUpClient({
        ...sandbox.pageup.options(tenantId),
        // The same credentials by mistake must not help either.
        clientId: async () => sandbox.pageup.options(tenantId).clientId,
        fetch: sandbox.fetch,
        clock: sandbox.clock,
        tokenStore: keyValue,
      });
    for (const tenantId of ['218', '219']) {
      sandbox.pageup.addTenant({ tenantId });
      await clientOf(tenantId).backgroundChecks.list({ status: 'pending' });
      await clientOf(tenantId).backgroundChecks.list({ status: 'pending' });
    }
    expect(sandbox.pageup.tokenRequests().map(({ tenantId, requests }) => [tenantId, requests])).toEqual([
      ['218', 1],
      ['219', 1],
    ]);
  });

  test('reaches every operation of the spec through a resource', async () => {
    const { pageup, sent } = listening();
    const [check] = await pageup.backgroundChecks.list({ status: 'pending' });
    await pageup.backgroundChecks.update(check?.id ?? '', record);
    const pattern = (path: string): RegExp => new RegExp(`${path.replace(/\{[^}]+\}/g, '[^/]+')}$`);
    const reached = Object.values(operations).filter(({ method, path }) =>
      sent.some((request) => request.method === method && pattern(path).test(request.url.pathname)),
    );
    expect(reached.map(({ id }) => id)).toEqual(Object.keys(operations));
  });

  test('has an escape hatch through the same onion', async () => {
    const { pageup } = listening();
    const { data, response } = await pageup.api.GET('/v3/{tenantId}/backgroundchecking', {
      params: { path: { tenantId: '218' }, query: { status: 'pending' } },
    });
    expect(response.status).toBe(200);
    expect(data).toHaveLength(1);
  });

  test.each([
    ['environment', { environment: 'test' }],
    ['dataCentre', { dataCentre: 'dc2.example.com/' }],
    ['tenantId', { tenantId: '../219' }],
    ['instanceId', { instanceId: '' }],
    ['clientSecret', { clientSecret: undefined }],
    ['baseUrl', { baseUrl: 'http://api.example.com' }],
    ['resume.maxBytes', { resume: { maxBytes: 0 } }],
    ['clientid', { clientid: 'misspelt' }],
  ])('names the option that is wrong: %s', (name, wrong) => {
    const world = openTenant();
    const make = () => world.client(wrong as Partial<PageUpClientOptions>);
    expect(make).toThrow(name);
  });
});

describe('Resources', () => {
  test('list what waits, with the typed members only', async () => {
    const { pageup, sandbox } = listening();
    const [check] = await pageup.backgroundChecks.list({ status: 'pending' });
    expect(check?.id).toBe(sandbox.pageup.state('218')[0]?.id);
    expect(Object.keys(check ?? {}).some((name) => /^[0-9a-f]{8}-/.test(name))).toBe(false);
    expect(await pageup.backgroundChecks.list({ status: 'pending', provider: 'nobody' })).toEqual([]);
  });

  test('do not compile an update that forgets a member, because PageUp would wipe it', async () => {
    const { pageup } = listening();
    const [check] = await pageup.backgroundChecks.list({ status: 'pending' });
    // @ts-expect-error Four members, each named.
    const update = pageup.backgroundChecks.update(check?.id ?? '', {
      status: 'new',
      referenceNumber: 'REF-1',
      results: undefined,
    });
    expect(await rejection(update)).toMatchObject({
      code: 'invalid_request',
      message: expect.stringContaining('reasonForFail'),
    });
  });

  test('put a check back to pending in the two documented steps', async () => {
    const { pageup, sandbox, drain } = listening();
    const [check] = await drain();
    await pageup.backgroundChecks.revertToPending(check?.id ?? '');
    expect(sandbox.pageup.check('218', check?.id ?? '')).toMatchObject({
      record: { status: 'pending' },
      testResets: 1,
    });
  });

  test('refuse to do so on live, unless told to', async () => {
    const world = openTenant(1, { environment: 'live' });
    const { id } = world.sandbox.pageup.state('218')[0] ?? { id: '' };
    const { backgroundChecks } = world.client();
    expect(await rejection(backgroundChecks.revertToPending(id))).toMatchObject({ code: 'configuration' });
    expect(world.sandbox.journal.entries()).toEqual([]);
    await backgroundChecks.revertToPending(id, { dangerouslyAllowOnLive: true });
    expect(world.sandbox.pageup.check('218', id).record.status).toBe('pending');
  });
});

describe('Errors', () => {
  test('say which scope or claim the token lacks', async () => {
    const { pageup, sandbox } = listening();
    sandbox.pageup.behave('218', { partnerClaim: false });
    expect(await rejection(pageup.backgroundChecks.list({ status: 'pending' }))).toMatchObject({
      code: 'permission',
      advice: expect.stringContaining('partner id claim'),
    });
  });

  test('are handed over by the support report with their times, and nothing personal', async () => {
    const { pageup, sandbox } = listening();
    sandbox.faults.add({ kind: 'forbidden', operation: 'update' });
    const canary = 'canary-000-00-0000';
    await rejection(
      pageup.backgroundChecks.update(canary, { ...record, referenceNumber: canary, reasonForFail: canary }),
    );
    const report = pageup.supportReport();
    expect(report).toMatchObject({
      environment: 'uat',
      dataCentre: sandbox.pageup.options('218').dataCentre,
      tenantId: '218',
      createdAt: new Date(sandbox.clock.now()).toISOString(),
      failures: [
        {
          operation: 'updateBackgroundCheck',
          status: 403,
          code: 'permission',
          time: new Date(sandbox.clock.now()).toISOString(),
        },
      ],
    });
    expect(JSON.stringify(report)).not.toContain('canary');
  });

  test('of a passing 404 come only after the retries; of a real one at once', async () => {
    const { pageup, sandbox, settled } = listening();
    sandbox.faults.add({ kind: 'pseudo-404', operation: 'list' });
    expect(await settled(pageup.backgroundChecks.list({ status: 'pending' }))).toHaveLength(1);
    const error = await settled(rejection(pageup.backgroundChecks.update('no-such-check', record)));
    expect(error).toMatchObject({ code: 'not_found', attempts: 1 });
  });
});
