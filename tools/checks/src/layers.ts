/** Who may know whom, from ARCHITECTURE.md. Every folder of packages/ that is not named here is a client. */
export interface Layer {
  /** Packages of ours that its code may import and depend on. */
  readonly mayImport: readonly string[];
  /** The same for its tests. */
  readonly testsMayImport: readonly string[];
  /** Packages of ours whose code its build copies in: it may import them, and nobody who installs it gets them. */
  readonly copiesIn: readonly string[];
  /** Third-party packages that are bundled into it. */
  readonly bundles: readonly string[];
  /** Files that may use the built-in modules of Node: path within src. */
  readonly nodeFiles: RegExp;
  /** It holds no code: its built files are copies of what lies in this folder of the repository, byte for byte. */
  readonly dataFrom?: string;
}

const CLIENT: Layer = {
  mayImport: ['@bgc/core'],
  testsMayImport: ['@bgc/core', '@bgc/sandbox', '@bgc/promises', '@bgc/fuzz'],
  copiesIn: [],
  bundles: [],
  nodeFiles: /^node(\.ts$|\/)/,
};

const LAYERS: Readonly<Record<string, Layer>> = {
  core: {
    mayImport: [],
    testsMayImport: ['@bgc/fuzz'],
    copiesIn: [],
    bundles: ['openapi-fetch', 'zod'],
    nodeFiles: /^node(\.ts$|\/)/,
  },
  sandbox: {
    mayImport: [],
    testsMayImport: [],
    copiesIn: [],
    bundles: ['fflate'],
    nodeFiles: /^((server|command)\.ts$|node\/)/,
  },
  // Over the clients, and under nothing: nobody imports it.
  doctor: {
    mayImport: [
      '@bgc/attestr',
      '@bgc/candidate-portal-types',
      '@bgc/core',
      '@bgc/pageup',
      '@bgc/sterling',
      '@bgc/truora',
    ],
    testsMayImport: [
      '@bgc/attestr',
      '@bgc/candidate-portal-types',
      '@bgc/core',
      '@bgc/pageup',
      '@bgc/promises',
      '@bgc/sandbox',
      '@bgc/sterling',
      '@bgc/truora',
    ],
    copiesIn: [],
    bundles: [],
    nodeFiles: /^(command\.ts$|node\/)/,
  },
  // For those who work in another language: the documents that the clients are generated from.
  openapi: {
    mayImport: [],
    testsMayImport: [],
    copiesIn: [],
    bundles: [],
    nodeFiles: /^$/,
    dataFrom: 'specs',
  },
  // Many take its types alone, so it brings nothing with it: of core it holds a copy of what it uses.
  'candidate-portal-types': {
    mayImport: ['@bgc/core'],
    testsMayImport: ['@bgc/core', '@bgc/sandbox', '@bgc/promises', '@bgc/fuzz'],
    copiesIn: ['@bgc/core'],
    bundles: [],
    nodeFiles: /^$/,
  },
};

/** A client of a provider: it has a specification, calls and budgets. */
export const isClient = (folder: string): boolean => LAYERS[folder] === undefined;

/** Whether a package holds documents and no code. */
export const isData = (folder: string): boolean => LAYERS[folder]?.dataFrom !== undefined;

export const layerOf = (folder: string): Layer => LAYERS[folder] ?? CLIENT;

/** Words that core must not know. */
export const PROVIDER_NAMES = /pageup|sterling|truora|attestr/i;
