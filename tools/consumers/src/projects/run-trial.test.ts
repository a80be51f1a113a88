import { tmpdir } from 'node:os';

import { expect, test } from 'vitest';

import type { Command } from './project.ts';
import { PROVEN } from './proven.ts';
import { runTrial } from './run-trial.ts';

const says = (text: string, more: Partial<Command> = {}): Command => ({
  program: 'node',
  parameters: ['-e', `console.log(${JSON.stringify(text)})`],
  ...more,
});
const exits: Command = { program: 'node', parameters: ['-e', 'console.error("no such export"); process.exit(3)'] };

const tried = (...commands: Command[]) => runTrial({ name: 'a trial', commands }, tmpdir());

test('a trial whose commands all do and show what they should passes, and its note is what they named so', async () => {
  const result = await tried(says('Proven: 3 checks', { shows: PROVEN }), says('more'));
  expect(result).toEqual({ passed: true, note: '3 checks' });
});

test('a program that ends well and shows nothing has not passed', async () => {
  const { passed, note } = await tried(says('nothing was run', { shows: /^Proven: / }));
  expect(passed).toBe(false);
  expect(note).toContain('did not show');
});

test('a program that fails ends the trial, which says with what', async () => {
  const { passed, note } = await tried(exits, says('never'));
  expect(passed).toBe(false);
  expect(note).toMatch(/ended with 3:\nno such export$/);
});

test('what has to fail, and passes, has not passed', async () => {
  expect(await tried({ ...exits, fails: true })).toEqual({ passed: true, note: '' });
  expect((await tried(says('fine', { fails: true }))).passed).toBe(false);
});
