import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';

import { readCommandLine as readDoctorLine } from '../../../../../packages/doctor/src/output/command-line.ts';
import { readCommandLine as readSandbox } from '../../../../../packages/sandbox/src/node/command-line.ts';
import type { Workspace } from '../../workspace.ts';
import type { CommandContext } from './command-rules.ts';
import { knownNames } from './known-names.ts';
import { optionNames } from './option-names.ts';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** It says what is wrong, and throws nothing. */
const readDoctor = (words: readonly string[]): void => {
  const read = readDoctorLine(words);
  if (read.kind === 'wrong') throw new Error(read.message);
};

/** Commands that packages of ours bring, each with what reads its arguments and throws where it does not know them. */
const COMMANDS: Readonly<Record<string, (words: readonly string[]) => unknown>> = {
  '@bgc/sandbox': readSandbox,
  '@bgc/doctor': readDoctor,
};

const OPTIONS_OF_VITEST = ['--coverage', '--testNamePattern', '--help'];

/** Files that are only there in the project of somebody who installed a package: those that its package.json publishes. */
const inPackage = (workspace: Workspace, path: string): boolean => {
  const [, name, file = ''] = /^(?:\.\/)?node_modules\/(@bgc\/[\w-]+)\/(.+)$/.exec(path) ?? [];
  const manifest = workspace.packages().find((one) => one.manifest.name === name)?.manifest;
  return manifest !== undefined && JSON.stringify([manifest.bin, manifest.exports]).includes(`"./${file}"`);
};

/** What the commands of one document may name. */
export const commandContext = (workspace: Workspace): ((path: string) => CommandContext) => {
  const { scripts, published, thirdParty } = knownNames(workspace);
  const known = new Map<string, ReadonlySet<string>>();
  const optionsOf = (script: string): ReadonlySet<string> => {
    const command = scripts[`start:${script}`] ?? scripts[script] ?? '';
    const folder = /((?:examples|tools)\/[\w-]+)\/\S+\.ts/.exec(command)?.[1];
    const files = folder === undefined ? [] : workspace.files([`${folder}/*.ts`, `${folder}/src/**/*.ts`]);
    const names = known.get(script) ?? new Set(files.flatMap((path) => [...optionNames(workspace.read(path))]));
    known.set(script, names);
    return names;
  };
  return (document) => {
    const text = workspace.read(document);
    return {
      isScript: (name) => Object.hasOwn(scripts, name),
      scriptKnows: (script, option) =>
        option === '--help' ||
        optionsOf(script).has(option) ||
        (script === 'test' && OPTIONS_OF_VITEST.includes(option)),
      isPackage: (name) => published.has(name) || thirdParty.has(name),
      isFile: (path) =>
        existsSync(join(workspace.root, posix.normalize(path))) ||
        inPackage(workspace, path) ||
        text.includes(`\`${path.replace(/^\.\//, '')}\``),
      commandProblem: (name, words) => {
        const read = COMMANDS[name];
        if (!published.has(name)) return `${name} is no published package of ours`;
        if (!read) return `${name} has no command`;
        try {
          read(words);
          return undefined;
        } catch (error) {
          return messageOf(error);
        }
      },
    };
  };
};
