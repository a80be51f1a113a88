import { createMemoryStore } from '@bgc/core';
import type { WorkStore } from '@bgc/core';
import { variants as bridgeVariants } from '@bgc/example-pageup-to-sterling/tests/variants.ts';
import type { SterlingClient } from '@bgc/sterling';

/** What is changed of a worker. */
export interface Change {
  readonly store?: (store: WorkStore) => WorkStore;
  readonly sterling?: (client: SterlingClient) => SterlingClient;
  /** Keeps what every answer said, as a cache without a limit does. */
  readonly keepsEverything?: true;
}

const all = {
  right: {},
  /** Claims under leases that nobody else sees, and orders under a key of its own each time: what it has in hand is handed out to others, too. */
  'own-leases': { store: () => createMemoryStore(), sterling: bridgeVariants['fresh-keys'].sterling },
  /** Keeps no intention on the disk: what a crash leaves half done, nobody knows of. */
  forgetful: bridgeVariants.forgetful,
  'keeps-everything': { keepsEverything: true },
} as const satisfies Readonly<Record<string, Change>>;

export type Variant = keyof typeof all;

export const variantNames = Object.keys(all) as readonly Variant[];
export const isVariant = (name: unknown): name is Variant => variantNames.includes(name as Variant);

/** The bridge's worker as it is, and known-bad ones, which must end red. */
export const variants: Readonly<Record<Variant, Change>> = all;
