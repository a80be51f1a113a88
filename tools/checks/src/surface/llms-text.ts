import { firstSentence } from '@bgc/tool-parts/first-sentence';

import { anchorsOf } from '../markdown-links.ts';
import type { PackageFolder, Workspace } from '../workspace.ts';
import type { DescribedExport } from './described-exports.ts';
import type { EntrySurface } from './extract-surface.ts';
import { readReport } from './read-report.ts';
import { readmeParts } from './readme-parts.ts';

const WORDS: Readonly<Record<string, string>> = {
  Class: 'class',
  Function: 'function',
  Interface: 'type',
  TypeAlias: 'type',
  Variable: 'value',
};

interface ListedExport extends DescribedExport {
  /** The entry of another package that it comes from. */
  readonly of?: string;
}

const linked = (text: string): string => text.replaceAll('](#', '](README.md#');

const listing = ({ name, kind, text }: ListedExport): string =>
  `- \`${name}\` (${WORDS[kind] ?? kind.toLowerCase()}): ${linked(firstSentence(text))}`;

/** What an entry exports, with the words that stand where each thing is declared. */
const exportsOf = ({ report, exports }: EntrySurface, all: readonly EntrySurface[]): readonly ListedExport[] => {
  const surface = readReport(report);
  return [...surface.exports].map(([name, local]) => {
    const origin = surface.imports.get(local);
    const described = (from: readonly DescribedExport[], wanted: string): DescribedExport =>
      from.find((one) => one.name === wanted) ?? { name, kind: 'Variable', text: '' };
    if (!origin) return { ...described(exports, local === name ? name : local), name };
    const source = all.find(({ entry }) => entry.specifier === origin.module);
    return { ...described(source?.exports ?? [], origin.name), name, of: origin.module };
  });
};

const entrySection = (surface: EntrySurface, all: readonly EntrySurface[]): string => {
  const exports = exportsOf(surface, all)
    .filter(({ name, kind }) => !isError(name, kind))
    .toSorted((one, other) => Number(isType(one)) - Number(isType(other)));
  const own = exports.filter((one) => one.of === undefined);
  const passedOn = exports.filter((one) => one.of !== undefined);
  const names = (listed: readonly ListedExport[]): string => listed.map(({ name }) => `\`${name}\``).join(', ');
  const origins = [...new Set(passedOn.map(({ of }) => of))];
  const silent = own.filter(({ text }) => text === '');
  return [
    `### ${surface.entry.specifier}`,
    [
      ...own.filter(({ text }) => text !== '').map(listing),
      ...(silent.length > 0 ? [`- also: ${names(silent)}`] : []),
      ...origins.map((origin) => `- passed on from ${origin}: ${names(passedOn.filter(({ of }) => of === origin))}`),
    ].join('\n'),
  ].join('\n\n');
};

const isType = ({ kind }: ListedExport): boolean => WORDS[kind] === 'type';

const isError = (name: string, kind: string): boolean => kind === 'Class' && name.endsWith('Error');

const errorsSection = (surfaces: readonly EntrySurface[], all: readonly EntrySurface[]): string => {
  const errors = new Map(
    surfaces
      .flatMap((surface) => exportsOf(surface, all))
      .filter(({ name, kind }) => isError(name, kind))
      .map((one) => [one.name, one] as const),
  );
  const listed = [...errors.values()].map(({ name, text }) => `- \`${name}\`: ${linked(firstSentence(text))}`);
  return listed.length === 0 ? '' : `## Errors\n\n${listed.join('\n')}`;
};

const entriesSection = (one: PackageFolder, own: readonly EntrySurface[], all: readonly EntrySurface[]): string => {
  if (own.length > 0) return ['## What it exports', ...own.map((surface) => entrySection(surface, all))].join('\n\n');
  const { exports } = one.manifest;
  const names = typeof exports === 'object' && exports !== null ? Object.keys(exports) : [];
  const files = names.map((name) => `- \`${one.manifest.name}${name.slice(1)}\``);
  return files.length === 0 ? '' : `## What it exports\n\n${files.join('\n')}`;
};

/** The `llms.txt` of a package: what it is, how it is installed, a program that runs, what it exports and throws, and where more is said. */
export const packageLlmsText = (
  workspace: Workspace,
  one: PackageFolder,
  surfaces: readonly EntrySurface[],
): string => {
  const { name, description = '' } = one.manifest;
  // That there is none is said by the gate of the tarballs.
  const path = `packages/${one.folder}/README.md`;
  const readme = readmeParts(workspace.files(path).length > 0 ? workspace.read(path) : '');
  const own = surfaces.filter(({ entry }) => entry.folder === one.folder);
  const more = readme.sections.map((title) => `- [${title}](README.md#${[...anchorsOf(`## ${title}`)].join('')})`);
  const parts = [
    `# ${name}`,
    `> ${description}`,
    linked(readme.introduction),
    linked(readme.firstProgram),
    entriesSection(one, own, surfaces),
    errorsSection(own, surfaces),
    ['## More', '', '- [README](README.md)', ...more].join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

const titleOf = (text: string): string => /^# (.+)$/m.exec(text)?.[1] ?? '';

/** The `llms.txt` of the repository: where its packages and guides are. */
export const rootLlmsText = (workspace: Workspace): string => {
  const packages = workspace
    .packages()
    .map(
      ({ folder, manifest }) =>
        `- [${manifest.name}](packages/${folder}/llms.txt): ${manifest.description ?? ''} ([README](packages/${folder}/README.md))`,
    );
  const documents = (pattern: string): readonly string[] =>
    workspace.files(pattern).map((path) => `- [${titleOf(workspace.read(path))}](${path})`);
  const guides = documents('docs/guides/*.md');
  const others = [...documents('*.md'), ...documents('docs/*.md')];
  return `${[
    '# @bgc',
    `> ${(JSON.parse(workspace.read('package.json')) as { readonly description?: string }).description ?? ''}`,
    ['## Packages', '', ...packages].join('\n'),
    ...(guides.length > 0 ? [['## Guides', '', ...guides].join('\n')] : []),
    ['## Documents', '', ...others].join('\n'),
  ].join('\n\n')}\n`;
};
