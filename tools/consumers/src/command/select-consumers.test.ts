import { expect, test } from 'vitest';

import type { Consumer } from '../consumer.ts';
import { readOptions } from './options.ts';
import { selectConsumers } from './select-consumers.ts';

const consumer = (name: string, group: Consumer['group']): Consumer => ({
  name,
  group,
  run: async () => ({ passed: true, note: '' }),
});
const all = [consumer('npm, ESM', 'package managers'), consumer('Vite', 'bundlers')];

test('consumers are chosen by any part of their name or group, whatever its case', () => {
  expect(selectConsumers(all, 'vite')).toEqual([all[1]]);
  expect(selectConsumers(all, 'Package')).toEqual([all[0]]);
  expect(selectConsumers(all)).toEqual(all);
});

test('what no consumer is named is an error that says how to see them', () => {
  expect(() => selectConsumers(all, 'ruby')).toThrow(/"ruby" in its name: --list/);
});

test('an option that is not known, or lacks its value, is an error that shows the usage', () => {
  expect(() => readOptions(['--onyl', 'npm'])).toThrow(/--onyl[\s\S]*Usage: npm run try-release/);
  expect(() => readOptions(['--only'])).toThrow(/--only/);
  expect(readOptions(['--', '--only', 'npm', '--keep'])).toEqual({ only: 'npm', keep: true, list: false, help: false });
});
