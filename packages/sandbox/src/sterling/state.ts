import type { JsonObject } from '../json.ts';
import type { Account, ScreeningCounts } from './account.ts';
import { documentState, type DocumentState } from './record-book.ts';
import { screeningDocument } from './screening-document.ts';
import type { Candidate, Identity, Screening, Subscription, Trust, World } from './world.ts';

/** A screening as the emulator knows it. */
export interface ScreeningState {
  readonly id: string;
  readonly accountId: string;
  readonly packageId: string;
  readonly candidateId: string;
  readonly status: string;
  readonly result: string;
  /** What GET would answer now. */
  readonly document: JsonObject;
  /** Milliseconds since 1970. */
  readonly submittedAt: number;
  readonly idempotencyKey: string | undefined;
  /** How many POST /screenings gave this screening: 1, and one more for each replay. */
  readonly requests: number;
  /** The subscription that ran it, where one did. */
  readonly subscriptionId: string | undefined;
  readonly callbackUri: string | undefined;
  readonly adverseActions: readonly {
    readonly id: string;
    readonly status: string;
    readonly reportItemIds: readonly string[];
    readonly comment: string | undefined;
  }[];
  readonly reportLinks: { readonly made: number; readonly used: number };
}

/** A candidate as the emulator knows it. */
export interface CandidateState {
  readonly id: string;
  readonly accountId: string;
  /** Everything that the last POST or PUT said, made-up personal data included. */
  readonly fields: JsonObject;
  readonly screeningIds: readonly string[];
  readonly identityIds: readonly string[];
  readonly trustIds: readonly string[];
  /** Members that some PUT dropped because it did not name them. */
  readonly wiped: readonly string[];
}

/** A subscription as the emulated Sterling has it, with the ids of the screenings that it ordered. */
export type SubscriptionState = Pick<
  Subscription,
  'id' | 'accountId' | 'packageId' | 'candidateId' | 'status' | 'runCount' | 'failureCount' | 'nextRunAt'
> & { readonly screeningIds: readonly string[] };

/** All that the emulated Sterling has, and what became of orders: for assertions. */
export interface SterlingState {
  readonly candidates: readonly CandidateState[];
  readonly screenings: readonly ScreeningState[];
  readonly identities: readonly Pick<Identity, 'id' | 'accountId' | 'candidateId' | 'type' | 'status' | 'attempts'>[];
  readonly trusts: readonly Readonly<Trust>[];
  readonly subscriptions: readonly SubscriptionState[];
  readonly documents: readonly DocumentState[];
  /** What became of every POST /screenings that reached the provider. */
  readonly counts: Readonly<ScreeningCounts>;
}

const replaysOf = (world: World, { accountId, idempotencyKey, id }: Screening): number => {
  const record =
    idempotencyKey === undefined ? undefined : world.accounts.get(accountId)?.idempotency.get(idempotencyKey);
  return record?.screeningId === id ? record.replays : 0;
};

export const screeningState = (world: World, screening: Screening): ScreeningState => {
  const { id, accountId, packageId, candidateId, status, result, submittedAt } = screening;
  const links = [...screening.reportTokens.values()];
  return {
    id,
    accountId,
    packageId,
    candidateId,
    status,
    result,
    document: screeningDocument(world, screening),
    submittedAt,
    idempotencyKey: screening.idempotencyKey,
    requests: 1 + replaysOf(world, screening),
    subscriptionId: screening.subscriptionId,
    callbackUri: screening.callback?.uri,
    adverseActions: screening.adverseActions.map((action) => ({
      id: action.id,
      status: action.status,
      reportItemIds: [...action.reportItemIds],
      comment: action.comment,
    })),
    reportLinks: { made: links.length, used: links.filter(({ used }) => used).length },
  };
};

const candidateState = (candidate: Candidate): CandidateState => {
  const { id, accountId, fields, screeningIds, identityIds, trustIds, wiped } = candidate;
  return structuredClone({ id, accountId, fields, screeningIds, identityIds, trustIds, wiped });
};

const identityState = ({ id, accountId, candidateId, type, status, attempts }: Identity) => ({
  id,
  accountId,
  candidateId,
  type,
  status,
  attempts,
});

const subscriptionState = (subscription: Subscription): SubscriptionState => {
  const { id, accountId, packageId, candidateId, status, runCount, failureCount, nextRunAt, events } = subscription;
  return {
    id,
    accountId,
    packageId,
    candidateId,
    status,
    runCount,
    failureCount,
    ...(nextRunAt === undefined ? {} : { nextRunAt }),
    screeningIds: events.map((event) => event.id),
  };
};

export const stateOf = (world: World, accounts: readonly Account[]): SterlingState => {
  const ids = new Set(accounts.map(({ accountId }) => accountId));
  const counts: ScreeningCounts = { received: 0, created: 0, replayed: 0, conflicts: 0, refused: 0 };
  for (const account of accounts) {
    for (const name of Object.keys(counts) as (keyof ScreeningCounts)[]) counts[name] += account.counts[name];
  }
  const theirs = <T extends { readonly accountId: string }>(map: ReadonlyMap<string, T>): T[] =>
    [...map.values()].filter(({ accountId }) => ids.has(accountId));
  return {
    candidates: theirs(world.candidates).map(candidateState),
    screenings: theirs(world.screenings).map((screening) => screeningState(world, screening)),
    identities: theirs(world.identities).map(identityState),
    trusts: theirs(world.trusts).map((trust) => ({ ...trust })),
    subscriptions: theirs(world.subscriptions).map(subscriptionState),
    documents: theirs(world.documents).map(documentState),
    counts,
  };
};
