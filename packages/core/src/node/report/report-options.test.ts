import { describe, expect, test } from 'vitest';

import { isInvalidRequestError } from '../../errors/input-errors.ts';
import { fetchReport } from './fetch-report.ts';
import { failureOf } from './raw-server.fixture.ts';

describe('a wrong option is refused by its name, and nothing is sent', () => {
  test.each<[string, object]>([
    ['did you mean maxBytes?', { maxbytes: 1 }],
    ['did you mean dangerouslyAllowLoopback?', { dangerouslyAllowLoopbck: true }],
    ['option maxBytes is wrong', { maxBytes: 0 }],
    ['option deadlineMs is wrong', { deadlineMs: Number.POSITIVE_INFINITY }],
    ['option maxRedirects is wrong', { maxRedirects: -1 }],
    ['option dangerouslyAllowLoopback is wrong', { dangerouslyAllowLoopback: 'yes' }],
    ['option contentTypes is wrong', { contentTypes: [] }],
    ['option contentTypes is wrong', { contentTypes: 'application/pdf' }],
    ['option contentTypes is wrong', { contentTypes: ['*/*'] }],
    ['option contentTypes is wrong', { contentTypes: ['application/pdf; a=b\r\nx: y'] }],
    ['option allowedOrigins is wrong', { allowedOrigins: [] }],
    ['option allowedOrigins is wrong', { allowedOrigins: ['reports.example.com'] }],
    ['option allowedOrigins is wrong', { allowedOrigins: ['https://reports.example.com/'] }],
    ['option authorization is wrong', { authorization: 'Bearer secret' }],
    ['option authorization.value is missing', { authorization: { origin: 'https://example.com' } }],
    [
      'option authorization.value is wrong',
      { authorization: { origin: 'https://example.com', value: 'Bearer secret\r\nx: y' } },
    ],
    [
      'option authorization.value is wrong',
      { authorization: { origin: 'https://example.com', value: 'Bearer sécret' } },
    ],
    [
      'option authorization.origin is wrong',
      { authorization: { origin: 'https://example.com/a', value: 'Bearer secret' } },
    ],
    ['option signal is wrong', { signal: {} }],
    ['option signal is wrong', { signal: 'secret' }],
    ['option resolve is wrong', { resolve: ['10.0.0.1'] }],
    ['options are no object', []],
  ])('%s', async (message, options) => {
    const failure = await failureOf(fetchReport('https://reports.example.com/', options));
    expect(failure).toSatisfy(isInvalidRequestError);
    expect(String(failure).toLowerCase()).toContain(message.toLowerCase());
    expect(String(failure)).not.toMatch(/secret|sécret/);
  });
});
