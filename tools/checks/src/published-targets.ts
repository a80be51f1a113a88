import type { Manifest } from './manifest.ts';

const paths = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(paths) : [];
};

/** The files that a published package.json names, as paths inside the package: `dist/index.js`. */
export const publishedTargets = ({ main, types, bin, exports, typesVersions }: Manifest): ReadonlySet<string> =>
  new Set(paths([main, types, bin, exports, typesVersions]).map((path) => path.replace(/^\.\//, '')));
