import { afterEach, describe, expect, test, vi } from 'vitest';

import { isConfigurationError } from '../errors/input-errors.ts';
import { checkOptions } from './check-options.ts';
import type { OptionRules } from './check-options.ts';

const rules: OptionRules = {
  provider: 'example',
  known: { tenantId: 'string!', clientId: 'credential!', clientSecret: 'credential!', tokenUrl: 'url' },
  secrets: ['clientSecret'],
  realHosts: ['.example.com'],
};
const good = { tenantId: '1', clientId: 'id', clientSecret: 'canary-secret' };
const thrownBy = (options: unknown): unknown => {
  try {
    checkOptions(options as object, rules);
  } catch (error) {
    return error;
  }
  return undefined;
};

afterEach(() => vi.unstubAllGlobals());

describe('checkOptions', () => {
  test.each<[object]>([
    [good],
    [{ ...good, clientSecret: () => Promise.resolve('x') }],
    [{ ...good, baseUrl: 'https://api.example.com', tokenUrl: 'http://127.0.0.1:8080/token' }],
    [{ ...good, baseUrl: 'http://localhost:3000/' }],
    [{ ...good, baseUrl: 'http://[::1]:3000' }],
    [{ ...good, timeoutMs: 1, deadlineMs: 1, retry: { maxRetries: 0 }, logger: console, clock: undefined }],
  ])('takes %j', (options) => {
    expect(thrownBy(options)).toBeUndefined();
  });

  test.each<[string, object, RegExp]>([
    ['an unknown name', { timeout: 5 }, /no option timeout\..*mean timeoutMs\?/],
    ['a misspelt name', { tenentId: '1' }, /no option tenentId\..*mean tenantId\?/],
    ['a name like nothing', { zzzzzzzz: 1 }, /no option zzzzzzzz\. Leave it out/],
    ['a misspelt retry option', { retry: { retries: 1 } }, /no option retry\.retries\./],
    ['a wrong retry option', { retry: { maxRetries: 1.5 } }, /retry\.maxRetries is wrong\. Give a whole number/],
    ['a missing option', { tenantId: undefined }, /tenantId is missing/],
    ['an empty text', { tenantId: ' ' }, /tenantId is wrong/],
    ['a number for text', { tenantId: 7 }, /tenantId is wrong\. Give text/],
    ['text that would break a header', { clientSecret: 'canary\r\nx: y' }, /clientSecret is wrong/],
    ['a limit of 0', { timeoutMs: 0 }, /timeoutMs is wrong\. Give a number above 0/],
    ['a limit as text', { deadlineMs: '5' }, /deadlineMs is wrong/],
    ['a limit without end', { deadlineMs: Number.POSITIVE_INFINITY }, /deadlineMs is wrong/],
    ['a fetch that is none', { fetch: {} }, /fetch is wrong\. Give a function/],
    ['plain http', { baseUrl: 'http://api.example.org' }, /baseUrl is not https/],
    [
      'plain http to a host that only looks like loopback',
      { tokenUrl: 'http://127.0.0.1.example.org' },
      /tokenUrl is not https/,
    ],
    ['another scheme', { baseUrl: 'ftp://api.example.org' }, /baseUrl is not https/],
    ['half a URL', { baseUrl: 'api.example.org' }, /baseUrl is no complete URL/],
    ['credentials in a URL', { baseUrl: 'https://canary:canary@api.example.org' }, /baseUrl holds a user name/],
    ['a query in a URL', { baseUrl: 'https://api.example.org?key=canary' }, /baseUrl holds a query/],
    ['an empty query in a URL', { baseUrl: 'https://api.example.org?' }, /baseUrl holds a query/],
    ['an empty fragment in a URL', { baseUrl: 'https://api.example.org/#' }, /baseUrl holds a query/],
    [
      "sandbox credentials on the provider's own host",
      { clientId: 'sandbox-1', baseUrl: 'https://api.example.com' },
      /clientId is a sandbox's/,
    ],
    [
      "a sandbox's key on the provider's own host",
      { clientSecret: 'sandbox-canary', baseUrl: 'https://api.example.com' },
      /clientSecret is a sandbox's/,
    ],
  ])('refuses %s by name, and does not show it', (_, options, message) => {
    const error = thrownBy({ ...good, ...options });
    expect(error).toSatisfy(isConfigurationError);
    expect((error as Error).message).toMatch(message);
    expect(JSON.stringify(error)).not.toContain('canary');
  });

  test("refuses sandbox credentials where a URL is left to be the provider's own, and takes them elsewhere", () => {
    const sandbox = { ...good, clientId: 'sandbox-1' };
    const baseUrl = 'http://127.0.0.1:1';
    expect(thrownBy(sandbox)).toMatchObject({ advice: expect.stringContaining('baseUrl and tokenUrl') });
    expect(thrownBy({ ...sandbox, baseUrl })).toMatchObject({ advice: expect.stringContaining("sandbox's tokenUrl") });
    expect(thrownBy({ ...sandbox, baseUrl, tokenUrl: `${baseUrl}/token` })).toBeUndefined();
  });

  test('refuses a secret in a browser, unless told otherwise', () => {
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', {});
    expect(thrownBy(good)).toMatchObject({ message: expect.stringContaining('this is a browser') });
    expect(thrownBy({ ...good, dangerouslyAllowBrowser: true })).toBeUndefined();
  });

  test.each([undefined, null, 7, 'text'])('refuses %j in place of options', (options) => {
    expect(thrownBy(options)).toSatisfy(isConfigurationError);
  });
});
