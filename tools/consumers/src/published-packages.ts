/** Every package of ours, as whoever runs `npm install` gets it. */
export interface PublishedPackages {
  /** On loopback, with a slash at the end. What is not ours it takes from the registry that npm is configured for. */
  readonly registry: string;
  /** Path of an npmrc that names this registry alone. */
  readonly npmrc: string;
  /** Version by name: `@bgc/pageup` → `0.1.0`. */
  readonly versions: ReadonlyMap<string, string>;
  /** An empty folder outside the workspace, deleted at the end unless `--keep` was given. */
  readonly room: string;
}

/** Versions, builds and publishes a copy of the workspace, and closes the registry after `use`. */
export type WithPublishedPackages = <T>(
  use: (published: PublishedPackages) => Promise<T>,
  options?: {
    /** Leaves the folders of the consumers, and says where. */
    readonly keep?: boolean;
    /** A line of progress. */
    readonly report?: (line: string) => void;
  },
) => Promise<T>;
