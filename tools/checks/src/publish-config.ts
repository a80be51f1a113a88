interface Target {
  readonly types: string;
  readonly default: string;
}

interface Entry {
  readonly import: Target;
  readonly require: Target;
}

const hasTarget = (entry: object, condition: string): boolean => {
  const target: unknown = Reflect.get(entry, condition);
  return typeof target === 'object' && target !== null && 'types' in target && 'default' in target;
};

const isEntry = (entry: unknown): entry is Entry =>
  typeof entry === 'object' && entry !== null && hasTarget(entry, 'import') && hasTarget(entry, 'require');

/**
 * What publishing puts in place of the workspace's own entries: the same exports without the sources, and `main`, `types` and
 * `typesVersions` for compilers that resolve as Node 10 did and know no exports.
 */
export const publishConfigOf = (exports: unknown): Readonly<Record<string, unknown>> => {
  const all = Object.entries(exports ?? {});
  // A package of documents has files for entries, and nothing to compile or to load.
  const documents = all.filter(([, entry]) => typeof entry === 'string');
  const entries = all
    .filter(([, entry]) => typeof entry !== 'string')
    .map(([subpath, entry]: [string, unknown]) => {
      if (!isEntry(entry))
        throw new Error(`exports["${subpath}"] needs import and require, each with types and default.`);
      return { subpath, import: entry.import, require: entry.require };
    });
  const root = entries.find(({ subpath }) => subpath === '.');
  const others = entries.filter(({ subpath }) => subpath !== '.');
  return {
    access: 'public',
    ...(root && { main: root.require.default, types: root.require.types }),
    exports: Object.fromEntries([...entries.map(({ subpath, ...targets }) => [subpath, targets]), ...documents]),
    ...(others.length > 0 && {
      typesVersions: {
        '*': Object.fromEntries(others.map(({ subpath, require }) => [subpath.slice('./'.length), [require.types]])),
      },
    }),
  };
};
