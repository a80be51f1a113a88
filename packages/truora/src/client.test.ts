import { createTruoraClient, isConfigurationError } from '@bgc/truora';
import type { TruoraClientOptions } from '@bgc/truora';
import { setTimeout as realTimeout } from 'node:timers/promises';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';

import { brazilian, openAccount, rejection, scripted } from './resources/account-world.fixture.ts';

describe('A client is refused, by the name of what is wrong with it,', () => {
  test.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /object with apiKey/],
    ['no key', {}, /apiKey/],
    ['a misspelt option', { apiKey: 'not-a-secret', lang: 'en' }, /lang.*language/],
    ['a language that is none', { apiKey: 'not-a-secret', language: 'English, please' }, /language.*'en'/],
    ['a plain http origin', { apiKey: 'not-a-secret', baseUrl: 'http://api.example.com' }, /baseUrl/],
    ["a sandbox's key at the real host", { apiKey: 'sandbox-not-a-secret' }, /apiKey is a sandbox's/],
    [
      "a sandbox's key at the older host",
      { apiKey: 'sandbox-not-a-secret', baseUrl: 'https://api.truora.com' },
      /sandbox's/,
    ],
  ])('for %s', (_, options, message) => {
    try {
      createTruoraClient(options as TruoraClientOptions);
    } catch (error) {
      expect(error).toSatisfy(isConfigurationError);
      expect((error as Error).message).toMatch(message);
      expect((error as Error).message).not.toContain('not-a-secret');
      return;
    }
    expect.fail('nothing was thrown');
  });
});

test('the key is asked for at each call, so that it can be changed', async () => {
  const keys = ['first', 'second'];
  const { truora, asked } = scripted(() => Response.json({ checks: [] }), { apiKey: async () => keys.shift() ?? '' });
  await truora.checks.listPage();
  await truora.checks.listPage();
  expect(asked.map(({ headers }) => headers.get('truora-api-key'))).toEqual(['first', 'second']);
  expect(await rejection(truora.checks.listPage())).toMatchObject({ code: 'configuration' });
  expect(asked).toHaveLength(2);
});

test('a misspelt option of a call is refused by the name that was meant', async () => {
  const { truora, asked } = scripted(() => Response.json({}));
  const misspelt = { langauge: 'en' } as object;
  const csv = new TextEncoder().encode('country,type');
  const upload = { fileName: 'drivers.csv', fileNmae: 'drivers.csv' };
  const calls: readonly [Promise<unknown>, string][] = [
    [truora.checks.create(brazilian, { prioritty: 'low' } as object), 'priority'],
    [truora.checks.details('CHK1', misspelt).next(), 'language'],
    [truora.checks.detailsPage('CHK1', { startKye: 'x' } as object), 'startKey'],
    [truora.checks.pdf('CHK1', misspelt), 'language'],
    [truora.checks.pdf('CHK1', { maxByte: 1 } as object), 'maxBytes'],
    [truora.reports.upload('RPT1', csv, upload), 'fileName'],
  ];
  await Promise.all(
    calls.map(async ([call, name]) =>
      expect(await rejection(call)).toMatchObject({ message: expect.stringContaining(`Did you mean ${name}?`) }),
    ),
  );
  expect(asked).toHaveLength(0);
});

test('details and PDF come in the language of the client, or of the call', async () => {
  const { truora, asked } = scripted(() => Response.json({ details: [] }), { language: 'en' });
  await truora.checks.detailsPage('CHK1');
  await truora.checks.detailsPage('CHK1', { language: 'pt' });
  await truora.checks.pdf('CHK1');
  await truora.checks.pdf('CHK1', { language: 'pt' });
  expect(asked.map(({ url }) => url.searchParams.get('lang'))).toEqual(['en', 'pt', 'en', 'pt']);
});

test('without a language none is sent', async () => {
  const { truora, asked } = scripted(() => Response.json({ details: [] }));
  await truora.checks.detailsPage('CHK1');
  expect(asked[0]?.url.search).toBe('');
});

test('a secret manager that takes real time to give the key is waited for by a virtual clock, and no timeout comes first', async () => {
  const { sandbox, client, settled } = openAccount();
  const { apiKey } = sandbox.truora.addAccount();
  const startedAt = sandbox.clock.now();
  await settled(client({ apiKey: () => realTimeout(20, apiKey) }).checks.listPage());
  expect(sandbox.clock.now()).toBe(startedAt);
});

test('the health of databases is asked for now, in seconds of UTC, unless told', async () => {
  const { truora, asked } = scripted(() => Response.json([]), { clock: openAccount().sandbox.clock });
  await truora.checks.health({ country: 'CO' });
  await truora.checks.health({ unixTimestampSeconds: 1, unixtimezoneOffsetSeconds: -18_000 });
  expect(asked.map(({ url }) => Object.fromEntries(url.searchParams))).toEqual([
    {
      country: 'CO',
      unixTimestampSeconds: String(Math.floor(truora.clock.now() / 1_000)),
      unixtimezoneOffsetSeconds: '0',
    },
    { unixTimestampSeconds: '1', unixtimezoneOffsetSeconds: '-18000' },
  ]);
});

test('the signing key of a hook is there by its name, and in nothing that is printed, copied or made JSON of', async () => {
  const { client, settled } = openAccount();
  const truora = client();
  const request = {
    event_type: 'check',
    subscriber_type: 'web',
    subscriber_url: 'https://example.com/truora',
  } as const;
  const hook = await settled(truora.hooks.create({ ...request, actions: ['created', 'finished'] }));
  const key = hook.signing_key;
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(hook.actions).toEqual(['created', 'finished']);
  const { items } = await settled(truora.hooks.listPage());
  expect(items[0]?.signing_key).toBe(key);
  for (const shown of [hook, items]) expect(`${inspect(shown)} ${JSON.stringify(shown)}`).not.toContain(key);
});

test('an answer that cannot be read tells nothing of the signing key in it', async () => {
  const { truora } = scripted(() => Response.json({ hook_id: {}, signing_key: 'not-a-secret' }));
  const error = await rejection(
    truora.hooks.update('HOK1', { event_type: 'all', subscriber_type: 'email', subscriber_address: 'a@example.com' }),
  );
  expect(`${inspect(error)} ${JSON.stringify(error)}`).not.toContain('not-a-secret');
});

test('an error names the documented code, says what to do, and nothing of what was sent', async () => {
  const { client, settled } = openAccount();
  const truora = client();
  const error = await rejection(settled(truora.checks.get('CHK0')));
  expect(error).toMatchObject({
    code: 'not_found',
    complaints: [{ code: '10404' }],
    advice: expect.stringMatching(/check the id/),
  });
  const { failures } = truora.supportReport();
  expect(failures).toMatchObject([{ operation: 'getCheck' }]);
  expect(JSON.stringify(failures)).not.toContain('CHK0');
});

test('the escape hatch sends forms, too, and what is not known of', async () => {
  const { truora, asked } = scripted(() => Response.json({}));
  await truora.api.POST('/v1/checks', { body: { ...brazilian, country: 'SV' } });
  expect(String(asked[0]?.body)).toMatch(/^country=SV&type=person&/);
});
