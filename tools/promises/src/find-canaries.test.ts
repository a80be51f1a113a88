import { Buffer } from 'node:buffer';
import { inspect } from 'node:util';

import { expect, it } from 'vitest';

import { createCanaries } from './canaries.ts';
import { createFinder } from './find-canaries.ts';

const canaries = createCanaries();
const word = canaries.plant('word', 'sent');
const number = canaries.plantText('number', 'sent', '900417263');
const date = canaries.plantText('date', 'sent', '1931-07-19');
const find = createFinder(canaries.all());
const places = (text: string): readonly string[] => [...new Set(find(text).map(({ place }) => place))];
const bytes = new TextEncoder().encode(`{"a":"${word}"}`);

it.each([
  ['in capitals', word.toUpperCase()],
  ['as its first half', word.slice(0, 12)],
  ['as its second half', word.slice(12)],
  ['over two members at any place', JSON.stringify({ a: word.slice(0, 7), b: word.slice(7) })],
  ['over a list', inspect(word.match(/.{1,4}/g))],
  ['with dashes', word.replaceAll(/.{4}/g, '$&-')],
  ['with spaces', Array.from(word).join(' ')],
  ['in a Buffer', inspect(Buffer.from(bytes))],
  ['in bytes', inspect(bytes)],
  [
    'URL-encoded to the last letter',
    Array.from(word)
      .map((letter) => `%${letter.charCodeAt(0).toString(16)}`)
      .join(''),
  ],
  ['in base64 in JSON', JSON.stringify({ a: Buffer.from(`user:${word}`).toString('base64') })],
])('finds a word %s', (_, text) => {
  expect(places(`before ${text} after`)).toEqual(['word']);
});

it.each([0, 1, 2, 3, 4])(
  'finds a word in the base64 of a longer text that begins %i characters before it',
  (before) => {
    expect(places(btoa(`${'='.repeat(before)}${word} and more`))).toEqual(['word']);
  },
);

it('finds a number and a date with anything between their digits', () => {
  expect(places('900-41-7263')).toEqual(['number']);
  expect(places(`ssn: ${number.slice(0, 3)} ${number.slice(3, 5)} ${number.slice(5)}`)).toEqual(['number']);
  expect(places(date.replaceAll('-', '/'))).toEqual(['date']);
  expect(places(encodeURIComponent(btoa(`x${number}x`)))).toEqual(['number']);
});

it('finds nothing where nothing is', () => {
  expect(find('2031-07-19T00:00:00Z 1234567890 nothing of the kind')).toEqual([]);
});
