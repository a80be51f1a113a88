import type { ClientCall } from './client-call.ts';

export type ModuleFormat = 'ESM' | 'CJS';

/** What a program ends with: one that did nothing is none that passed. */
export const PROVEN = 'The emulator counted what it should.';

const FORMS = {
  ESM: {
    load: (entry: string, names: string): string => `import ${names} from '${entry}';`,
    around: (body: string): string => body,
  },
  CJS: {
    load: (entry: string, names: string): string => `const ${names} = require('${entry}');`,
    // CommonJS has no `await` outside a function.
    around: (body: string): string => `(async () => {\n${body}\n})();`,
  },
} as const;

/** The same program in either module format. */
export const writeProgram = (format: ModuleFormat, imports: ClientCall['imports'], body: string): string => {
  const { load, around } = FORMS[format];
  const loading = Object.entries(imports).map(([entry, names]) => load(entry, `{ ${names.join(', ')} }`));
  const text = [load('node:assert/strict', 'assert'), ...loading, around(`${body.trim()}\nconsole.log('${PROVEN}');`)];
  return `${text.join('\n')}\n`;
};
