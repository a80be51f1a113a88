import { inspect } from 'node:util';

import { diagnose, formatDiagnosis, providerNames } from '@bgc/doctor';
import type { DiagnoseOptions, ProviderName } from '@bgc/doctor';
import { createCanaries, createFinder } from '@bgc/promises';
import type { Canaries } from '@bgc/promises';
import { createSandbox } from '@bgc/sandbox';
import { describe, expect, test } from 'vitest';

import { runCommand } from '../src/node/run-command.ts';
import { providers } from '../src/providers/providers.ts';

/** Every variable with a canary in it, in a form that is let through where one is demanded. */
const planted = (name: ProviderName): { canaries: Canaries; variables: Record<string, string> } => {
  const canaries = createCanaries();
  const forms: Readonly<Record<string, (text: string) => string>> = {
    environment: () => (name === 'pageup' ? 'uat' : 'production'),
    dataCentre: () => 'dc2',
    baseUrl: (text) => `https://${text}.example.com/${text}`,
    tokenUrl: (text) => `https://${text}.example.com/${text}`,
    authToken: (text) => btoa(`${text}:${text}`),
    apiKey: (text) => `e30.${btoa(JSON.stringify({ [text]: text, exp: 1, key_type: text }))}.${text}`,
  };
  const valueOf = (option: string, variable: string): string => {
    const text = canaries.plant(variable, 'sent');
    return forms[option]?.(text) ?? text;
  };
  const own = Object.fromEntries(
    providers[name].variables.map(({ option, name: variable }) => [variable, valueOf(option, variable)]),
  );
  const proxy = { HTTPS_PROXY: `http://${canaries.plant('proxy', 'sent')}:pw@proxy.example.com` };
  return { canaries, variables: { ...own, ...proxy } };
};

/** Answers with a canary wherever an answer has a place for one. */
const answers = (text: string): Readonly<Record<string, () => Response>> => {
  const claims = btoa(
    JSON.stringify({ [text]: text, scope: [text], iss: text, aud: text, exp: 2_000_000_000, partner: text }),
  );
  const json = (status: number, document: unknown) => () =>
    new Response(JSON.stringify(document), {
      status,
      statusText: text,
      headers: {
        'content-type': 'application/json',
        'x-request-id': text,
        [`x-${text}`]: text,
        date: text,
        location: `https://${text}.example.com/`,
      },
    });
  const error = {
    error: text,
    error_description: text,
    code: text,
    message: text,
    errors: [{ code: `400#${text}`, message: text }],
  };
  return {
    'a token': json(200, {
      access_token: `e30.${claims}.${text}`,
      token_type: 'Bearer',
      expires_in: 300,
      [text]: text,
      score_configs: text,
      title: text,
    }),
    'a token of a type': json(200, { access_token: text, token_type: text, expires_in: text }),
    'a list': json(200, [{ id: text, title: text, applicant: { firstName: text } }]),
    'a refusal': json(400, error),
    'a refusal as a list': json(401, [{ message: text, field: text }]),
    'a 403': json(403, error),
    'a 404': json(404, error),
    'a 429': json(429, error),
    'a 503': json(503, error),
    'a redirect': json(302, error),
    'a page': () => new Response(`<html>${text}</html>`, { headers: { 'content-type': 'text/html' } }),
    'an error': () => {
      throw Object.assign(new TypeError(text, { cause: Object.assign(new Error(text), { code: text }) }), {
        code: text,
      });
    },
  };
};

const searched = async (name: ProviderName, options: DiagnoseOptions) => {
  const clock = createSandbox().clock;
  const diagnosis = await clock.run(diagnose(name, { clock, limitMs: 1_000, ...options }));
  return [formatDiagnosis(diagnosis), JSON.stringify(diagnosis), inspect(diagnosis, { depth: 9 })].join('\n');
};

describe.each(providerNames)('Nothing of %s is shown', (name) => {
  const { canaries, variables } = planted(name);
  const answered = canaries.plant('answers', 'answered');
  const link = canaries.plant('report link', 'sent');
  const callback = canaries.plant('callback', 'sent');
  const path = canaries.plant('store', 'withheld');
  const find = createFinder(canaries.all());
  const network = {
    resolve: async () => ['93.184.215.14'],
    greet: () => Promise.reject(Object.assign(new Error(answered), { code: answered })),
  };
  const beside = {
    callbackUrl: `http://${callback}.example.com/${callback}?token=${callback}`,
    reportLink: `http://${link}.example.com/${link}`,
    storePath: `/${path}/${path}.sqlite`,
  };
  const { [`${name.toUpperCase().replace('-', '_')}_BASE_URL`]: baseUrl, ...others } = variables;
  const withoutUrls = Object.fromEntries(
    Object.entries(name === 'candidate-portal' ? variables : others).filter(([key]) => !key.endsWith('TOKEN_URL')),
  );

  test.each(Object.entries(answers(answered)))('whatever is answered: %s', async (_, answer) => {
    const fetch = async () => answer();
    for (const given of [variables, withoutUrls])
      expect(find(await searched(name, { variables: given, fetch, network, ...beside }))).toEqual([]);
    expect(find(baseUrl ?? link)).not.toEqual([]);
  });

  test('of values in forms that are wrong', async () => {
    const fetch = async () => new Response();
    for (const spoil of [
      '"$"',
      ' $',
      'Bearer $',
      '$\n$',
      '<$>',
      'http://$',
      'https://$:$@example.com',
      'https://example.com/?$',
      'sandbox-$',
      'sandbox-secret-$',
    ]) {
      const spoilt = Object.fromEntries(
        Object.entries(variables).map(([key, value]) => [key, spoil.replaceAll('$', () => value)]),
      );
      expect(find(await searched(name, { variables: spoilt, fetch, network, ...beside }))).toEqual([]);
    }
  });

  test('on the command line, whatever is given there', async () => {
    const secret = variables[Object.keys(variables)[0] ?? ''] ?? '';
    const lines = [
      [name, secret],
      [secret],
      [name, `--client-secret=${link}`],
      [name, '--client-secret', link],
      [name, `--${link}`],
      [name, `-${link}`],
      [name, '--variables', `/${path}/${path}`],
      [name, '--limit', link],
      [name, '--sandbox', `https://${link}.example.com/${link}`],
    ];
    for (const line of lines) {
      const { exitCode, stdout, stderr } = await runCommand(line, {});
      expect([exitCode > 0, find(stdout + stderr)]).toEqual([true, []]);
    }
  });
});
