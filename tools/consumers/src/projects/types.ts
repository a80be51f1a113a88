import type { Consumer } from '../consumer.ts';
import { consumersOf } from './consumers-of.ts';
import { MSW, OPENTELEMETRY, OURS } from './our-packages.ts';
import { pinnedVersion } from './pinned-version.ts';
import type { Command, Project, Trial } from './project.ts';

const NODE_TYPES = pinnedVersion('@types/node');

/** Every line of TypeScript that users are on, installed side by side. */
const COMPILERS = [
  { line: '5.9', version: '5.9.3' },
  { line: '6', version: '6.0.3' },
  { line: '7', version: '7.0.2' },
] as const;

const compilers = Object.fromEntries(
  COMPILERS.map(({ line, version }) => [`typescript-${line}`, `npm:typescript@${version}`]),
);

const project: Project = {
  folder: 'types',
  ours: OURS,
  others: { ...compilers, '@types/node': NODE_TYPES, msw: MSW, '@opentelemetry/api': OPENTELEMETRY },
  copies: {
    'esm/program.ts': 'types/program.ts',
    'cjs/program.ts': 'types/program.ts',
    'esm/mocks.ts': 'types/mocks.ts',
    'esm/misuse.ts': 'types/misuse.ts',
    'cjs/misuse.ts': 'types/misuse.ts',
  },
};

const tsc = (line: string, parameters: readonly string[]): Command => ({
  program: 'node',
  parameters: [`node_modules/typescript-${line}/bin/tsc`, ...parameters],
});

const resolved = (module: string, resolution = module): readonly string[] => [
  '--module',
  module,
  '--moduleResolution',
  resolution,
];

const run = (file: string): Command => ({ program: 'node', parameters: [file], shows: /^Proven: .+$/m });

/** ESM and CJS at once: the compiler goes by the package.json next to a file. Emits; what it emits is run. */
const ofNode = (line: string, module: string): Trial => ({
  name: `TypeScript ${line}, ${module}: ESM and CJS, skipLibCheck on and off`,
  commands: [
    tsc(line, [...resolved(module), '--skipLibCheck', 'false', '--outDir', `out-${line}-${module}`]),
    tsc(line, [...resolved(module), '--skipLibCheck', 'true', '--noEmit']),
    run(`out-${line}-${module}/esm/program.js`),
    run(`out-${line}-${module}/cjs/program.js`),
    run(`out-${line}-${module}/esm/mocks.js`),
  ],
});

/** What is emitted for a bundler is run in the group of those. 5.9 knows `bundler` for ES modules alone; since 6 it may go with `commonjs`. */
const ofBundler = (line: string): Trial => ({
  name: `TypeScript ${line}, bundler: skipLibCheck on and off`,
  commands: [
    tsc(line, ['-p', 'tsconfig.esm.json', ...resolved('esnext', 'bundler'), '--noEmit', '--skipLibCheck', 'false']),
    tsc(line, ['-p', 'tsconfig.esm.json', ...resolved('preserve', 'bundler'), '--noEmit', '--skipLibCheck', 'true']),
    ...(line === '5.9'
      ? []
      : [
          tsc(line, [
            '-p',
            'tsconfig.cjs.json',
            ...resolved('commonjs', 'bundler'),
            '--noEmit',
            '--skipLibCheck',
            'false',
          ]),
        ]),
  ],
});

/** Clients in a page or a worker: no types of Node are installed, and the library is that of browsers. */
const withoutNode: Project = {
  folder: 'types-without-node',
  ours: OURS,
  others: compilers,
  manifest: { type: 'module' },
};

/** Clients on a server whose compiler knows no DOM: `fetch` and its company come with the types of Node. */
const withoutDom: Project = {
  ...withoutNode,
  folder: 'types-without-dom',
  others: { ...compilers, '@types/node': NODE_TYPES },
  copies: {
    'clients.ts': 'types-without-node/clients.ts',
  },
};

const onlyWith = (lib: string, parameters: readonly string[]): readonly Trial[] =>
  COMPILERS.map(({ line }) => ({
    name: `TypeScript ${line}, ${lib}, skipLibCheck off`,
    commands: [tsc(line, parameters)],
  }));

const PAGE = [...resolved('esnext', 'bundler'), '--lib', 'es2022,dom,dom.iterable'];
const SERVER = [...resolved('nodenext'), '--lib', 'es2022', '--types', 'node'];

export const typeConsumers: readonly Consumer[] = [
  ...consumersOf(
    'types',
    project,
    COMPILERS.flatMap(({ line }) => [ofNode(line, 'node16'), ofNode(line, 'nodenext'), ofBundler(line)]),
  ),
  ...consumersOf('types', withoutNode, onlyWith('DOM, no @types/node', PAGE)),
  ...consumersOf('types', withoutDom, onlyWith('@types/node, no DOM', SERVER)),
];
