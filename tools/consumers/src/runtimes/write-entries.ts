import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Subject } from './suite/subjects.js';
import { RESULTS } from './runtime.ts';

interface Surroundings {
  readonly subjects: readonly Subject[];
  readonly server: Readonly<Record<string, unknown>>;
  /** Where the cases read and write files. */
  readonly folder: string;
  /** Keeps the files of one run apart from those of another. */
  readonly unique: string;
}

const entriesOf = (subjects: readonly Subject[]): readonly string[] => [
  ...new Set(subjects.flatMap(({ entries }) => entries)),
];

/** Bun and Deno have a way of printing of their own; it must not show more than Node's. */
const INSPECT = 'globalThis.Deno?.inspect ?? globalThis.Bun?.inspect';

/** Deno's `fetch` sends a request again where a kept connection is reset: without kept connections it does not. */
const ADVISED_FETCH = `globalThis.Deno
    ? ((client) => (input, init) => fetch(input, { ...init, client }))(Deno.createHttpClient({ poolMaxIdlePerHost: 0 }))
    : fetch`;

const surroundingsOf = ({ subjects, server, folder, unique }: Surroundings): string => `{
  server: ${JSON.stringify(server)},
  folder: ${JSON.stringify(folder)},
  unique: ${JSON.stringify(unique)},
  advisedFetch: ${ADVISED_FETCH},
  names: ${JSON.stringify(subjects.map(({ name }) => name))},
}`;

/** What every runtime runs: it loads the entries in its way, runs the suite, and gives what each case came to as `results`. */
const BODY = `
import { runSubjects } from './suite/run-subjects.js';
import { subjects } from './suite/subjects.js';

export const runSuite = async (modules, { names, ...rest }) =>
  runSubjects(
    subjects.filter(({ name }) => names.includes(name)),
    { modules, ...rest },
  );
export const globals = ['process', 'Buffer', 'require', 'global'].filter((name) => name in globalThis);
export const agent = String(globalThis.navigator?.userAgent);
`;

const imports = (names: readonly string[]): string =>
  names.map((name, index) => `import * as module${index} from '${name}';\n`).join('');
const table = (names: readonly string[]): string =>
  `{ ${names.map((name, index) => `'${name}': module${index}`).join(', ')} }`;

/** Writes the program of each module system, and one for runtimes without a file system: it exports what the others print. */
export const writeEntries = (folder: string, given: Surroundings): void => {
  const names = entriesOf(given.subjects);
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write('run-suite.js', BODY);
  write(
    'results.js',
    `${imports(names)}import { agent, globals, runSuite } from './run-suite.js';
const surroundings = ${surroundingsOf(given)};
export const run = async () => ({ agent, globals, results: await runSuite(${table(names)}, surroundings) });
`,
  );
  write(
    'entry.mjs',
    `import { createServer } from 'node:http';
import { inspect } from 'node:util';
${imports(names)}import { agent, globals, runSuite } from './run-suite.js';
const surroundings = ${surroundingsOf(given)};
const node = { createServer };
const results = await runSuite(${table(names)}, { ...surroundings, node, inspect: ${INSPECT} ?? inspect });
console.log(${JSON.stringify(RESULTS)} + JSON.stringify({ agent, globals, results }));
`,
  );
  write(
    'entry.cjs',
    `const modules = {};
${names.map((name) => `modules['${name}'] = require('${name}');\n`).join('')}
const node = { createServer: require('node:http').createServer };
const { inspect } = require('node:util');
const surroundings = ${surroundingsOf(given)};
import('./run-suite.js')
  .then(async ({ agent, globals, runSuite }) => {
    const results = await runSuite(modules, { ...surroundings, node, inspect: ${INSPECT} ?? inspect });
    console.log(${JSON.stringify(RESULTS)} + JSON.stringify({ agent, globals, results }));
  })
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
`,
  );
};
