/** Software that somebody gets who installs a package: the package, what it needs, and what was copied into it. */
export interface Part {
  /** `@bgc/core`, `zod`. */
  readonly name: string;
  readonly version: string;
  readonly description: string | undefined;
  /** An SPDX identifier. */
  readonly license: string;
  /** Of its tarball, in hexadecimal; where it is not known, it is left out. */
  readonly sha512: string | undefined;
  /** What its build copied into its files. */
  readonly contains: readonly Part[];
  /** What the package manager installs beside it. */
  readonly needs: readonly Part[];
}

/** The package URL: `pkg:npm/%40bgc/core@1.0.0`. */
export const purlOf = ({ name, version }: Pick<Part, 'name' | 'version'>): string =>
  `pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}@${encodeURIComponent(version)}`;
