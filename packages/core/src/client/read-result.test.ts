import { expect, test } from 'vitest';

import { object, string } from '../schema/index.ts';
import { createBench, failureOf, operations } from './runtime.fixture.ts';

const page = (): Response => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });

test.each([
  ['a read, that repeating is harmless, and what support needs', operations.getThing, /no harm.*supportReport/],
  ['a write, that it may have been done', operations.putThing, /may have been done/],
])('a page in place of the answer says of %s', async (_, operation, advice) => {
  const { runtime } = createBench(page);
  const failed = failureOf(runtime.invoke(operation, { path: { id: '1' } }, object({ id: string() })));
  expect(await failed).toMatchObject({ code: 'response_parse', advice: expect.stringMatching(advice) });
});
