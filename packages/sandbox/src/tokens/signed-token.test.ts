import { createHmac } from 'node:crypto';

import { expect, test } from 'vitest';

import { base64Url, fromBase64Url } from './base64-url.ts';
import { readSignedToken, signedToken } from './signed-token.ts';

const key = new TextEncoder().encode('a made-up key');
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** As anybody else would make one. */
const byNode = (header: object, claims: unknown): string => {
  const signed = `${part(header)}.${part(claims)}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
};

test('is the token that Node makes, and reads what Node made', () => {
  const claims = { sub: 'x', text: 'Ærø 漢字' };
  expect(signedToken(claims, key)).toBe(byNode({ alg: 'HS256', typ: 'JWT' }, claims));
  expect(readSignedToken(byNode({ typ: 'JWT', alg: 'HS256' }, claims), key)).toEqual(claims);
});

test('any other algorithm, an extension, another key, a change or no object is no token', () => {
  const good = signedToken({ sub: 'x' }, key);
  const [header = '', claims = '', signature = ''] = good.split('.');
  const bad = [
    byNode({ alg: 'none' }, { sub: 'x' }),
    byNode({ alg: 'hs256' }, { sub: 'x' }),
    byNode({ alg: 'RS256' }, { sub: 'x' }),
    byNode({}, { sub: 'x' }),
    byNode({ alg: 'HS256', crit: ['exp'] }, { sub: 'x' }),
    byNode(['HS256'], { sub: 'x' }),
    byNode({ alg: 'HS256' }, ['x']),
    byNode({ alg: 'HS256' }, 'x'),
    signedToken({ sub: 'x' }, new TextEncoder().encode('another key')),
    `${part({ alg: 'none' })}.${claims}.`,
    `${header}.${part({ sub: 'y' })}.${signature}`,
    `${header}.${claims}.${signature}=`,
    `${header}.${claims}.${signature}.${signature}`,
    `${header}.${claims}`,
    ` ${good}`,
    '..',
    '',
  ];
  for (const token of bad) expect([token, readSignedToken(token, key)]).toEqual([token, undefined]);
  expect(readSignedToken(good, key)).toEqual({ sub: 'x' });
});

test('another way to write the bytes of the same signature is no token', () => {
  const good = signedToken({ sub: 'x' }, key);
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const twin = letters[letters.indexOf(good.at(-1) ?? '') ^ 1] ?? '';
  expect(fromBase64Url((good.slice(0, -1) + twin).split('.')[2] ?? '')).toEqual(
    fromBase64Url(good.split('.')[2] ?? ''),
  );
  expect(readSignedToken(good.slice(0, -1) + twin, key)).toBeUndefined();
});

test('base64url goes there and back for every length, and other letters are none', () => {
  for (const length of [0, 1, 2, 3, 4, 255, 70_000]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) % 256);
    expect(base64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    expect(fromBase64Url(base64Url(bytes))).toEqual(bytes);
  }
  for (const letters of ['a', 'ab=', 'a+b/', 'a b', 'ä', '\n']) expect(fromBase64Url(letters)).toBeUndefined();
});
