import { expect, test } from 'vitest';

import { judgeThrown } from './judge-thrown.ts';

const fetchFailed = (code: string): TypeError =>
  new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code }) });

test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])('%s: nothing was sent', (code) => {
  expect(judgeThrown(fetchFailed(code))).toMatchObject({
    kind: 'connection',
    unsent: true,
    permanent: false,
    reason: code,
  });
});

test.each([
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])('%s: nothing was sent, and trying again does not help', (code) => {
  expect(judgeThrown(fetchFailed(code))).toMatchObject({ kind: 'connection', unsent: true, permanent: true });
});

test.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ETIMEDOUT', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'])(
  '%s: it may have been processed',
  (code) => {
    expect(judgeThrown(fetchFailed(code))).toMatchObject({ kind: 'connection', unsent: false, permanent: false });
  },
);

test.each(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])('%s is a timeout', (code) => {
  expect(judgeThrown(fetchFailed(code))).toMatchObject({ kind: 'timeout', unsent: false });
});

test.each([
  undefined,
  null,
  'text',
  7,
  new Error('secret'),
  { code: 'not a code: 000-00-0000' },
  { code: 'lovelace1815' },
  { cause: { code: 5 } },
])('whatever else is thrown (%#) may have been processed, and nothing of it is kept', (thrown) => {
  expect(judgeThrown(thrown)).toMatchObject({
    kind: 'connection',
    unsent: false,
    reason: undefined,
    message: 'connection',
  });
});
