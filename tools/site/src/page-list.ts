import { PACKAGES } from './packages.ts';

export interface Page {
  /** Relative to the root: `docs/guides/webhooks.md`. */
  readonly path: string;
  /** Where it stands in the navigation. */
  readonly category: string;
}

/** Parts of the navigation, in their order. Pages within one stand in the order of `ORDER`, then by their path. */
export const CATEGORIES = ['Start', 'Guides', 'Packages', 'Reference', 'Proof', 'House', 'Examples', 'Tools'] as const;

const CATEGORY_OF: readonly (readonly [pattern: RegExp, category: (typeof CATEGORIES)[number]])[] = [
  [/^README\.md$/, 'Start'],
  [/^docs\/guides\//, 'Guides'],
  [/^packages\//, 'Packages'],
  [/^(SECURITY|ARCHITECTURE|CONTRIBUTING)\.md$|^docs\/semver\.md$|^\.changeset\//, 'House'],
  [/^docs\//, 'Proof'],
  [/^examples\//, 'Examples'],
  [/^tools\//, 'Tools'],
];

const ORDER = [
  'docs/guides/README.md',
  ...PACKAGES.map((folder) => `packages/${folder}`),
  'packages/openapi',
  'SECURITY.md',
  'ARCHITECTURE.md',
];

/** Documents that are part of a tarball and of no reader's way. */
const NOT_A_PAGE = /CHANGELOG|LICENSES/;

/** The guides in reading order: as their index links to them. */
const guidesIn = (guidesIndex: string): readonly string[] =>
  [...guidesIndex.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, file = '']) => `docs/guides/${file}`);

/** The pages of the site in the order of its navigation. `paths` are all Markdown documents, `guidesIndex` the text of the guides' index. */
export const pageList = (paths: readonly string[], guidesIndex: string): readonly Page[] => {
  const order = [...ORDER, ...guidesIn(guidesIndex)];
  const rank = (path: string): number => {
    const index = order.findIndex((start) => path.startsWith(start));
    return index === -1 ? order.length : index;
  };
  return paths
    .filter((path) => !NOT_A_PAGE.test(path))
    .flatMap((path) => {
      const category = CATEGORY_OF.find(([pattern]) => pattern.test(path))?.[1];
      return category === undefined ? [] : [{ path, category }];
    })
    .toSorted(
      (one, other) =>
        CATEGORIES.indexOf(one.category) - CATEGORIES.indexOf(other.category) ||
        rank(one.path) - rank(other.path) ||
        one.path.localeCompare(other.path, 'en'),
    );
};
