import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The members of a package.json that a release goes by. */
export interface PublishedManifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
}

/** Of every package that a release would publish, by its folder in the checkout: `packages/core`. */
export const publishedManifests = (checkout: string): ReadonlyMap<string, PublishedManifest> =>
  new Map(
    globSync('packages/*/package.json', { cwd: checkout })
      .toSorted()
      .map((path): [string, PublishedManifest] => [
        path.slice(0, -'/package.json'.length),
        JSON.parse(readFileSync(join(checkout, path), 'utf8')) as PublishedManifest,
      ])
      .filter(([, manifest]) => manifest.private !== true),
  );
