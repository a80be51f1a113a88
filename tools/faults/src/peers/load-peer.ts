import { load } from '../../peers/load.ts';
import type { PeerName } from './peer-names.ts';

/** A peer's module, as far as is used of it: it is not installed where types are checked. */
export const loadPeer = async <Used>(name: PeerName): Promise<Used> => (await load(name)) as Used;
