import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import {
  buildGate,
  formatGate,
  generatedGate,
  lintGate,
  sensitivityGate,
  specsGate,
  stateDiagramGate,
} from '../src/gates/programs.ts';
import { typesGate } from '../src/gates/types.ts';
import { tree } from './tree.ts';

const root = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const lintTree = (files: Readonly<Record<string, string>>) =>
  tree({
    '.oxlintrc.json': root('.oxlintrc.json'),
    'tsconfig.json': {
      compilerOptions: {
        strict: true,
        target: 'es2022',
        lib: ['es2023', 'dom'],
        module: 'esnext',
        noEmit: true,
        skipLibCheck: true,
      },
    },
    ...files,
  });

describe('lint', () => {
  const bad: readonly (readonly [string, string])[] = [
    ['no-floating-promises', 'export const go = (work: Promise<number>): void => {\n  work;\n};\n'],
    ['no-misused-promises', 'export const go = (work: () => Promise<void>): void => {\n  [1].forEach(work);\n};\n'],
    ['await-thenable', 'export const go = async (one: number): Promise<number> => await one;\n'],
    [
      'switch-exhaustiveness-check',
      "export const go = (kind: 'a' | 'b'): number => {\n  switch (kind) {\n    case 'a':\n      return 1;\n  }\n  return 0;\n};\n",
    ],
    ['no-explicit-any', 'export const go = (value: any): unknown => value;\n'],
    ['no-restricted-imports', "import { z } from 'zod';\nexport const text = z;\n"],
    ['no-restricted-imports', "import * as z from 'zod';\nexport const text = z;\n"],
    ['no-restricted-properties', 'export const go = (): number => Date.now();\n'],
    ['no-restricted-properties', 'export const go = (): AbortSignal => AbortSignal.timeout(5);\n'],
    ['no-restricted-properties', 'export const go = (): number => Math.random();\n'],
    ['no-restricted-properties', 'export const go = (): string => crypto.randomUUID();\n'],
    ['no-restricted-globals', 'export const go = (then: () => void): unknown => setTimeout(then, 5);\n'],
    ['no-restricted-properties', 'export const go = (then: () => void): unknown => globalThis.setTimeout(then, 5);\n'],
    ['no-restricted-globals', 'export const go = (then: () => void): unknown => setInterval(then, 5);\n'],
    ['no-restricted-globals', 'export const go = (then: () => void): unknown => setImmediate(then);\n'],
  ];
  const rulesByFile = (output: string): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, string[]>();
    for (const [, rule = '', file = ''] of output.matchAll(/\(([a-z-]+)\): [^\n]*\n[^[]*\[([^:\]]+)[:\]]/g)) {
      found.set(file, [...(found.get(file) ?? []), rule]);
    }
    return found;
  };

  test('every rule that we count on is red where it is broken', async () => {
    const path = (index: number): string => `packages/core/src/broken-${index}.ts`;
    const { complaints } = await lintGate.run(
      lintTree(Object.fromEntries(bad.map(([, source], index) => [path(index), source]))),
    );
    const found = rulesByFile(complaints.join('\n'));
    expect(bad.map((_, index) => found.get(path(index)) ?? [])).toEqual(
      bad.map(([rule]) => expect.arrayContaining([rule])),
    );
  });

  test('a source without fault is green, and the real time may be used in tests, tools and the file that wraps it', async () => {
    const now = 'export const go = (): number => Date.now();\n';
    const workspace = lintTree({
      'packages/core/src/a.ts': 'export const go = (work: () => Promise<void>): Promise<void> => work();\n',
      'packages/core/src/a.fixture.ts': now,
      'packages/core/src/system-clock.ts': now,
      'tools/bench/src/a.ts': now,
    });
    expect((await lintGate.run(workspace)).complaints).toEqual([]);
  });
});

