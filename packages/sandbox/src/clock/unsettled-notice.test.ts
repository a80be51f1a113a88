import { spawnSync } from 'node:child_process';

import { expect, onTestFinished, test } from 'vitest';

import { createVirtualClock } from './virtual-clock.ts';

const source = new URL('virtual-clock.ts', import.meta.url).href;

const ended = (program: string) => {
  const text = `import { createVirtualClock } from '${source}'; const clock = createVirtualClock(); ${program}`;
  const options = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', text];
  const { status, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  return { status, told: stderr.match(/clock\.run\(work\)/g)?.length ?? 0 };
};

test('who awaits at the top level what nobody moves the clock to is told what to do, once', () => {
  expect(ended('await new Promise((resolve) => clock.schedule(30_000, resolve));')).toEqual({ status: 13, told: 1 });
});

test.each([
  ['goes on with nothing', 'clock.schedule(30_000, () => undefined);', 0],
  ['waits for something else', 'await new Promise(() => undefined);', 13],
  [
    'waits for what happens by itself',
    'clock.schedule(5, () => 0, { background: true }); await new Promise(() => 0);',
    13,
  ],
  ['ran what waits', 'await clock.run(new Promise((resolve) => clock.schedule(30_000, resolve)));', 0],
])('who %s is told nothing', (_, program, status) => {
  expect(ended(program)).toEqual({ status, told: 0 });
});

/** Those that were not there before: what earlier tests left in this process may go at any time. */
const ownListeners = (): (() => number) => {
  const others = new Set(process.listeners('exit'));
  return () => process.listeners('exit').filter((one) => !others.has(one)).length;
};

test('listens no longer than something waits, and never beyond what Node takes for a leak', async () => {
  const own = ownListeners();
  const before = process.listenerCount('exit');
  // Tests that ran in this process before may have left as many as there may be.
  const most = process.getMaxListeners();
  onTestFinished(() => void process.setMaxListeners(most));
  process.setMaxListeners(before + 10);
  const clock = createVirtualClock();
  const cancel = clock.schedule(5, () => undefined);
  clock.schedule(5, () => undefined);
  expect(own()).toBe(1);
  cancel();
  cancel();
  expect(own()).toBe(1);
  await clock.advance(5);
  expect(own()).toBe(0);

  const cancels = Array.from({ length: 30 }, () => createVirtualClock().schedule(5, () => undefined));
  expect(process.listenerCount('exit')).toBeLessThan(Math.max(before + 1, process.getMaxListeners()));
  for (const one of cancels) one();
  expect(own()).toBe(0);
});

test('listens where there may be any number of listeners, which Node writes as 0', () => {
  const most = process.getMaxListeners();
  onTestFinished(() => void process.setMaxListeners(most));
  process.setMaxListeners(0);
  const own = ownListeners();
  const cancel = createVirtualClock().schedule(5, () => undefined);
  expect(own()).toBe(1);
  cancel();
  expect(own()).toBe(0);
});
