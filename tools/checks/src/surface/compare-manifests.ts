import type { Manifest } from '../manifest.ts';
import type { Finding } from './compare-surfaces.ts';

/** What a package.json promises beside its types. Kept with the reports of a release. */
export interface ReleasedManifest {
  readonly node: string;
  /** Each with the ways in which it may be loaded: `./schemas (require)`. */
  readonly entries: readonly string[];
  readonly programs: readonly string[];
  /** Peers that must be there. */
  readonly peers: Readonly<Record<string, string>>;
}

const keys = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value).toSorted() : [];

/** Conditions of our own are for this repository alone, and taken out when it is published. */
const entriesOf = (exports: unknown): readonly string[] =>
  keys(exports).flatMap((entry) => {
    const target = (exports as Readonly<Record<string, unknown>>)[entry];
    const conditions = keys(target).filter((condition) => !condition.startsWith('@'));
    return conditions.length === 0 ? [entry] : conditions.map((condition) => `${entry} (${condition})`);
  });

export const releasedManifest = (manifest: Manifest): ReleasedManifest => {
  const { name, bin, exports, peerDependencies = {}, peerDependenciesMeta = {} } = manifest;
  const needed = Object.entries(peerDependencies).filter(([peer]) => peerDependenciesMeta[peer]?.optional !== true);
  return {
    node: manifest.engines?.['node'] ?? '',
    entries: entriesOf(exports),
    programs: typeof bin === 'string' ? [name] : keys(bin),
    peers: Object.fromEntries(needed),
  };
};

const compareNames = (what: string, before: readonly string[], after: readonly string[]): readonly Finding[] => [
  ...before
    .filter((name) => !after.includes(name))
    .map((name): Finding => ({ change: 'breaking', name: `${what} ${name}`, what: 'is gone' })),
  ...after
    .filter((name) => !before.includes(name))
    .map((name): Finding => ({ change: 'added', name: `${what} ${name}`, what: 'is new' })),
];

/** Breaking is what somebody who has the release may lack after the next: an entry, a program, a Node that is new enough, a peer. */
export const compareManifests = (before: ReleasedManifest, after: ReleasedManifest): readonly Finding[] => [
  ...(before.node === after.node
    ? []
    : [{ change: 'breaking', name: 'Node', what: `was ${before.node} and is ${after.node}` } as const]),
  ...compareNames('the entry', before.entries, after.entries),
  ...compareNames('the program', before.programs, after.programs),
  ...Object.entries(after.peers)
    .filter(([peer, range]) => before.peers[peer] !== range)
    .map(([peer, range]): Finding => ({ change: 'breaking', name: peer, what: `is needed as ${range}` })),
];
