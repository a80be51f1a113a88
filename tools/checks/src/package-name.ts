/** The package that an import specifier names: `@bgc/core` for `@bgc/core/schema`. */
export const packageNameOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
