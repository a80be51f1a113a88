import { expect, test } from 'vitest';

import { createBench, failureOf, operations } from './runtime.fixture.ts';

test.each([
  ['what must not be repeated may be done', operations.createThing, {}, 1, 'outcome_unknown'],
  [
    'under a key it is sent again, and may be done',
    operations.createKeyed,
    { idempotencyKey: 'key-1' },
    3,
    'outcome_unknown',
  ],
  ['a read is repeated, and fails', operations.getThing, { path: { id: '1' } }, 3, 'api'],
] as const)('an answer without a status, as a fetch of your own may give, refuses nothing: %s', async (...row) => {
  const [, operation, request, sends, code] = row;
  const { runtime, sent, clock } = createBench(() => Response.error());
  const failed = failureOf(runtime.invoke(operation, request, undefined));
  await clock.advance(60_000);
  const error = await failed;
  expect(error).toMatchObject({ code, status: 0 });
  expect(sent).toHaveLength(sends);
});
