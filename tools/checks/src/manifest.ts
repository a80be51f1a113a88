/** The members of a package.json that the gates look at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly license?: string;
  readonly private?: boolean;
  readonly main?: string;
  readonly types?: string;
  readonly bin?: string | Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
  readonly exports?: unknown;
  readonly typesVersions?: unknown;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
}

export const isManifest = (document: unknown): document is Manifest =>
  typeof document === 'object' &&
  document !== null &&
  'name' in document &&
  typeof document.name === 'string' &&
  'version' in document &&
  typeof document.version === 'string';

/** What somebody who installs the package gets with it. */
export const runtimeDependencies = (manifest: Manifest): readonly string[] =>
  Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.peerDependencies });

/** What the package manager installs beside it, unasked: an optional peer is there only where somebody chose it. */
export const installedDependencies = (manifest: Manifest): readonly string[] =>
  runtimeDependencies(manifest).filter((name) => manifest.peerDependenciesMeta?.[name]?.optional !== true);
