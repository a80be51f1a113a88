import { expect, test } from 'vitest';

import { createRandom } from '../random.ts';
import { createFaultBoard } from './fault-board.ts';

const subject = { provider: 'pageup', operation: 'update', tenant: '218', subject: '12345' };
const kinds = (specs: readonly { kind: string }[]): string[] => specs.map(({ kind }) => kind);

test('a fault strikes once, unless told otherwise', () => {
  const board = createFaultBoard(createRandom(1));
  board.add({ kind: 'reset' });
  board.add({ kind: 'silence', times: 2 });
  expect([1, 2, 3, 4].map(() => kinds(board.meet(subject)))).toEqual([['reset'], ['silence'], ['silence'], []]);
});

test('a fault meets only what it is aimed at', () => {
  const board = createFaultBoard(createRandom(1));
  board.add({ kind: 'reset', operation: 'list' });
  board.add({ kind: 'silence', tenant: '731' });
  board.add({ kind: 'forbidden', subject: '12345' });
  board.add({ kind: 'redirect', provider: 'pageup', operation: 'resume' });
  expect(kinds(board.meet({ ...subject, subject: '1' }))).toEqual([]);
  expect(kinds(board.meet(subject))).toEqual(['forbidden']);
  expect(kinds(board.meet({ ...subject, operation: 'list' }))).toEqual(['reset']);
  expect(kinds(board.meet({ ...subject, provider: 'another', operation: 'resume', subject: '1' }))).toEqual([]);
  expect(kinds(board.meet({ ...subject, operation: 'resume', subject: '1' }))).toEqual(['redirect']);
});

test('nth counts the matching requests since the fault was added', () => {
  const board = createFaultBoard(createRandom(1));
  board.add({ kind: 'reset', operation: 'update', nth: 3 });
  board.meet({ ...subject, operation: 'list' });
  expect([1, 2, 3, 4].map(() => board.meet(subject).length)).toEqual([0, 0, 1, 0]);
});

test('probability is drawn from the seed, and has no end', () => {
  const struck = (seed: number): number[] => {
    const board = createFaultBoard(createRandom(seed));
    board.add({ kind: 'reset', probability: 0.25 });
    return Array.from({ length: 1000 }, () => board.meet(subject).length);
  };
  expect(struck(5)).toEqual(struck(5));
  const total = struck(5).reduce((sum, one) => sum + one, 0);
  expect(total).toBeGreaterThan(200);
  expect(total).toBeLessThan(300);
});

test('latencies add to the one fault that decides, and come first', () => {
  const board = createFaultBoard(createRandom(1));
  board.add({ kind: 'reset' });
  board.add({ kind: 'silence' });
  board.add({ kind: 'latency', ms: 10 });
  expect(kinds(board.meet(subject))).toEqual(['latency', 'reset']);
  expect(kinds(board.meet(subject))).toEqual(['silence']);
});

test('faults can be taken back, one or all, and tell how often they struck', () => {
  const board = createFaultBoard(createRandom(1));
  const takeBack = board.add({ kind: 'reset' });
  board.add({ kind: 'silence', times: 5 });
  takeBack();
  board.meet(subject);
  expect(board.list()).toEqual([{ id: 'fault-2', spec: { kind: 'silence', times: 5 }, seen: 1, fired: 1 }]);
  expect(board.remove('fault-2')).toBe(true);
  expect(board.remove('fault-2')).toBe(false);
});
