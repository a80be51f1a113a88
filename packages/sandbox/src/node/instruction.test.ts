import { expect, test } from 'vitest';

import { parseInstruction } from './instruction.ts';

const read = (line: string) => parseInstruction(line.split(' '));

test('reads what is typed', () => {
  expect(read('advance 1h 30m')).toEqual({ kind: 'advance', ms: 5_400_000 });
  expect(read('reset')).toEqual({ kind: 'reset' });
  expect(read('fault reset@update applied-late@update:ms=5000')).toEqual({
    kind: 'fault',
    faults: [
      { kind: 'reset', operation: 'update' },
      { kind: 'applied-late', operation: 'update', ms: 5000 },
    ],
  });
  expect(read('faults')).toEqual({ kind: 'faults' });
  expect(read('faults clear fault-2')).toEqual({ kind: 'clear-faults', ids: ['fault-2'] });
  expect(['state', 'credentials', 'requests'].map(read).map(({ kind }) => kind)).toEqual([
    'state',
    'credentials',
    'requests',
  ]);
});

test('says what to write instead of what it does not understand', () => {
  expect(() => read('advnce 5m')).toThrow(/no command 'advnce'\. Did you mean 'advance'\?/);
  expect(() => read('advance')).toThrow(/`advance 30s`/);
  expect(() => read('advance 5')).toThrow(/with its unit/);
  expect(() => read('fault')).toThrow(/--help lists the kinds/);
  expect(() => read('fault explode')).toThrow(/Use one of: .*applied-late/);
  expect(() => read('faults reset@update')).toThrow(/`fault reset@update` to add one/);
  expect(() => read('reset now')).toThrow(/nothing more, and was given 'now'/);
});
