import { describe, expect, test } from 'vitest';

import { createBench, failureOf } from '../client/runtime.fixture.ts';
import { isConfigurationError } from '../errors/input-errors.ts';
import { basicCredentials } from './basic-credentials.ts';
import { getThing, ok, one, source } from './token-cache.fixture.ts';
import { tokenAuthentication } from './token-authentication.ts';

const verbatim = { ...source, clientAuthentication: 'basic-verbatim' } as const;

const decoded = (header: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(header.slice('Basic '.length)), (byte) => byte.charCodeAt(0)));

describe('basic-verbatim', () => {
  test('joins client id and secret as they are, in the header and nowhere else', async () => {
    const { runtime, tokenRequests } = createBench(ok, {
      authentication: tokenAuthentication({ ...verbatim, clientId: 'example@example.com', clientSecret: '86753O9' }),
    });
    await runtime.invoke(getThing, one);
    expect(tokenRequests[0]).toMatchObject({
      headers: { authorization: 'Basic ZXhhbXBsZUBleGFtcGxlLmNvbTo4Njc1M085' },
      body: 'grant_type=client_credentials&scope=things',
    });
  });

  test.each(['p:q+r s%', 'Zoë – 東京 🔑'])('carries any secret (%s) as UTF-8', (secret) => {
    expect(decoded(basicCredentials('basic-verbatim', 'client', secret))).toBe(`client:${secret}`);
  });

  test('refuses a client id with a colon when the client is made', () => {
    const make = () => createBench(ok, { authentication: tokenAuthentication({ ...verbatim, clientId: 'canary:id' }) });
    expect(make).toThrow(/clientId holds a colon/);
    expect(make).not.toThrow(/canary/);
  });

  test('refuses one that a function gives before anything is sent', async () => {
    const { runtime, sent, tokenRequests } = createBench(ok, {
      authentication: tokenAuthentication({ ...verbatim, clientId: () => 'canary:id' }),
    });
    const failure = await failureOf(runtime.invoke(getThing, one));
    expect(failure).toSatisfy(isConfigurationError);
    expect(JSON.stringify(failure)).not.toContain('canary');
    expect([...sent, ...tokenRequests]).toEqual([]);
  });
});

describe('basic', () => {
  test.each([
    ['a:b', 'c d', 'a%3Ab:c+d'],
    ['Zoë', "(it's=~*)", 'Zo%C3%AB:%28it%27s%3D%7E*%29'],
  ])('form-encodes %s and %s before they are joined', (clientId, clientSecret, joined) => {
    expect(decoded(basicCredentials('basic', clientId, clientSecret))).toBe(joined);
  });
});

test.each(['basic', 'basic-verbatim'] as const)('half a character is a wrong %s credential, and no crash', (how) => {
  expect(basicCredentials(how, 'client', '\ud800')).toMatch(/^Basic [A-Za-z\d+/]+=*$/);
});
