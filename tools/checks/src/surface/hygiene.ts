import ts from 'typescript';

import type { EntrySurface } from './extract-surface.ts';
import { declarationsText, readReport, type Surface } from './read-report.ts';

/** What a surface should not have. */
export interface Hygiene {
  /** Exports without a docstring, by their entry: `@bgc/core#Result`. */
  readonly undocumented: readonly string[];
  /** Types that a signature names and nobody can import. */
  readonly unnamed: readonly string[];
  /** Declarations that say `any`, so that nothing is checked there. */
  readonly unchecked: readonly string[];
}

const saysAny = (node: ts.Node): boolean =>
  node.kind === ts.SyntaxKind.AnyKeyword || ts.forEachChild(node, saysAny) === true;

/** The numbers that the bundler and API Extractor add where one name is used twice. */
const plainName = (name: string): string => name.replace(/(\$|_)\d+$/, '');

const exportsOf = ({ exports }: Surface): readonly string[] => [...exports.keys(), ...exports.values()].map(plainName);

/** Of the entries of one package, beside all entries that there are. */
export const hygieneOf = (own: readonly EntrySurface[], all: readonly EntrySurface[]): Hygiene => {
  const nameable = new Set(all.flatMap(({ report }) => exportsOf(readReport(report))));
  const read = own.map(({ entry, report, exports }) => ({ entry, exports, surface: readReport(report) }));
  const declarations = read.flatMap(({ surface }) => [...surface.declarations.values()]);
  return {
    undocumented: read.flatMap(({ entry, exports }) =>
      exports.filter(({ text }) => text === '').map(({ name }) => `${entry.specifier}#${name}`),
    ),
    unnamed: [...new Set(declarations.map(({ name }) => plainName(name)))].filter((name) => !nameable.has(name)),
    unchecked: [...new Set(declarations.filter(({ nodes }) => nodes.some(saysAny)).map(({ name }) => name))],
  };
};

/** Without comments and imports there is nothing else in a report that could say `export *`. */
export const hasStarExport = (report: string): boolean => /^export \*/m.test(declarationsText(report));
