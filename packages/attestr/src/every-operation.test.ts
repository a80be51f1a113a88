import type { AttestrClient } from '@bgc/attestr';
import { faultsOfWrongCalls, wrongCalls } from '@bgc/promises';
import { expect, test } from 'vitest';

import { operations } from './generated/operations.ts';
import { openAccount, png } from './resources/account-world.fixture.ts';

const id = 'AR1';
const course = { level: 'HSC', course: 'C', courseName: 'N', startMonth: 1, startYear: 2001, ended: false } as const;
const person = { tag: 'T', name: 'N' };

/** The one way in for each operation of the spec. */
const ways = ({
  employment,
}: ReturnType<typeof openAccount>): Readonly<
  Record<keyof typeof operations, (attestr: AttestrClient) => Promise<unknown>>
> => ({
  createEmploymentCheck: ({ employmentChecks }) => employmentChecks.create(employment()),
  createEducationCheck: ({ educationChecks }) => educationChecks.create({ tag: 'T', reg: 'R', ...course }),
  createAddressCheck: ({ addressChecks }) => addressChecks.create({ tag: 'T', address: 'A', pocType: 'SELF' }),
  createDocumentCheck: ({ documentChecks }) => documentChecks.create({ tag: 'T', reg: 'R' }),
  getAsyncRequest: ({ requests }) => requests.get(id),
  createProfile: ({ profiles }) => profiles.create(person),
  getProfile: ({ profiles }) => profiles.get(id),
  updateProfile: ({ profiles }) => profiles.update(id, person),
  associateItem: ({ profiles }) => profiles.associate(id, id),
  answerQuery: ({ profiles }) => profiles.answerQuery(id, id, { response: 'x' }),
  uploadImage: ({ media }) => media.uploadImage(png()),
  uploadDocument: ({ media }) => media.uploadDocument(png()),
  getMediaStream: ({ media }) => media.stream(id),
});

test('every operation of the spec has a way in, which sends that operation and no other', async () => {
  const world = openAccount();
  const sent: [string, string][] = [];
  const attestr = world.client({
    retry: { maxRetries: 0 },
    fetch: (input, init) => {
      sent.push([init?.method ?? 'GET', new URL(String(input)).pathname.replace(/^\/attestr/, '')]);
      return world.sandbox.fetch(input, init);
    },
  });
  for (const [name, way] of Object.entries(ways(world))) {
    const { method, path } = operations[name as keyof typeof operations];
    // Most of these ids are nobody's: what counts is what was asked for.
    await world.settled(way(attestr).catch(() => undefined));
    const expected = path.replace('{version}', 'v1').replaceAll(/\{\w+\}/g, id);
    expect(sent.splice(0)).toEqual([[method, expected]]);
  }
});

test('null, a number or an array in place of an object, or of options, is refused or does without, and is never sent to be written', async () => {
  const world = openAccount();
  const { sandbox, client, settled } = world;
  const written: unknown[] = [];
  const attestr = client({
    retry: { maxRetries: 0 },
    fetch: (input, init) => {
      if (init?.method !== 'GET') written.push(input);
      return sandbox.fetch(input, init);
    },
  });
  const calls = wrongCalls(attestr, Object.values(ways(world)));
  expect(await faultsOfWrongCalls(calls, { settled, written })).toEqual([]);
  expect(calls.length).toBeGreaterThan(Object.keys(operations).length);
});
