// What the gate that rehearses a release needs.
export { tryClient } from '../package-managers/try-client.ts';
export { publishedManifests } from './published-manifests.ts';
export type { Release } from './release.ts';
export { runInCopy } from './run-in-copy.ts';
export { withRelease } from './with-release.ts';
