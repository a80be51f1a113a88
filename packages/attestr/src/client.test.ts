import { inspect } from 'node:util';

import { createAttestrClient, isConfigurationError } from '@bgc/attestr';
import type { AttestrClientOptions } from '@bgc/attestr';
import { describe, expect, test } from 'vitest';

import { rejection, scripted } from './resources/account-world.fixture.ts';

const signed = { _id: 'AR1', status: 'COMPLETED', output: { status: 'Clear' }, signature: 'f00d' };
const real: AttestrClientOptions = { authToken: 'not-a-secret' };

describe('A client is refused, by the name of what is wrong with it,', () => {
  test.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /object with authToken/],
    ['no token', {}, /authToken is missing/],
    ['a misspelt option', { ...real, clientSecrets: 'x' }, /clientSecrets.*clientSecret\?/],
    ['a token with its scheme', { authToken: 'Basic not-a-secret' }, /authToken is wrong.*without the word Basic/],
    ['an empty secret', { ...real, clientSecret: '' }, /clientSecret is wrong/],
    ['a secret that is null', { ...real, clientSecret: null }, /clientSecret is wrong/],
    ['an empty list of secrets', { ...real, clientSecret: [] }, /clientSecret is wrong/],
    ['one empty secret of two', { ...real, clientSecret: ['x', ' '] }, /clientSecret is wrong/],
    ['a method that is none', { ...real, signatureMethod: 5 }, /signatureMethod is wrong.*SHA-256/],
    ['a hash that is none', { ...real, signatureMethod: 'MD5' }, /signatureMethod is wrong.*SHA-256/],
    ['a version that is no part of a path', { ...real, version: '..' }, /version is wrong/],
    ['a media path without the id', { ...real, mediaStreamPath: '/files' }, /mediaStreamPath is wrong.*\{mediaId\}/],
    ['a media path on another host', { ...real, mediaStreamPath: 'https://example.com/{mediaId}' }, /mediaStreamPath/],
    ['a plain http origin', { ...real, baseUrl: 'http://api.example.com' }, /baseUrl/],
    ["a sandbox's token at the real host", { authToken: 'sandbox-1' }, /authToken is a sandbox's/],
  ])('for %s', (_, options, message) => {
    expect(() => createAttestrClient(options as AttestrClientOptions)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', message: expect.stringMatching(message) as string }),
    );
    expect(() => createAttestrClient(options as AttestrClientOptions)).not.toThrow(/not-a-secret/);
  });
});

test('a secret that cannot be had when a signature is to be checked is told by its name', async () => {
  const { attestr } = scripted(() => Response.json(signed), { clientSecret: () => '' });
  const error = await rejection(attestr.requests.get('AR1'));
  expect(error).toSatisfy(isConfigurationError);
  expect((error as Error).message).toMatch(/clientSecret/);
});

test('what a function that is asked for a secret throws is not passed on', async () => {
  const { attestr } = scripted(() => Response.json(signed), {
    clientSecret: [() => Promise.reject(new Error('s3cret'))],
  });
  const error = await rejection(attestr.requests.get('AR1'));
  expect(error).toSatisfy(isConfigurationError);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('s3cret');
});

test('the token may be read when it is needed', async () => {
  const { attestr, sent } = scripted(() => Response.json({ _id: 'AR1', status: 'INITIATED' }), {
    authToken: async () => 'read-later',
  });
  await attestr.requests.get('AR1');
  expect(sent[0]?.headers.get('authorization')).toBe('Basic read-later');
});

test('the escape hatch fills the version in, and goes by the same token', async () => {
  const { attestr, sent } = scripted(() => Response.json({ _id: 'AR1', status: 'INITIATED' }));
  const path = { version: 'v1', asyncId: 'AR1' };
  const { data } = await attestr.api.GET('/api/{version}/public/async/{asyncId}', { params: { path } });
  expect(data?._id).toBe('AR1');
  expect(sent[0]?.headers.get('authorization')).toBe('Basic a-token');
});

test('the support report has the failures and nothing of what was sent', async () => {
  const { attestr } = scripted(() => Response.json({ code: 4001, details: 'Ada Example' }, { status: 400 }));
  await rejection(attestr.documentChecks.create({ tag: 'Ada Example', reg: '000-00-0000' }));
  const report = attestr.supportReport();
  expect(report).toMatchObject({ version: 'v1', failures: [{ operation: 'createDocumentCheck', status: 400 }] });
  expect(JSON.stringify(report)).not.toMatch(/Ada|000-00/);
});
