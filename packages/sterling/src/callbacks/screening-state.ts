import type { Clock } from '@bgc/core';
import { canonicalJson, newestTimestamp, sha256, toHex } from '@bgc/core/webhooks';

import type { Screening } from '../models.ts';

const lower = (text: string | undefined): string | undefined => text?.toLowerCase();

/** Sterling's times have a resolution of a second, but for those of subscriptions: what lies behind it may differ between a callback and GET. */
const second = (text: string | undefined): number | undefined => {
  const time = newestTimestamp(text);
  return time === undefined ? undefined : Math.floor(time / 1_000);
};

const byId = (left: { readonly id: string | undefined }, right: { readonly id: string | undefined }): number =>
  (left.id ?? '') < (right.id ?? '') ? -1 : 1;

/**
 * What makes two screenings the same state, read from a callback or by GET: links, invites and `reportItemIds`, of which only one of the two tells,
 * are no part of it.
 */
const stateOf = (screening: Screening): unknown => ({
  status: lower(screening.status),
  result: lower(screening.result),
  criteria: lower(screening.clientCriteriaResult),
  updatedAt: second(screening.updatedAt),
  reportItems: (screening.reportItems ?? [])
    .map(({ id, status, result, updatedAt }) => ({
      id,
      status: lower(status),
      result: lower(result),
      updatedAt: second(updatedAt),
    }))
    .toSorted(byId),
  adverseActions: (screening.adverseActions ?? [])
    .map(({ id, status, updatedAt }) => ({ id, status: lower(status), updatedAt: second(updatedAt) }))
    .toSorted(byId),
  dispute: screening.dispute && {
    status: lower(screening.dispute.status),
    createdAt: second(screening.dispute.createdAt),
    deactivatedAt: second(screening.dispute.deactivatedAt),
  },
});

export const fingerprintOf = async (screening: Screening, clock: Clock): Promise<string> =>
  toHex(await sha256(canonicalJson(stateOf(screening)), clock));

const dayMs = 24 * 60 * 60 * 1_000;

/**
 * The latest time that can be that of a change. What is later announces something (an expiry, for one), and would make everything that comes before it
 * look old. A day ahead, for clocks that differ and times without a zone.
 */
export const latestChange = (now: number): number => now + dayMs;

/**
 * Does it say when it was updated, as all that is documented does? If not, its other times may be those of before the change: they do not make it older. A
 * time to come says nothing.
 */
export const isDated = ({ updatedAt }: Screening, now: number): boolean =>
  newestTimestamp(updatedAt, { notAfter: latestChange(now) }) !== undefined;

/** The newest time of a change that the screening tells, in milliseconds since the epoch. */
export const newestOf = (screening: Screening, now: number): number =>
  newestTimestamp(screening, { notAfter: latestChange(now) }) ?? -Infinity;
