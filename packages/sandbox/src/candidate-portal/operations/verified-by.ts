import type { Reply } from '../../exchange/exchange.ts';
import { refuse } from '../replies.ts';
import type { EidPurpose, World } from '../world.ts';

/** Whether the eID vouches for the candidate of this check, to this end. The code is used up, whatever comes of it. */
export const isVerifiedBy = (world: World, code: string, accessId: string, purpose: EidPurpose): boolean => {
  const said = world.codes.take(code);
  return said?.accessId === accessId && said.purpose === purpose && said.person === 'candidate';
};

/** The same for someone else's eID and for a code that is unknown, used, expired, of another check or to another end. */
export const NOT_VERIFIED = (): Reply => refuse(403, 'The identity could not be verified.');
