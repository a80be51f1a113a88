import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readyCandidatePortal } from '../testing/ready-candidate-portal.ts';
import { returnPath, withParameter } from './return-path.ts';

test.each([
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  '/%2e//evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  ' /x',
  'https://evil.example/',
  'javascript:alert(1)',
  'background-check/x',
  '',
  '/x\r\nset-cookie: a=b',
])('%j is no path of the same origin', async (given) => {
  expect(returnPath(given)).toBeUndefined();
  const { accessId, browser } = readyCandidatePortal();
  const response = await browser.get('/eid', { accessId, purpose: 'identification', return: given });
  expect([response.status, response.headers.get('location')]).toEqual([400, null]);
});

test('a path keeps its query and fragment', () => {
  const path = returnPath('/candidate-portal/background-check/x?a=1&eid=old#top');
  expect(path && withParameter(path, 'eid', 'a&b')).toBe('/candidate-portal/background-check/x?a=1&eid=a%26b#top');
});

test('what somebody put into the return path as an answer of the eID is taken out of it', () => {
  const planted = '/x?eid=planted&eid=again&eidError=failed&state=kept#end';
  const answered = (name: 'eid' | 'eidError', value: string): string | undefined => {
    const path = returnPath(planted);
    return path && withParameter(path, name, value);
  };
  expect(answered('eidError', 'declined')).toBe('/x?state=kept&eidError=declined#end');
  expect(answered('eid', 'code')).toBe('/x?state=kept&eid=code#end');
});

test('whatever is let pass leads a browser to the same origin', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '%2f',
    '%5c',
    ':',
    '@',
    '?',
    '#',
    'evil.example',
    'x',
    '\t',
    ' ',
    '\u0000',
    '％',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const path = returnPath(`/${pieces.join('')}`);
      if (!path) return;
      const there = new URL(withParameter(path, 'eid', 'code'), 'https://portal.example/candidate-portal/eid');
      expect(there.origin).toBe('https://portal.example');
      expect(there.searchParams.get('eid')).toBe('code');
    }),
    { numRuns: 2000 },
  );
});
