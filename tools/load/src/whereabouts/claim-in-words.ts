import { byTheClock } from './by-the-clock.ts';

/** What @bgc/pageup keeps of a check, but for what is personal. */
export interface Claim {
  readonly id: string;
  readonly state: string;
  readonly pending: readonly { readonly status: string }[];
  readonly setAside?: { readonly reason: string };
  readonly failures: number;
  readonly notBefore: number;
}

export const isOpenClaim = ({ state, pending }: Claim): boolean => state !== 'done' || pending.length > 0;

export const claimInWords = (
  { state, pending, setAside, failures, notBefore }: Claim,
  isHeld: boolean,
  now: number,
): string =>
  [
    state,
    ...pending.map(({ status }) => `${status} unconfirmed`),
    ...(setAside === undefined ? [] : [`set aside: ${setAside.reason}`]),
    ...(failures === 0 ? [] : [`failed ${failures} times`]),
    ...(notBefore === 0 ? [] : [`due ${byTheClock(notBefore, now)}`]),
    isHeld ? 'held' : 'held by nobody',
  ].join(', ');
