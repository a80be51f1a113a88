import { expect, test } from 'vitest';

import { docstringExamples, exportedNames, isBroughtByReader } from '../src/documents/docstring-examples.ts';
import { complaintsOf, docstringsGate } from '../src/gates/docstrings.ts';
import { tree } from './tree.ts';

const fence = '```';

test('examples are found with their lines: fenced or not, many in a docstring, up to the next tag', () => {
  const source = `/** @example one(); */
export const one = 1;

/**
 * Text.
 *
 * @example
 * ${fence}ts
 * two('@bgc/core');
 * ${fence}
 *
 * @throws Error
 * @example three();
 */`;
  expect(docstringExamples('a.ts', source)).toEqual([
    { path: 'a.ts', line: 1, code: 'one();' },
    { path: 'a.ts', line: 7, code: "two('@bgc/core');\n" },
    { path: 'a.ts', line: 13, code: 'three();' },
  ]);
});

test('the names of a module are those that it declares and passes on', () => {
  const source = `export { a, b as c } from './a.ts';\nexport type { D } from './d.ts';\nexport const e = 1;\nexport class F {}\nconst g = 2;`;
  expect([...exportedNames(source)]).toEqual(['a', 'c', 'D', 'e', 'F']);
});

test('a reader brings what has a name in small letters; classes, types and makers are ours', () => {
  expect(isBroughtByReader("a.ts(1,1): error TS2304: Cannot find name 'secrets'.")).toBe(true);
  expect(isBroughtByReader("a.ts(1,1): error TS2304: Cannot find name 'NoSuchError'.")).toBe(false);
  expect(isBroughtByReader("a.ts(1,1): error TS2304: Cannot find name 'createNothing'.")).toBe(false);
  expect(isBroughtByReader("a.ts(1,1): error TS2345: Argument of type 'string'.")).toBe(false);
});

test('an example that does not compile, or names what nobody exports, is red at its line', async () => {
  const { complaints } = await docstringsGate.run(
    tree({
      'packages/core/package.json': {
        name: '@bgc/core',
        version: '0.0.0',
        exports: { '.': { '@bgc/source': './src/a.ts' } },
      },
      'packages/core/src/a.ts': `/**
 * @example
 * if (isServerError(error)) save(error.advice);
 */
export const good = 1;
/** @example const text: string = isServerError(secret); */
export const wrong = 2;
/** @example new NoSuchError(secret); */
export const missing = 3;
export { isServerError } from 'elsewhere';
`,
    }),
  );
  expect(complaints).toHaveLength(2);
  expect(complaints[0]).toMatch(/^packages\/core\/src\/a\.ts:6: error TS2322/);
  expect(complaints[1]).toMatch(/^packages\/core\/src\/a\.ts:8: error TS2304: Cannot find name 'NoSuchError'/);
});

test('a compiler that ended badly without an error of its own has looked at nothing, which is red', () => {
  expect(complaintsOf({ exitCode: 134, output: 'JavaScript heap out of memory' }, []).join()).toContain('134');
  expect(complaintsOf({ exitCode: 2, output: "a.ts(1,1): error TS2304: Cannot find name 'secrets'." }, [])).toEqual([]);
  expect(complaintsOf({ exitCode: 0, output: '' }, [])).toEqual([]);
});
