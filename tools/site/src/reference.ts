import { join } from 'node:path';

import { Application, type ProjectReflection } from 'typedoc';

import { CATEGORIES } from './page-list.ts';
import { PART } from './page-text.ts';
import type { ModuleEntry } from './packages.ts';

/** Tags of the generated types, from the specifications. */
const GENERATED_TAGS = ['@constant', '@description'] as const;

export interface ReferenceOptions {
  readonly entries: readonly ModuleEntry[];
  /** Files of the pages, in the order of the navigation. */
  readonly pages: readonly string[];
  /** File of the page that the site opens with. */
  readonly index: string;
  readonly out: string;
  /** Folder of this tool. */
  readonly home: string;
}

/** A module is called as a program names it. */
const nameModules = (project: ProjectReflection, entries: readonly ModuleEntry[]): void => {
  for (const { specifier, source } of entries) {
    const module = project.children?.find((child) => project.getSymbolIdFromReflection(child)?.fileName === source);
    if (!module) throw new Error(`typedoc has no module for ${specifier}.`);
    module.name = specifier;
  }
};

/** In the order in which they were given, not in that of their names. */
const orderModules = (project: ProjectReflection, entries: readonly ModuleEntry[]): void => {
  const rank = ({ name }: { readonly name: string }): number =>
    entries.findIndex(({ specifier }) => specifier === name);
  const reference = project.categories?.find(({ title }) => title === 'Reference');
  reference?.children.sort((one, other) => rank(one) - rank(other));
};

/** Writes reference and pages. Whatever typedoc warns of, a link that leads nowhere or a type that is not exported, is an error. */
export const writeReference = async ({ entries, pages, index, out, home }: ReferenceOptions): Promise<void> => {
  const app = await Application.bootstrap({
    name: '@bgc',
    entryPoints: entries.map(({ source }) => source),
    tsconfig: join(home, 'tsconfig.reference.json'),
    // The gate `type check` does it.
    skipErrorChecking: true,
    disableSources: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeExternals: true,
    readme: index,
    projectDocuments: [...pages],
    out,
    cleanOutputDir: false,
    hideGenerator: true,
    includeVersion: false,
    favicon: join(home, 'favicon.svg'),
    customCss: join(home, 'site.css'),
    searchInDocuments: true,
    categorizeByGroup: false,
    defaultCategory: 'Reference',
    categoryOrder: [...CATEGORIES],
    sortEntryPoints: false,
    navigation: { includeCategories: true, includeGroups: false, includeFolders: false },
    navigationLinks: { Guides: `${PART}documents/Guides.html`, OpenAPI: `${PART}documents/OpenAPI.html` },
    validation: { notExported: true, invalidLink: true, invalidPath: true, rewrittenLink: true },
    treatWarningsAsErrors: true,
    highlightLanguages: ['typescript', 'shellscript', 'json', 'yaml', 'http', 'mermaid'],
    ignoredHighlightLanguages: ['text'],
    includeHierarchySummary: false,
  });
  app.options.setValue('blockTags', [...app.options.getValue('blockTags'), ...GENERATED_TAGS]);
  const project = await app.convert();
  if (!project) throw new Error('typedoc could not read the packages.');
  nameModules(project, entries);
  orderModules(project, entries);
  app.validate(project);
  await app.generateOutputs(project);
  const { errorCount, warningCount } = app.logger;
  if (errorCount + warningCount > 0) throw new Error(`typedoc complained ${errorCount + warningCount} times.`);
};
