import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Gate } from '../gate.ts';
import { packageEntries } from '../package-entries.ts';
import type { PackedPackage } from '../packed-package.ts';
import { runProgram } from '../run-program.ts';

const NODE_TYPES = fileURLToPath(new URL('../../node_modules/@types/node', import.meta.url));
/** The newest, and the last that is written in JavaScript. */
const COMPILERS = ['tsc', 'tsc6'];
const OPTIONS = {
  noEmit: true,
  strict: true,
  target: 'es2022',
  lib: ['es2023'],
  types: ['node'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  skipLibCheck: false,
};

/** Lays out what a program sees after installing the packages, as far as types go. */
const install = (packages: readonly PackedPackage[], directory: string): void => {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  for (const { name, files, read } of packages)
    for (const path of files.filter((file) => file === 'package.json' || /\.d\.c?ts$/.test(file)))
      write(`node_modules/${name}/${path}`, read(path));
  mkdirSync(join(directory, 'node_modules/@types'), { recursive: true });
  symlinkSync(realpathSync(NODE_TYPES), join(directory, 'node_modules/@types/node'), 'junction');
  const program = packages.flatMap(packageEntries).map(
    ({ specifier }, index) => `import * as entry${index} from '${specifier}';
export type Entry${index} = typeof entry${index};
`,
  );
  for (const file of ['program.mts', 'program.cts']) write(file, program.join(''));
  write('package.json', JSON.stringify({ private: true, type: 'module' }));
  write('tsconfig.json', JSON.stringify({ compilerOptions: OPTIONS, files: ['program.mts', 'program.cts'] }));
};

/** A program for Node, which has no DOM types, compiles with the entries of every package, and checks their declarations too. */
export const plainNodeTypesGate: Gate = {
  name: 'types without DOM',
  run: async (workspace) => {
    const packages = await workspace.packed();
    const directory = mkdtempSync(join(tmpdir(), 'bgc-program-'));
    try {
      install(packages, directory);
      const complaints: string[] = [];
      for (const compiler of COMPILERS) {
        const { exitCode, output } = await runProgram(compiler, ['--pretty', 'false', '-p', directory], directory);
        if (exitCode !== 0) complaints.push(`${compiler}\n${output}`);
      }
      return { complaints, note: `${packages.flatMap(packageEntries).length} entries` };
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  },
};
