/** Who may know whom, from ARCHITECTURE.md. Every folder of packages/ that is not named here is a client. */
export interface Layer {
  /** Packages of ours that its code may import and depend on. */
  readonly mayImport: readonly string[];
  /** The same for its tests. */
  readonly testsMayImport: readonly string[];
  /** Third-party packages that are bundled into it. */
  readonly bundles: readonly string[];
  /** Files that may use the built-in modules of Node: path within src. */
  readonly nodeFiles: RegExp;
}

const CLIENT: Layer = {
  mayImport: ['@bgc/core'],
  testsMayImport: ['@bgc/core', '@bgc/sandbox', '@bgc/promises'],
  bundles: [],
  nodeFiles: /^node(\.ts$|\/)/,
};

const LAYERS: Readonly<Record<string, Layer>> = {
  core: {
    mayImport: [],
    testsMayImport: [],
    bundles: ['openapi-fetch', 'zod'],
    nodeFiles: /^node(\.ts$|\/)/,
  },
  sandbox: { mayImport: [], testsMayImport: [], bundles: ['fflate'], nodeFiles: /^((server|command)\.ts$|node\/)/ },
  'candidate-portal-types': { mayImport: [], testsMayImport: [], bundles: [], nodeFiles: /^$/ },
};

export const layerOf = (folder: string): Layer => LAYERS[folder] ?? CLIENT;

/** Words that core must not know. */
export const PROVIDER_NAMES = /pageup|sterling|truora|attestr/i;
