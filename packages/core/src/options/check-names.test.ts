import { expect, test } from 'vitest';

import { isConfigurationError } from '../errors/input-errors.ts';
import { createEncodedRecordStore } from '../stores/encoded-records.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import type { RecordCodec } from '../stores/store.ts';
import { checkOptions } from './check-options.ts';

const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
};
const check = (options: unknown) => () =>
  checkOptions(options as object, { provider: 'example', known: { id: 'string!' }, secrets: [], realHosts: [] });

test.each([
  ['no options, and says which are needed', check(undefined), /options are missing\. Give an object with id/],
  ['a list for options', check([]), /no object/],
  ['`retries`, and says where retries are set', check({ id: '1', retries: 3 }), /mean retry: \{ maxRetries \}\?/],
  ['retry options that are none', check({ id: '1', retry: [] }), /retry/],
  ['a logger that cannot log', check({ id: '1', logger: {} }), /logger is wrong\..*debug, info, warn and error/],
  [
    'a logger one of whose levels is no function',
    check({ id: '1', logger: { info() {}, error: 1 } }),
    /logger is wrong/,
  ],
  ['half a clock', check({ id: '1', clock: { now: () => 0 } }), /clock is wrong/],
])('refuses %s', (_, run, message) => {
  const error = thrownBy(run);
  expect(error).toSatisfy(isConfigurationError);
  expect((error as Error).message).toMatch(message);
});

test.each([[console], [{ error: () => undefined }], [Object.create({ info: () => undefined }) as object]])(
  'takes a logger with one level, also an inherited one',
  (logger) => expect(thrownBy(check({ id: '1', logger }))).toBeUndefined(),
);

test('a memory store needs no options, takes a clock, and refuses a name that it does not know', async () => {
  for (const store of [createMemoryStore(), createMemoryStore({})])
    expect(await store.leases.acquire('key', { owner: 'me', durationMs: 1_000 })).toMatchObject({ owner: 'me' });
  expect(thrownBy(() => createMemoryStore({ clok: 1 } as object))).toMatchObject({
    name: 'ConfigurationError',
    message: expect.stringContaining('mean clock?'),
  });
});

test.each([undefined, {}, { encode: (text: string) => text }])(
  'records are not kept under a codec that is none',
  (codec) => {
    const { records } = createMemoryStore();
    const error = thrownBy(() => createEncodedRecordStore(records, codec as RecordCodec));
    expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('encode and decode') });
  },
);
