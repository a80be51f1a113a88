import { expect, test } from 'vitest';

import { commandContext } from '../src/documents/shell/command-context.ts';
import { commandProblem } from '../src/documents/shell/command-rules.ts';
import { optionNames } from '../src/documents/shell/option-names.ts';
import { readShell } from '../src/documents/shell/shell-commands.ts';
import { differenceBetween } from '../src/documents/printed-output.ts';
import { tree } from './tree.ts';

const workspace = {
  'package.json': {
    name: 'house',
    version: '0.0.0',
    scripts: { demo: 'node tools/start.mjs demo', 'start:demo': 'node examples/demo/src/main.ts', test: 'vitest run' },
    devDependencies: { vitest: '5' },
  },
  'examples/demo/src/main.ts':
    "import { parseArgs } from 'node:util';\nparseArgs({ options: { live: { type: 'boolean' } } });",
  'packages/sandbox/package.json': {
    name: '@bgc/sandbox',
    version: '0.0.0',
    bin: { 'bgc-sandbox': './dist/command.js' },
  },
  'packages/doctor/package.json': { name: '@bgc/doctor', version: '0.0.0' },
  'packages/own/package.json': { name: '@bgc/own', version: '0.0.0', private: true },
  'README.md': 'Save it as `first.mts`.',
};

const problemsIn = (code: string): readonly string[] => {
  const about = commandContext(tree(workspace))('README.md');
  const { commands, problems } = readShell(code);
  return [...problems, ...commands.flatMap((command) => commandProblem(command, about) ?? [])];
};

test('commands are read with their lines: quotes, comments, joined lines, assignments, separators and redirections', () => {
  const { commands, problems } = readShell(`# first
KEY=… npm run demo -- --name 'two words' \\
  --last "x"   # and why
npm test > out.txt 2>&1; kill $SERVER
export A=1`);
  expect(problems).toEqual([]);
  expect(commands).toEqual([
    { line: 1, assignments: ['KEY=…'], words: ['npm', 'run', 'demo', '--', '--name', 'two words', '--last', 'x'] },
    { line: 3, assignments: [], words: ['npm', 'test'] },
    { line: 3, assignments: [], words: ['kill', '$SERVER'] },
    { line: 4, assignments: [], words: ['export', 'A=1'] },
  ]);
});

test('what names what is there is green', () => {
  const code = `npm install vitest@5 @bgc/sandbox --save-dev
npm run demo -- --live
npm test
npx @bgc/sandbox --port 0 --clock virtual --fault reset@update:probability=0.1
npx @bgc/doctor pageup --sandbox
node node_modules/@bgc/sandbox/dist/command.js & SERVER=$!
node --env-file=.env first.mts
git add .
cd project && mkdir src`;
  expect(problemsIn(code)).toEqual([]);
});

test.each([
  ['npm install left-pad', 'left-pad is neither'],
  ['npm install @bgc/own', '@bgc/own is neither'],
  ['npm run dmo', 'there is no script dmo'],
  ['npm run demo -- --life', 'demo knows no --life'],
  ['npm publish', 'what publish does is not known'],
  ['npx @bgc/sandbox --prot 1', "did you mean '--port'"],
  ['npx @bgc/sandbox --clock wall', '--clock wall'],
  ['npx @bgc/doctor pagedown', 'Name the provider'],
  ['npx @bgc/own', 'no published package'],
  ['npx cowsay', 'cowsay is no package'],
  ['node second.mts', 'there is no file second.mts'],
  ['node --prof first.mts', '--prof is no option'],
  ['node node_modules/@bgc/sandbox/dist/other.js', 'there is no file'],
  ['tools/absent.sh', 'there is no file'],
  ['rm -rf dist', 'rm is no program that is known here'],
  ['for a in b; do npm test; done', 'for'],
  ['export KEY=$(npm test)', 'KEY=$'],
])('%s is red', (code, problem) => {
  expect(problemsIn(code).join('\n')).toContain(problem);
});

test('the options of a program are found where it reads its command line', () => {
  const source = "parseArgs({ options: { lostCallbacks: number, 'dry-run': text } }); if (word === '--help') return;";
  expect([...optionNames(source)]).toEqual(expect.arrayContaining(['--lost-callbacks', '--dry-run', '--help']));
  expect([...optionNames('const table = { live: 1 };')]).toEqual([]);
});

test.each([
  [
    'took 12 ms at 2026-01-01T00:00:00Z on 127.0.0.1:4010',
    'took 7 ms at 2027-02-03T04:05:06Z on 127.0.0.1:50001',
    undefined,
  ],
  ['id …, done', 'id 7, done', undefined],
  ['one\n…', 'one\ntwo\nthree', undefined],
  ['one\n…\nfour', 'one\ntwo\nthree\nfour', undefined],
  ['one\n…\nfive', 'one\ntwo', 'it shows "five" where "(nothing more)" is printed'],
  ['one', 'one\ntwo', '"two" is printed, too'],
  ['a.c', 'abc', 'it shows "a.c" where "abc" is printed'],
])('%j beside %j: %s', (shown, printed, difference) => {
  expect(differenceBetween(shown, printed)).toBe(difference);
});

test('a quote that nobody closes is told, as it hides every command behind it', () => {
  expect(problemsIn('echo "hello\nnpm run nonsense')).not.toEqual([]);
  expect(problemsIn("npm run demo 'x")).not.toEqual([]);
  expect(problemsIn('echo "hello"')).toEqual([]);
});
