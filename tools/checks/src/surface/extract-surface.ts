import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

import { readModel, type DescribedExport } from './described-exports.ts';
import type { TypedEntry } from './typed-entries.ts';

/** What an entry shows to those who import it. */
export interface EntrySurface {
  readonly entry: TypedEntry;
  /** The report that is committed. */
  readonly report: string;
  /** What is declared in the package itself; what it passes on of another package is in the report alone. */
  readonly exports: readonly DescribedExport[];
}

/** The oldest declarations that ours may need, and what a program for Node has. */
const compilerOptions = {
  target: 'es2022',
  lib: ['es2023', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

const SILENT = { logLevel: ExtractorLogLevel.None };

const configure = (entry: TypedEntry, directory: string): ExtractorConfig => {
  const folder = join(directory, entry.folder);
  mkdirSync(folder, { recursive: true });
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(entry.packagePath, 'package.json'),
    configObject: {
      projectFolder: entry.packagePath,
      mainEntryPointFilePath: entry.declarations,
      compiler: { overrideTsconfig: { compilerOptions, files: [entry.declarations] }, skipLibCheck: true },
      apiReport: {
        enabled: true,
        reportFileName: `${entry.name}.api.md`,
        reportFolder: folder,
        reportTempFolder: join(folder, 'temporary'),
        // A type that a signature needs is part of the surface, whether or not it has a name for users.
        includeForgottenExports: true,
      },
      docModel: { enabled: true, apiJsonFilePath: join(folder, `${entry.name}.api.json`) },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      // What is found is said of declarations by this project's own rules: the messages name built files by their hash.
      messages: {
        compilerMessageReporting: { default: SILENT },
        extractorMessageReporting: { default: SILENT },
        tsdocMessageReporting: { default: SILENT },
      },
    },
  });
};

/** Runs API Extractor over all entries, in one process and over one program of the compiler. */
export const extractSurface = (entries: readonly TypedEntry[]): readonly EntrySurface[] => {
  const directory = mkdtempSync(join(tmpdir(), 'bgc-surface-'));
  try {
    const configs = entries.map((entry) => ({ entry, config: configure(entry, directory) }));
    const [first, ...rest] = configs.map(({ config }) => config);
    if (!first) return [];
    const compilerState = CompilerState.create(first, {
      additionalEntryPoints: rest.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
    });
    return configs.map(({ entry, config }) => {
      Extractor.invoke(config, {
        compilerState,
        localBuild: true,
        messageCallback: (message) => {
          message.handled = true;
        },
      });
      return {
        entry,
        report: readFileSync(join(directory, entry.folder, `${entry.name}.api.md`), 'utf8'),
        exports: readModel(readFileSync(config.apiJsonFilePath, 'utf8')),
      };
    });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};
