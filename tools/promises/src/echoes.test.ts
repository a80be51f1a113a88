import { expect, it } from 'vitest';

import { createCanaries } from './canaries.ts';
import { echoes } from './echoes.ts';
import { createPlanted } from './planted-provider.ts';

const canaries = createCanaries();
const [id, secret, name] = ['id', 'secret', 'name'].map((place) => canaries.plant(place, 'sent')) as [
  string,
  string,
  string,
];
const request = {
  url: `https://provider.example.com/things/${id}?of=${id}`,
  headers: { authorization: `Bearer ${secret}` },
  body: JSON.stringify({ name }),
};

const sensitive = {
  parameters: {},
  request: {},
  response: { id: 'no' },
  error: { a: 'no', b: 'no', c: 'no', d: 'no' },
} as const;
const operation = { id: 'getThing', method: 'GET', path: '/things/{id}', repeat: 'safe', sensitive } as const;
const planted = createPlanted(canaries, { operations: { getThing: operation }, leafOf: (_, text) => text });

const inFours = (text: string, between: string): string => (text.match(/.{4}/g) ?? []).join(between);

/** Each way, and what an answer then holds. */
const ways: Readonly<Record<string, readonly string[]>> = {
  'repeats the whole URL': [request.url],
  'repeats the URL encoded': [encodeURIComponent(request.url)],
  'repeats the credentials': [request.headers.authorization],
  'repeats all headers': [JSON.stringify(JSON.stringify(request.headers)).slice(1, -1)],
  'repeats the body': [JSON.stringify(request.body).slice(1, -1)],
  'repeats the body in base64': [btoa(request.body)],
  'repeats words split by dashes': [id, secret, name].map((word) => inFours(word, '-')),
  'repeats words split by spaces': [id, secret, name].map((word) => inFours(word, ' ')),
  'repeats words over two members': [id, secret].map((word) => `"${word.slice(0, 12)}","?":"${word.slice(12)}"`),
  'names members as what was sent': [`"${name}":`, `"the_${name}":`],
};

it('there is each way in which a server repeats what it was sent, and no other', () => {
  expect(Object.keys(echoes).toSorted()).toEqual(Object.keys(ways).toSorted());
});

it.each(Object.entries(ways))('a server that %s does', async (way, wanted) => {
  const answer = await echoes[way]?.(planted, 'getThing', request);
  const text = await answer?.text();
  // What its members are called is of no account, but where one is called as what was sent.
  const shown = way.startsWith('names') ? text : text?.replaceAll(/"[a-d]":/g, '"?":');
  for (const each of wanted) expect(shown).toContain(each);
});
