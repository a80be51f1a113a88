import process from 'node:process';

import { allPeers } from '../peers/all-peers.ts';
import type { Contestant } from '../subject.ts';
import type { AboutContestant, AboutMatrix } from './about-matrix.ts';

const aboutContestant = ({ name, version }: Contestant): AboutContestant => {
  const peer = allPeers.find((each) => each.name === name);
  return { name, version, ...(peer && { peer: { setUp: peer.setUp } }) };
};

/** What the page says besides the cells. */
export const aboutContestants = (
  contestants: readonly Contestant[],
  more: Pick<AboutMatrix, 'faults' | 'limits'>,
): AboutMatrix => ({ node: process.version, contestants: contestants.map(aboutContestant), ...more });
