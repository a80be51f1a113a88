import type { Contestant } from '../subject.ts';
import { allPeers } from './all-peers.ts';
import { installPeers } from './install-peers.ts';
import { pinnedVersions } from './pinned-versions.ts';

/** Clients of other makers, installed first where they are missing. */
export const peerContestants = async (): Promise<readonly Contestant[]> => {
  installPeers();
  const versions = pinnedVersions();
  return Promise.all(allPeers.map(({ name, open }) => open(versions.get(name) as string)));
};
