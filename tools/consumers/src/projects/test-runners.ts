import type { Consumer } from '../consumer.ts';
import { consumersOf } from './consumers-of.ts';
import { MSW } from './our-packages.ts';
import { pinnedVersion } from './pinned-version.ts';
import type { Command, Project, Trial } from './project.ts';

const JEST = '30.5.2';
const VITEST = pinnedVersion('vitest');
const ours = ['@bgc/sterling', '@bgc/truora', '@bgc/sandbox'];

const jestProject: Project = { folder: 'jest', ours, others: { jest: JEST, msw: MSW } };
const vitestProject: Project = { folder: 'vitest', ours, others: { vitest: VITEST, msw: MSW } };

/** The tests pass; and fail where what they expect of the sandbox is made wrong. */
const tested = (command: Command, passed: RegExp, failed: RegExp): Trial['commands'] => [
  { ...command, shows: passed },
  { ...command, env: { ...command.env, BREAK: 'true' }, shows: failed, fails: true },
];

const jest = (file: string, env: Command['env'] = {}): Trial['commands'] => {
  const parameters = ['--config', 'jest.config.json', file];
  return tested({ program: 'jest', parameters, env }, /^Tests: +(?<note>\d+ passed), /m, /^Tests: +1 failed, /m);
};

const vitest = (file: string): Trial['commands'] =>
  tested(
    { program: 'vitest', parameters: ['run', file], env: { NO_COLOR: '1' } },
    /Tests +(?<note>\d+ passed) /,
    /Tests +1 failed /,
  );

const MODULES = { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };

/** What a user would write, with the runner's fake timers on; a failing expectation makes it red. */
export const testRunnerConsumers: readonly Consumer[] = [
  ...consumersOf('test runners', jestProject, [
    { name: `Jest ${JEST}, CJS, sandbox as fetch`, commands: jest('cjs/order') },
    { name: `Jest ${JEST}, ESM, sandbox as fetch`, commands: jest('esm/order', MODULES) },
    { name: `Jest ${JEST}, ESM, MSW ${MSW}`, commands: jest('esm/msw', MODULES) },
    { name: `Jest ${JEST}, CJS, MSW ${MSW}`, commands: jest('cjs/msw', MODULES) },
  ]),
  ...consumersOf('test runners', vitestProject, [
    { name: `Vitest ${VITEST}, sandbox as fetch`, commands: vitest('order') },
    { name: `Vitest ${VITEST}, MSW ${MSW}`, commands: vitest('msw') },
  ]),
];
