import { expect, it } from 'vitest';

import { operationsOf } from './operations-of.ts';

it('refuses two operations of one name rather than leaving the first out', () => {
  const get = { operationId: 'getTree', 'x-bgc-repeat': 'safe', responses: {} } as const;
  expect(() => operationsOf({ paths: { '/a': { get }, '/b': { get } } })).toThrow('Two operations are called getTree.');
});
