import { codeBlocks } from '@bgc/tool-parts/code-blocks';
import { programsOf } from '@bgc/tool-parts/programs';
import { expect, test } from 'vitest';

import { unseenCode } from '../src/documents/unseen-code.ts';
import { plainProgramProblems } from '../src/documents/plain-program-problem.ts';
import { documentationGate } from '../src/gates/documentation.ts';
import { tree } from './tree.ts';

const fence = '```';
const block = (code: string, language = 'ts'): string => `${fence}${language}\n${code}\n${fence}\n`;
const complaintsOf = async (readme: string): Promise<string> =>
  (await documentationGate.run(tree({ 'packages/core/README.md': `# Core\n\n${readme}` }))).complaints.join('\n');

test('a block with an import begins a program, the others continue it, and lines stay where they are', () => {
  const markdown = [
    '# Title',
    block("import { a } from 'a';"),
    'then',
    block('a();'),
    block('c', 'sh'),
    block("import 'b';", 'ts run'),
  ];
  const programs = programsOf(codeBlocks(markdown.join('\n')));
  expect(programs).toHaveLength(2);
  expect(programs[0]?.text.split('\n')[2]).toBe("import { a } from 'a';");
  expect(programs[0]?.text.split('\n')[7]).toBe('a();');
  expect(programs[1]?.text).toContain("import 'b';");
  expect(programs.map(({ runs }) => runs)).toEqual([false, true]);
});

test('a fence ends where one as long does, and what is never closed is a block to the end', () => {
  const blocks = codeBlocks('````text\n```ts\n```\n````\n\n~~~sh\nnpm test');
  expect(blocks).toEqual([
    { line: 2, language: 'text', code: '```ts\n```', followsBlock: false },
    { line: 7, language: 'sh', code: 'npm test', followsBlock: true },
  ]);
});

test.each([
  ['in a quote', `> ${fence}ts\n> const a: string = 1;\n> ${fence}\n`],
  ['behind the sign of a list', `- ${fence}ts\n  const a: string = 1;\n  ${fence}\n`],
  ['behind the number of a list', `Text.\n\n1. ~~~ts\n   const a: string = 1;\n   ~~~\n`],
  ['by indentation alone', 'Text.\n\n    npm install @bgc/nonsense\n'],
  ['in HTML', '<pre><code class="language-ts">const a: string = 1;</code></pre>\n'],
])('code %s, where no block is seen, is an error', (_, markdown) => {
  expect(unseenCode(`# Title\n\n${markdown}`).length).toBeGreaterThan(0);
});

test('blocks, lists, and what stands in blocks are no unseen code', () => {
  const list = `- one\n\n    of two paragraphs\n\n  ${fence}sh\n  npm test\n  ${fence}\n`;
  const within = `${fence}${fence}text\n> ${fence}ts\n<pre>\n\n    four\n${fence}${fence}\n`;
  expect(unseenCode(`# Title\n\n${list}\n${within}\nThe tag \`<pre>\` in words.\n`)).toEqual([]);
});

test.each(['// @ts-nocheck', '// @ts-ignore'])(
  'a block that silences the compiler by %s is an error',
  async (comment) => {
    expect(await complaintsOf(block(`${comment}\nconst a: string = 1;`))).toContain('silences the compiler');
  },
);

test('documents whose blocks type-check, run, print what they show and can be read are green', async () => {
  const printed = `${block("import { pid } from 'node:process';\nconsole.log(pid > 0, crypto.randomUUID());", 'ts run')}
${block('true 00000000-0000-4000-8000-000000000000', 'text output')}`;
  const documents = {
    'package.json': { name: 'house', version: '0.0.0', scripts: { test: 'true' } },
    'README.md': `# House\n\n${printed}`,
    'packages/core/README.md': `# Core\n\n${block('const unused = 1;')}\n${block('npm test', 'sh')}`,
    'docs/report.md': `# Report\n\n${block('const shown = 1;')}\n${block('{ "shown": 1 }', 'json')}`,
  };
  expect(await documentationGate.run(tree(documents))).toEqual({
    complaints: [],
    note: '6 blocks; 3 programs, 1 of them run; 0 of a shell run',
  });
});

test('a block that does not type-check is red at its line', async () => {
  expect(await complaintsOf(block("const a: number = 'one';"))).toContain('packages/core/README.md:4: error TS2322');
});