test('format is red on a file that the formatter would change, and green when it would not', async () => {
  const format = async (source: string): Promise<readonly string[]> =>
    (await formatGate.run(tree({ '.oxfmtrc.json': root('.oxfmtrc.json'), 'a.ts': source }))).complaints;
  expect(await format("export const a = 'b';\n")).toEqual([]);
  expect((await format('export const a = "b"\n')).join()).toContain('a.ts');
});

test('the type check is red when any project has a type error', async () => {
  const project = { compilerOptions: { strict: true, noEmit: true }, include: ['*.ts'] };
  const check = async (source: string): Promise<readonly string[]> =>
    (
      await typesGate.run(
        tree({
          'packages/core/tsconfig.json': project,
          'packages/core/a.ts': 'export const a: number = 1;',
          'tools/bench/tsconfig.json': project,
          'tools/bench/a.ts': source,
        }),
      )
    ).complaints;
  expect(await check('export const a: string = "b";')).toEqual([]);
  expect((await check('export const a: string = 1;')).join()).toContain('tools/bench/tsconfig.json');
});

describe('specs', () => {
  const spec = (type: string): string =>
    [
      'openapi: 3.1.0',
      'info: { title: A provider, version: 1.0.0, license: { name: MIT, identifier: MIT } }',
      'servers: [{ url: "https://api.provider.test" }]',
      'security: []',
      'paths:',
      '  /v1/checks:',
      '    get:',
      '      operationId: listChecks',
      '      summary: Lists the checks',
      '      responses:',
      '        "200": { description: The checks, content: { application/json: { schema: { type: ' + type + ' } } } }',
      '        "400": { description: Bad request }',
    ].join('\n');
  const redocly = root('redocly.yaml');
  test('an OpenAPI document without fault is green', async () => {
    expect(
      (await specsGate.run(tree({ 'redocly.yaml': redocly, 'specs/a.yaml': spec('array, items: { type: string }') })))
        .complaints,
    ).toEqual([]);
  });
  test('a keyword of OpenAPI 3.0 in a 3.1 document is red', async () => {
    const { complaints } = await specsGate.run(
      tree({ 'redocly.yaml': redocly, 'specs/a.yaml': spec('string, nullable: true') }),
    );
    expect(complaints.join()).toContain('nullable');
  });
  test('no spec at all is red', async () => {
    expect((await specsGate.run(tree({}))).complaints).toEqual(['There is no spec in specs/.']);
  });
});

test.each([
  ['generated code', generatedGate, 'tools/codegen/src/main.ts'],
  ['the state diagram and its tables', stateDiagramGate, 'tools/state-diagram/src/main.ts'],
  ['sensitivity decisions', sensitivityGate, 'tools/codegen/src/check-specs.ts'],
])('%s are red with what the program says, green when it ends with 0', async (_name, gate, program) => {
  expect((await gate.run(tree({ [program]: 'export {};' }))).complaints).toEqual([]);
  const { complaints } = await gate.run(
    tree({ [program]: "console.error('schema.ts is stale');\nprocess.exitCode = 3;" }),
  );
  expect(complaints.join()).toContain('schema.ts is stale');
  expect(complaints.join()).toContain('ended with 3');
});

test('the build is red when one package does not build', async () => {
  const build = async (command: string): Promise<readonly string[]> =>
    (
      await buildGate.run(
        tree({
          'package.json': { name: 'house', private: true, packageManager: 'pnpm@12.21.0' },
          'pnpm-workspace.yaml': 'packages: [packages/*]\nverifyDepsBeforeRun: false\npmOnFail: ignore\n',
          'pnpm-lock.yaml': "lockfileVersion: '9.0'\nimporters:\n  .: {}\n  packages/core: {}\n",
          'turbo.json': { tasks: { build: {} } },
          'packages/core/package.json': { name: '@bgc/core', version: '1.0.0', scripts: { build: command } },
        }),
      )
    ).complaints;
  expect(await build('node --version')).toEqual([]);
  expect(await build('node --no-such-option')).not.toEqual([]);
});
