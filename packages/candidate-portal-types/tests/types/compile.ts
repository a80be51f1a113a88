import { fileURLToPath } from 'node:url';

import ts from 'typescript';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  customConditions: ['@bgc/source'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
};

/** What the compiler refused of one program. */
export interface Refusal {
  readonly code: number;
  readonly message: string;
}

/** Compiles programs as a user of this package would write them, all at once, and gives what the compiler says of each. */
export const compile = (programs: Readonly<Record<string, string>>): Readonly<Record<string, readonly Refusal[]>> => {
  const pathOf = (index: number): string => fileURLToPath(new URL(`program-${index}.ts`, import.meta.url));
  const names = Object.keys(programs);
  const texts = new Map(names.map((name, index) => [pathOf(index), programs[name] ?? '']));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  const program = ts.createProgram([...texts.keys()], options, {
    ...host,
    fileExists: (path) => texts.has(path) || fileExists(path),
    readFile: (path) => texts.get(path) ?? readFile(path),
    getSourceFile: (path, target, ...rest) => {
      const text = texts.get(path);
      return text === undefined ? getSourceFile(path, target, ...rest) : ts.createSourceFile(path, text, target);
    },
  });
  return Object.fromEntries(
    names.map((name, index) => {
      const file = program.getSourceFile(pathOf(index));
      const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
      return [
        name,
        found.map(({ code, messageText }) => ({ code, message: ts.flattenDiagnosticMessageText(messageText, '\n') })),
      ];
    }),
  );
};
