import type { Contestant } from '../subject.ts';
import type { PeerName } from './peer-names.ts';

/** One peer, once it is installed, and what a reader must know of how it was set up to find the comparison fair. */
export interface Peer {
  readonly name: PeerName;
  /** For the document: which of its options were set, and by which of its own pages. */
  readonly setUp: string;
  readonly open: (version: string) => Promise<Contestant>;
}
