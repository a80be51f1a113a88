import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { peerNames, type PeerName } from './peer-names.ts';
import { peersFolder } from './peers-folder.ts';

/** The versions that a lockfile of pnpm pins for the packages asked for directly. What follows in parentheses names peers. */
export const readPinned = (lockfile: string): ReadonlyMap<string, string> => {
  const direct = lockfile.slice(lockfile.indexOf('\nimporters:'), lockfile.indexOf('\npackages:'));
  const entries = direct.matchAll(/^ {6}'?([^\s':]+)'?:\n {8}specifier: .*\n {8}version: ([^\s(]+)/gm);
  return new Map(Array.from(entries, ([, name = '', version = '']) => [name, version]));
};

export const pinnedVersions = (): ReadonlyMap<PeerName, string> => {
  const pinned = readPinned(readFileSync(join(peersFolder, 'pnpm-lock.yaml'), 'utf8'));
  return new Map(
    peerNames.map((name) => {
      const version = pinned.get(name);
      if (version === undefined) throw new Error(`The peers' lockfile does not pin ${name}.`);
      return [name, version];
    }),
  );
};
