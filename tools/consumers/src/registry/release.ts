import type { PublishedPackages } from '../published-packages.ts';

/** A release as the workflow makes it, of a copy of the workspace and to a registry on loopback. */
export interface Release extends PublishedPackages {
  /** The copy, with the raised versions, the changelogs and what was built. */
  readonly checkout: string;
  /** Where `changeset pack` put the tarballs that were published. */
  readonly packed: string;
  /** Git tags that publishing made: `@bgc/pageup@0.1.0`. */
  readonly tags: readonly string[];
  /** Seconds of each step. */
  readonly seconds: ReadonlyMap<string, number>;
}

export interface ReleaseOptions {
  readonly keep?: boolean;
  readonly report?: (line: string) => void;
  /** URL of the repository, for the manifests: provenance must match it. */
  readonly repository?: string;
}
