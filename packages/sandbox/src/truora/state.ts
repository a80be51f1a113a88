import type { JsonObject } from '../json.ts';
import { noCounts, type Account, type TruoraCheckCounts } from './account.ts';
import { accountOfCheck, checkDocument } from './checks/check-document.ts';
import type { Check, ContinuousCheck, Hook, Report, World } from './world.ts';

/** A check as the emulated Truora has it. */
export interface CheckState extends Pick<
  Check,
  'id' | 'accountId' | 'country' | 'type' | 'status' | 'madeBy' | 'subject' | 'createdAt' | 'requests'
> {
  readonly previousCheckId: string | undefined;
  readonly reportId: string | undefined;
  /** Not shown by the API unless `customInput` says so. */
  readonly customInput: string | undefined;
  /** As GET shows it, without its envelope. */
  readonly document: JsonObject;
}

/** A continuous check as the emulated Truora has it. */
export interface ContinuousCheckState extends Pick<
  ContinuousCheck,
  'id' | 'accountId' | 'originalCheckId' | 'lastCheckId' | 'counter' | 'status' | 'scoreStatus' | 'nextRunAt'
> {}

/** A hook without its key. */
export interface HookState extends Pick<Hook, 'id' | 'accountId' | 'madeIn' | 'eventType' | 'status' | 'actions'> {
  readonly subscriber: Hook['subscriber'];
  /** Mails that it would have sent: nothing leaves the sandbox. */
  readonly emails: number;
}

/** All that the emulated Truora has, and what became of paid checks: for assertions. */
export interface TruoraState {
  readonly checks: readonly CheckState[];
  readonly continuousChecks: readonly ContinuousCheckState[];
  readonly hooks: readonly HookState[];
  readonly reports: readonly Report[];
  /** How many behaviors were reported. */
  readonly behaviors: number;
  readonly counts: Readonly<TruoraCheckCounts>;
}

export const checkState = (world: World, check: Check): CheckState => {
  const { id, accountId, country, type, status, madeBy, subject, createdAt, requests } = check;
  return {
    ...{ id, accountId, country, type, status, madeBy, subject, createdAt, requests },
    previousCheckId: check.previousCheckId,
    reportId: check.reportId,
    customInput: check.customInput,
    document: checkDocument(check, accountOfCheck(world, check)),
  };
};

const continuousState = (one: ContinuousCheck): ContinuousCheckState => {
  const { id, accountId, originalCheckId, lastCheckId, counter, status, scoreStatus, nextRunAt } = one;
  return { id, accountId, originalCheckId, lastCheckId, counter, status, scoreStatus, nextRunAt };
};

const hookState = (world: World, hook: Hook): HookState => {
  const { id, accountId, madeIn, eventType, status, actions, subscriber } = hook;
  return { id, accountId, madeIn, eventType, status, actions, subscriber, emails: world.emails.get(id) ?? 0 };
};

export const stateOf = (world: World, accounts: readonly Account[]): TruoraState => {
  const ids = new Set(accounts.map(({ accountId }) => accountId));
  const counts = noCounts();
  for (const account of accounts) {
    for (const name of Object.keys(counts) as (keyof TruoraCheckCounts)[]) counts[name] += account.counts[name];
  }
  const theirs = <T extends { readonly accountId: string }>(map: ReadonlyMap<string, T>): T[] =>
    [...map.values()].filter(({ accountId }) => ids.has(accountId));
  return {
    checks: theirs(world.checks).map((check) => checkState(world, check)),
    continuousChecks: theirs(world.continuousChecks).map(continuousState),
    hooks: theirs(world.hooks).map((hook) => hookState(world, hook)),
    reports: structuredClone(theirs(world.reports)),
    behaviors: [...ids].reduce((sum, id) => sum + (world.behaviors.get(id) ?? 0), 0),
    counts,
  };
};
