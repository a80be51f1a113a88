import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { alignedLines } from '@bgc/tool-parts/columns';

import { bundlers } from '../bundlers.ts';
import { exportedName } from '../exported-name.ts';
import type { Gate } from '../gate.ts';
import { withInstalled } from '../installed-packages.ts';
import { packageEntries } from '../package-entries.ts';
import type { PackedPackage } from '../packed-package.ts';

/** The ways to name a type of another module; `name` is what it is called here. */
const FORMS: Readonly<Record<string, (type: string, name: string, from: string) => string>> = {
  'import type { X }': (type, name, from) =>
    `import type { ${type} as ${name} } from '${from}';\nexport type { ${name} };\n`,
  'import { type X }': (type, name, from) =>
    `import { type ${type} as ${name} } from '${from}';\nexport type { ${name} };\n`,
  'export type { X } from': (type, name, from) => `export type { ${type} as ${name} } from '${from}';\n`,
  'export { type X } from': (type, name, from) => `export { type ${type} as ${name} } from '${from}';\n`,
};

const PLAIN = 'console.log("a program");\nexport {};\n';

// The hardest case: `import { type X } from 'a'` stays as `import 'a'`, and only the package can say that this does nothing.
const TSCONFIG = { compilerOptions: { verbatimModuleSyntax: true } };

interface Program {
  readonly package: string;
  readonly form: string;
  readonly file: string;
  readonly text: string;
}

const programsOf = (packed: PackedPackage): readonly Program[] => {
  const entries = packageEntries(packed);
  return Object.entries(FORMS).map(([form, write], index) => {
    const imports = entries.map(({ specifier, types }, entry) => {
      const type = exportedName(packed.read(types));
      if (type === undefined) throw new Error(`${specifier} exports nothing that could be imported for its type.`);
      return write(type, `Type${entry}`, specifier);
    });
    const file = `${packed.name.replaceAll(/\W+/g, '-')}-${index}.ts`;
    return { package: packed.name, form, file, text: imports.join('') + PLAIN };
  });
};

interface Added {
  readonly bundler: string;
  readonly program: Program;
  readonly bytes: number;
}

const measure = async (programs: readonly Program[], directory: string): Promise<readonly Added[]> => {
  const added: Added[] = [];
  for (const [bundler, bundle] of Object.entries(bundlers)) {
    // In sequence: each keeps every core busy by itself.
    const [plain = '', ...bundles] = await bundle(['plain.ts', ...programs.map(({ file }) => file)], directory);
    // Otherwise nothing was bundled, and to nothing nothing was added.
    if (!plain.includes('a program')) throw new Error(`${bundler} made no program.`);
    for (const [index, program] of programs.entries()) {
      const text = bundles[index] ?? '';
      // A bundle of the same length that differs counts for a byte.
      const bytes = Buffer.byteLength(text) - Buffer.byteLength(plain) || (text === plain ? 0 : 1);
      added.push({ bundler, program, bytes });
    }
  }
  return added;
};

/** Bytes for each bundler and package, of the way that adds most. */
const tableOf = (packages: readonly PackedPackage[], added: readonly Added[]): string => {
  const cell = (bundler: string, name: string): string =>
    String(
      Math.max(
        ...added.filter((one) => one.bundler === bundler && one.program.package === name).map(({ bytes }) => bytes),
      ),
    );
  const names = packages.map(({ name }) => name);
  const rows = Object.keys(bundlers).map((bundler) => [bundler, ...names.map((name) => cell(bundler, name))]);
  return alignedLines([['bytes added', ...names], ...rows], (column) => column > 0).join('\n');
};

/** Whoever takes only types of a published package gets nothing else of it into a bundle, whatever bundles it. */
export const typesOnlyImportsGate: Gate = {
  name: 'types-only imports add nothing',
  run: async (workspace) => {
    const packages = await workspace.packed();
    return withInstalled(packages, async (directory) => {
      const programs = packages.flatMap(programsOf);
      for (const { file, text } of [{ file: 'plain.ts', text: PLAIN }, ...programs])
        writeFileSync(join(directory, file), text);
      writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify(TSCONFIG));
      const added = await measure(programs, directory);
      return {
        complaints: added
          .filter(({ bytes }) => bytes !== 0)
          .map(
            ({ bundler, program, bytes }) => `${program.package}: ${bundler} adds ${bytes} bytes for ${program.form}.`,
          ),
        note: `${programs.length} programs\n${tableOf(packages, added)}`,
      };
    });
  },
};
