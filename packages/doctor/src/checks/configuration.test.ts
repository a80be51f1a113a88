import { describe, expect, test } from 'vitest';

import { readValues } from '../configuration/read-values.ts';
import type { Variables } from '../configuration/read-values.ts';
import { providers } from '../providers/providers.ts';
import type { ProviderName } from '../providers/provider.ts';
import { judgeForms, judgePresence, judgeTogether } from './configuration.ts';

const good = {
  PAGEUP_ENVIRONMENT: 'uat',
  PAGEUP_DATA_CENTRE: 'dc2',
  PAGEUP_TENANT_ID: '218',
  PAGEUP_CLIENT_ID: 'client-of-218',
  PAGEUP_CLIENT_SECRET: 'not-a-real-secret',
};

const judge = (name: ProviderName, variables: Variables) => {
  const values = readValues(providers[name], variables);
  const findings = [
    judgePresence(providers[name], variables),
    ...judgeForms(providers[name], values),
    ...judgeTogether(providers[name], values),
  ];
  return findings.filter(({ verdict }) => verdict !== 'ok').map(({ verdict, seen }) => `${verdict}: ${seen}`);
};

describe('A configuration of PageUp', () => {
  test('that is right is left alone', () => expect(judge('pageup', good)).toEqual([]));

  test.each([
    [
      'with a tenant for a data centre, and the other way round',
      { PAGEUP_TENANT_ID: 'dc2', PAGEUP_DATA_CENTRE: '218' },
      ['failed: PAGEUP_DATA_CENTRE has another form', 'failed: PAGEUP_TENANT_ID has another form'],
    ],
    ['in capitals', { PAGEUP_ENVIRONMENT: 'UAT' }, ['failed: PAGEUP_ENVIRONMENT is none of its values']],
    [
      'at a data centre that is not usual',
      { PAGEUP_DATA_CENTRE: 'dc9' },
      ['warning: PAGEUP_DATA_CENTRE is none of the usual values'],
    ],
    [
      'with white space',
      { PAGEUP_CLIENT_SECRET: 'not-a-real-secret\n' },
      ['failed: PAGEUP_CLIENT_SECRET has white space around it'],
    ],
    ['with quotes', { PAGEUP_CLIENT_ID: '"client"' }, ['failed: PAGEUP_CLIENT_ID has quotes around it']],
    [
      'with a placeholder',
      { PAGEUP_CLIENT_SECRET: '<client_secret>' },
      ['failed: PAGEUP_CLIENT_SECRET is a placeholder'],
    ],
    [
      'with one value twice',
      { PAGEUP_CLIENT_ID: 'not-a-real-secret' },
      ['failed: PAGEUP_CLIENT_ID and PAGEUP_CLIENT_SECRET are the same'],
    ],
    ['by http', { PAGEUP_BASE_URL: 'http://api.example.com' }, ['failed: PAGEUP_BASE_URL is not https']],
    [
      "with a sandbox's id and secret exchanged",
      { PAGEUP_CLIENT_ID: 'sandbox-secret-1', PAGEUP_CLIENT_SECRET: 'sandbox-client-1' },
      [
        'failed: PAGEUP_CLIENT_ID and PAGEUP_CLIENT_SECRET are exchanged: the secret stands where the id belongs, or the other way round',
      ],
    ],
    [
      "with half of a sandbox's",
      { PAGEUP_CLIENT_ID: 'sandbox-client-1' },
      ["failed: some credentials are a sandbox's and some are not"],
    ],
    [
      'with real credentials at this machine',
      { PAGEUP_BASE_URL: 'http://127.0.0.1:4010/pageup' },
      ["warning: PAGEUP_CLIENT_ID and PAGEUP_CLIENT_SECRET are no sandbox's, and the host is this machine"],
    ],
    ['that lacks something', { PAGEUP_CLIENT_ID: '' }, ['failed: PAGEUP_CLIENT_ID is missing']],
  ])('%s is told by the names of variables', (_, change, expected) => {
    expect(judge('pageup', { ...good, ...change })).toEqual(expected);
  });

  test('in which nothing is set has no forms to look at', () =>
    expect(judgeForms(providers.pageup, {})).toMatchObject([{ about: 'forms', verdict: 'skipped' }]));

  test('with a variable that is misspelt says which one was meant', () => {
    const { PAGEUP_DATA_CENTRE: centre, ...others } = good;
    const finding = judgePresence(providers.pageup, { ...others, PAGEUP_DATA_CENTER: centre });
    expect(finding.fix).toContain('A variable with nearly the name of PAGEUP_DATA_CENTRE is set');
  });
});

test.each([
  [
    'sterling',
    { STERLING_CLIENT_ID: '86753O9-abc', STERLING_CLIENT_SECRET: 'example@example.com' },
    'STERLING_CLIENT_SECRET is an e-mail address',
  ],
  [
    'attestr',
    { ATTESTR_AUTH_TOKEN: 'not-a-token', ATTESTR_CLIENT_SECRET: btoa('key:secret') },
    'ATTESTR_CLIENT_SECRET looks like a ready-made token',
  ],
  ['attestr', { ATTESTR_AUTH_TOKEN: `Basic ${btoa('key:secret')}` }, 'begins with the word of a header'],
  ['truora', { TRUORA_API_KEY: 'two parts' }, 'holds white space'],
] as const)('At %s, values that were mixed up are noticed', (name, variables, seen) => {
  expect(judge(name, variables).join()).toContain(seen);
});
