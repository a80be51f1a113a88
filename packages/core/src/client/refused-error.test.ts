import { expect, test } from 'vitest';

import { createBench, definition, failureOf, json, operations } from './runtime.fixture.ts';

const one = { path: { id: '1' } };

test('the provider says what to do next, told the status, the complaints and the token that was used', async () => {
  const { runtime } = createBench(() => json({ code: 'x' }, { status: 403 }), {
    provider: {
      ...definition,
      readComplaints: (document) => [{ code: (document as { code: string }).code }],
      advise: ({ status, complaints, token }) => `Advice on ${status} ${complaints[0]?.code} ${token?.length}.`,
    },
  });
  const failure = await failureOf(runtime.invoke(operations.getThing, one));
  expect(failure).toMatchObject({
    code: 'permission',
    message: 'example getThing: the provider refused permission: 403 (x). Advice on 403 x 7.',
    complaints: [{ code: 'x' }],
    details: { code: 'x' },
  });
});

test.each<[string, unknown]>([
  ['throws', () => JSON.parse('{')],
  ['gives nothing', () => undefined],
  ['gives prose for a code', () => [{ code: 'Ada Lovelace, born 1815' }]],
])('a table of complaints that %s costs the complaints and no more', async (_, readComplaints) => {
  const { runtime } = createBench(() => json({}, { status: 400 }), {
    provider: { ...definition, readComplaints: readComplaints as () => [] },
  });
  expect(await failureOf(runtime.invoke(operations.getThing, one))).toMatchObject({
    code: 'validation',
    complaints: [],
  });
});

test('an answer that is not JSON is told by its length only', async () => {
  const { runtime } = createBench(() => new Response('<html>', { status: 400 }));
  expect(await failureOf(runtime.invoke(operations.getThing, one))).toMatchObject({ details: '[not JSON, 6 bytes]' });
});

test('a table that cannot judge an answer leaves it to the general rule', async () => {
  const { runtime, clock } = createBench((_, index) => json({}, { status: index === 0 ? 503 : 200 }), {
    provider: { ...definition, classify: () => JSON.parse('{') as never },
  });
  const call = runtime.invoke(operations.getThing, one);
  await clock.advance(1_000);
  expect(await call).toMatchObject({ attempts: 2 });
});

test('an answer nested too deeply to be walked keeps its status', async () => {
  const { runtime } = createBench(() => new Response('['.repeat(50_000) + ']'.repeat(50_000), { status: 400 }));
  expect(await failureOf(runtime.invoke(operations.getThing, one))).toMatchObject({
    name: 'ValidationError',
    status: 400,
    details: '[not JSON, 100000 bytes]',
  });
});
