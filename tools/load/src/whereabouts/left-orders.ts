import { eachRecord } from '@bgc/core';
import type { WorkStore } from '@bgc/core';

import { byTheClock } from './by-the-clock.ts';
import { claimInWords, isOpenClaim } from './claim-in-words.ts';
import type { Claim } from './claim-in-words.ts';

/** What the store says of one check that is not over. Ids that the emulators made, and states: nothing of it is personal. */
export interface LeftOrder {
  /** Customer and check. */
  readonly check: string;
  /** How far @bgc/pageup is with it; empty where that is done and confirmed. */
  readonly claim: string;
  /** How far the bridge is with it. */
  readonly order: string;
  /** By which its screening is found at Sterling, also before its number is known. */
  readonly callbackUri: string | undefined;
}

interface Order {
  readonly checkId: string;
  readonly state: string;
  readonly callbackUri: string;
  readonly screeningId?: string;
}

interface Found {
  claim: string;
  order: string;
  callbackUri?: string;
  open: boolean;
}

/** Asks while workers are there: whoever stops lets go of what it holds. */
export const leftOrders = async ({ leases, records }: WorkStore, now: number): Promise<readonly LeftOrder[]> => {
  const isHeld = async (key: string): Promise<boolean> => {
    const lease = await leases.acquire(key, { owner: 'whereabouts', durationMs: 1 });
    if (lease !== undefined) await leases.release(lease);
    return lease === undefined;
  };
  const all = new Map<string, Found>();
  const found = (customer: string, id: string): Found => {
    const check = `${customer}/${id}`;
    const known = all.get(check) ?? { claim: '', order: '', open: false };
    all.set(check, known);
    return known;
  };
  const ofScreening = new Map<string, Found>();
  const followed: { readonly screening: string; readonly heard: string }[] = [];
  for await (const { key, value, updatedAt } of eachRecord(records, '')) {
    const [customer = '', area, ...rest] = key.split('/');
    const since = byTheClock(updatedAt, now);
    if (area === 'open') followed.push({ screening: `${customer}/${rest.at(-1)}`, heard: since });
    if (area === 'pageup') {
      const claim = JSON.parse(value) as Claim;
      if (!isOpenClaim(claim)) continue;
      const one = found(customer, claim.id);
      one.open = true;
      one.claim = `${claimInWords(claim, await isHeld(key), now)}; written ${since}`;
    }
    if (area === 'bridge' && rest.includes('check')) {
      const { checkId, state, callbackUri, screeningId } = JSON.parse(value) as Order;
      const one = found(customer, checkId);
      one.open ||= state !== 'done';
      one.order = `${state}; written ${since}`;
      one.callbackUri = callbackUri;
      if (screeningId !== undefined) ofScreening.set(`${customer}/${screeningId}`, one);
    }
  }
  for (const { screening, heard } of followed) {
    const one = ofScreening.get(screening);
    if (one === undefined) continue;
    one.open = true;
    one.order += `; followed, heard of ${heard}`;
  }
  return [...all].flatMap(([check, { claim, order, callbackUri, open }]) =>
    open ? [{ check, claim, order, callbackUri }] : [],
  );
};
