import { expect, test } from 'vitest';

import type { Reply } from '../call.ts';
import { object, string } from '../schema/index.ts';
import { echoOf } from './echo-of.ts';
import { createBench, failureOf, json, operations } from './runtime.fixture.ts';

const sent: NonNullable<Reply['sent']> = {
  url: 'https://api.example.com/things/900%2D12%2D3456?email=a%2Bb',
  headers: { authorization: `Basic ${btoa('client-1:s3cret-words')}` },
  body: { kind: 'bytes', bytes: JSON.stringify({ surname: 'Lovelace', born: ['1815-12-10'] }) },
};

test.each([
  '900-12-3456',
  '900 12 3456',
  '900123456',
  'Lovelace',
  'the_LOVELACE',
  'Love',
  'l.o.v.e.l.a.c.e',
  'welace1815-12-10',
  's3cret-words',
  btoa('client-1:s3cret-words'),
  btoa('x1815-12-10'),
  '4c6f76656c616365',
])('knows what was sent in: %s', (text) => {
  // Four letters are in too much by chance.
  expect(echoOf(sent)(text)).toBe(text !== 'Love');
});

test.each(['surname', 'shoeSize', '0HN7:0000-0001', 'ea1d5141-c32d-48ba-bef4-0a34b0ce1531', '', 'things'])(
  'knows a name of a member, an id, or a word of the template for nobody’s: %s',
  (text) => {
    expect(echoOf(sent, '/things/{id}')(text)).toBe(false);
  },
);

test('a new member that is called as what was sent is drift without its name', async () => {
  const drift: string[] = [];
  const { runtime } = createBench(() => json({ id: '1', Lovelace: 1, the_Lovelace: 1, shoeSize: 1 }), {
    onDrift: ({ path }) => void drift.push(path),
  });
  const request = { path: { id: '1' }, body: { name: 'Ada Lovelace' } };
  await runtime.invoke(operations.putThing, request, object({ id: string() }));
  expect(drift.toSorted()).toEqual(['*', '*', 'shoeSize']);
});

test('a member of a refusal that may be shown is not, where it repeats what was sent', async () => {
  const operation = {
    ...operations.putThing,
    sensitive: { ...operations.putThing.sensitive, error: { field: 'no', other: 'no' } },
  } as const;
  const { runtime } = createBench(() => json({ field: 'Love-lace', other: 'name' }, { status: 400 }));
  const failure = await failureOf(runtime.invoke(operation, { path: { id: '1' }, body: { name: 'Ada Lovelace' } }));
  expect((failure as { readonly details?: unknown }).details).toEqual({
    field: '[repeats what was sent]',
    other: 'name',
  });
});