test('a name that a package does not export is red', async () => {
  expect(await complaintsOf(block("import { noSuchExport } from '@bgc/core';\nnoSuchExport;"))).toContain(
    'noSuchExport',
  );
});

test('a block that says it runs, and fails, is red', async () => {
  const complaints = await complaintsOf(block("import 'node:process';\nthrow new Error('it broke');", 'ts run'));
  expect(complaints).toContain('packages/core/README.md:1 ended with 1 when run');
  expect(complaints).toContain('it broke');
});

test.each([
  ['a type', 'const one: number = 1;', 6],
  ['an assertion', 'const one = 1 as number;', 6],
  ['a `!`', 'const one = [1][0]!;', 6],
  ['an import of a type', "import type { Buffer } from 'node:buffer';", 6],
  ['`using`', 'using one = { [Symbol.dispose]() {} };', 6],
  ['`await using`', '  await using one = open();', 6],
  ['an enum, which cannot be left out', 'enum One {}', 4],
])('a program of a README that the oldest Node cannot read as it stands is red, for %s', (_, code, line) => {
  const [program] = codeBlocks(`# Core\n\n${block(`const two = 2;\n\n${code}`, 'ts run')}`);
  expect(program && plainProgramProblems(program)).toEqual([
    { line, problem: expect.stringContaining('is no JavaScript') },
  ]);
});

test('types in a program of a README are red, and fine in a guide and in a block that is not run', async () => {
  const program = block("import { pid } from 'node:process';\n(pid satisfies number);", 'ts run');
  expect(await complaintsOf(program)).toMatch(/^packages\/core\/README\.md:5 is no JavaScript that every Node reads/);
  expect(await complaintsOf(block('const one: number = 1;'))).toBe('');
  expect((await documentationGate.run(tree({ 'docs/guides/one.md': program }))).complaints).toEqual([]);
});

test('an output that its program does not print is red, and so is one that follows no program', async () => {
  const complaints = await complaintsOf(
    `${block("import 'node:process';\nconsole.log('one');", 'ts run')}${block('two', 'text output')}\ntext\n${block('3', 'text output')}`,
  );
  expect(complaints).toContain('README.md:8 is not what is printed: it shows "two" where "one" is printed.');
  expect(complaints).toContain('README.md:13 shows the output of no program');
});

test('a language that nobody checks is red, and so is code without a language', async () => {
  const complaints = await complaintsOf(
    `${block('const a = 1;', 'typescript')}${block('SELECT 1;', 'sql')}${block('npm install @bgc/core', '')}`,
  );
  expect(complaints).toContain('README.md:4 nobody checks a block of typescript');
  expect(complaints).toContain('README.md:7 nobody checks a block of sql');
  expect(complaints).toContain('README.md:10 "npm install @bgc/core" looks like code: name its language.');
});

test('data that cannot be read are red', async () => {
  const complaints = await complaintsOf(
    `${block('{ "a": 1, }', 'json')}${block('a: [1', 'yaml')}${block('GET', 'http')}${block('boxes', 'mermaid')}`,
  );
  for (const line of [4, 7, 10, 13]) expect(complaints).toContain(`packages/core/README.md:${line} `);
});

test('a command that names what is not there is red', async () => {
  const complaints = await complaintsOf(block('npm run nothing\nnpm install @bgc/nothing', 'sh'));
  expect(complaints).toContain('README.md:4 there is no script nothing.');
  expect(complaints).toContain('README.md:5 @bgc/nothing is neither a published package of ours');
});

test('a shell that calls the sandbox is run, and is red where it is refused', async () => {
  const options = 'http://127.0.0.1:4010/_sandbox/pageup/tenants';
  const ask = (tenant: string): string => `TENANT=$(curl ${options}/${tenant}/options)\necho "$TENANT" >/dev/null`;
  expect(await complaintsOf(block(ask('218'), 'sh'))).toBe('');
  expect(await complaintsOf(block(ask('none'), 'sh'))).toMatch(/README\.md:4 ended with 22 when run[^]*answered 400/);
});

test('a shell is not run where it would reach beyond the sandbox', async () => {
  const complaints = await complaintsOf(
    `${block('npm install\ncurl http://127.0.0.1:4010/', 'sh')}${block('curl -s https://example.com/', 'sh')}`,
  );
  expect(complaints).toContain('README.md:4 is executed, so npm belongs into a block of its own.');
  expect(complaints).toContain('README.md:8 asks somebody else than the sandbox on 127.0.0.1:4010.');
});
