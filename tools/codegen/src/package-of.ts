import type { Spec } from './spec.ts';

/** The folder of packages/ that a spec is generated into: called as the spec is, unless the spec names another. */
export const packageOf = (name: string, spec: Spec): string => spec['x-bgc-package'] ?? name;

/** A folder somewhere else would have its `src/generated/` overwritten. */
export const packageProblems = (spec: Spec): readonly string[] => {
  const folder: unknown = spec['x-bgc-package'];
  return folder === undefined || (typeof folder === 'string' && /^[a-z][a-z0-9-]*$/.test(folder))
    ? []
    : ['x-bgc-package is no name of a folder in packages/.'];
};
