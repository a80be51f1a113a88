import { expect, test } from 'vitest';

import type { Consumer, ConsumerGroup } from '../consumer.ts';
import type { PublishedPackages } from '../published-packages.ts';
import { runConsumers } from './run-consumers.ts';
import { tableOf } from './table.ts';

const published: PublishedPackages = { registry: '', npmrc: '', versions: new Map(), room: '' };
const options = { width: 2, seconds: () => 1, done: () => {} };

test('consumers of one group never run at once, and rows come in the order of the consumers', async () => {
  const running = new Map<ConsumerGroup, number>();
  let most = 0;
  const consumer = (name: string, group: ConsumerGroup): Consumer => ({
    name,
    group,
    run: async () => {
      running.set(group, (running.get(group) ?? 0) + 1);
      most = Math.max(most, running.get(group) ?? 0);
      await Promise.resolve();
      running.set(group, (running.get(group) ?? 0) - 1);
      return { passed: true, note: name };
    },
  });
  const all = [consumer('a', 'types'), consumer('b', 'modules'), consumer('c', 'types'), consumer('d', 'bundlers')];
  const rows = await runConsumers(all, published, options);
  expect(rows.map(({ note }) => note)).toEqual(['a', 'b', 'c', 'd']);
  expect(most).toBe(1);
});

test('a consumer that throws has failed, the others still run, and the table tells all of what it said', async () => {
  const broken: Consumer = { name: 'one', group: 'types', run: () => Promise.reject(new Error('first line\nsecond')) };
  const good: Consumer = { name: 'other', group: 'types', run: async () => ({ passed: true, note: '5.9.3' }) };
  const table = tableOf(await runConsumers([broken, good], published, options));
  expect(table.split('\n')).toEqual([
    'group  consumer  result  seconds  note',
    'types  one       FAILED      0.0  first line',
    'types  other     passed      0.0  5.9.3',
    '',
    'FAILED types: one',
    'first line',
    'second',
    '',
    '1 passed, 1 failed',
  ]);
});
