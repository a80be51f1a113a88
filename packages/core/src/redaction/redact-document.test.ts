import { expect, test } from 'vitest';

import { redactDocument } from './redact-document.ts';

const paths = {
  status: 'no',
  ssn: 'identifier',
  email: 'contact',
  'results[].type': 'no',
  'results[].link': 'link',
  'a.b.c': 'no',
  'tags[]': 'no',
} as const;

test('only what the spec calls harmless is shown; the rest is named by its kind, and what the spec does not know is counted', () => {
  expect(
    redactDocument(
      {
        status: 'failed',
        ssn: '000-00-0000',
        email: 'canary@example.org',
        results: [{ type: 'result', link: 'https://canary.example.org', canary: 1 }],
        a: { b: { c: true } },
        tags: ['x', null],
        canary: 'canary',
        canaries: { canary: 'canary' },
      },
      paths,
    ),
  ).toEqual({
    status: 'failed',
    ssn: '[identifier]',
    email: '[contact]',
    results: [{ type: 'result', link: '[link]', '…': '1 unknown members' }],
    a: { b: { c: true } },
    tags: ['x', null],
    '…': '2 unknown members',
  });
});

test.each<[unknown, unknown]>([
  ['canary text', '[string]'],
  [7, '[number]'],
  [
    [1, 'canary'],
    ['[number]', '[string]'],
  ],
  [null, null],
  [undefined, undefined],
  [{ status: 'a sentence with canary in it' }, { status: '[text]' }],
  [{ status: `${'x'.repeat(81)}` }, { status: '[text]' }],
  [{ status: { canary: 1 } }, { status: { '…': '1 unknown members' } }],
  [{ results: 'canary' }, { results: '[string]' }],
  [{ ssn: 123 }, { ssn: '[identifier]' }],
  [{ 'a.b.c': 'canary' }, { '…': '1 unknown members' }],
  [{ 'results[].type': 'canary' }, { '…': '1 unknown members' }],
  [JSON.parse('{"__proto__":{"status":"canary"}}'), { '…': '1 unknown members' }],
])('%j of an unexpected shape shows nothing', (document, expected) => {
  expect(redactDocument(document, paths)).toEqual(expected);
});

test('a long list is cut', () => {
  expect(redactDocument({ tags: Array(50).fill('x') }, paths)).toEqual({ tags: [...Array(20).fill('x'), '… 30 more'] });
});

test('a text that is public by itself is shown where the spec knows the path, and nowhere else', () => {
  const document = { ssn: 'known', email: 'known', other: 'known', tags: ['a b', 'known'] };
  expect(redactDocument(document, paths, (text, path) => text === 'known' && path !== 'email')).toEqual({
    ssn: 'known',
    email: '[contact]',
    tags: ['[text]', 'known'],
    '…': '1 unknown members',
  });
});

test('a text that would not be shown is not searched for what was sent: one of 30 MB took longer than any deadline', () => {
  const asked: string[] = [];
  const isEcho = (text: string): boolean => asked.push(text) > 0;
  expect(redactDocument({ status: 'a'.repeat(81), tags: ['a b', 'ab'] }, paths, undefined, isEcho)).toEqual({
    status: '[text]',
    tags: ['[text]', '[repeats what was sent]'],
  });
  expect(asked).toEqual(['ab']);
});
