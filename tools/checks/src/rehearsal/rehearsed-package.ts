import type { PackedPackage } from '../packed-package.ts';

/** One package of a rehearsed release: what was to be published, and what came of it. */
export interface RehearsedPackage {
  readonly name: string;
  readonly version: string;
  /** Of its folder in the repository: `packages/core`. */
  readonly directory: string;
  /** What was packed; absent where nothing was. */
  readonly packed?: PackedPackage;
  /** Text of CHANGELOG.md; empty where there is none. */
  readonly changelog: string;
  /** Names of the Git tags that publishing made, of all packages. */
  readonly tags: readonly string[];
  /** Of the version on the registry; absent where it is not there. */
  readonly published?: PublishedVersion;
  /** That a bill of materials of the tarball was written. */
  readonly billed: boolean;
}

export interface PublishedVersion {
  /** `sha512-` and what it is of the tarball, in base64. */
  readonly integrity: string;
  readonly repository?: { readonly url?: string; readonly directory?: string };
}
