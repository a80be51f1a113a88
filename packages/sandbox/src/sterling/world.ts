import type { SandboxClock } from '../clock/clock.ts';
import type { JsonObject } from '../json.ts';
import type { Random } from '../random.ts';
import { createAccessTokens, type AccessTokens } from './access-tokens.ts';
import type { Account } from './account.ts';
import { createIds, type Ids } from './ids.ts';

export interface Candidate {
  readonly id: string;
  readonly accountId: string;
  /** The documented members of the last POST or PUT, as sent. */
  fields: JsonObject;
  readonly screeningIds: string[];
  readonly identityIds: string[];
  readonly trustIds: string[];
  readonly createdAt: number;
  updatedAt: number;
  /** Members that a PUT dropped because it did not name them. */
  readonly wiped: string[];
}

export interface ReportItem {
  readonly id: string;
  readonly type: string;
  status: string;
  result: string;
  updatedAt: number;
}

export interface AdverseAction {
  readonly id: string;
  /** `initiated`, `awaiting-dispute`, `complete`, `cancelled` (two l, unlike a screening). */
  status: string;
  updatedAt: number;
  readonly reportItemIds: readonly string[];
  readonly comment?: string;
  /** The wait is over, but a dispute is active. */
  held?: boolean;
}

export interface Dispute {
  status: 'active' | 'deactivated';
  readonly createdAt: number;
  deactivatedAt?: number;
}

export interface Invite {
  readonly method: 'link' | 'email';
  readonly link?: string;
  /** Of a link: ten minutes after it was made. */
  readonly expiresAt?: number;
  used: boolean;
}

export interface CallbackTarget {
  readonly uri: string;
  /** `user:password`, for the Authorization header of deliveries. */
  readonly basicAuth?: string;
}

export interface Screening {
  readonly id: string;
  /** The applicant number in links. */
  readonly applicant: number;
  readonly accountId: string;
  readonly packageId: string;
  readonly candidateId: string;
  /** `new`, `pending`, `complete`, `canceled` (one l, unlike an adverse action). */
  status: string;
  result: string;
  clientCriteriaResult?: string;
  /** Empty until an invite is accepted. */
  reportItems: ReportItem[];
  readonly submittedAt: number;
  /** Of status, result and items only: in the document's sample it is older than the adverse action and the dispute. */
  updatedAt: number;
  dispute?: Dispute;
  readonly adverseActions: AdverseAction[];
  readonly callback?: CallbackTarget;
  invite?: Invite;
  readonly referenceCodes?: readonly string[];
  readonly billingCode?: string;
  readonly trustedUserId?: string;
  readonly endUserCertificate?: string;
  readonly idempotencyKey?: string;
  /** The subscription that ran it, where one did. */
  readonly subscriptionId?: string;
  /** One-time report tokens, and whether they are used. */
  readonly reportTokens: Map<string, { used: boolean }>;
}

export interface Identity {
  readonly id: string;
  readonly accountId: string;
  readonly candidateId: string;
  readonly type: string;
  status: string;
  /** Sets of questions given out so far; three at most. */
  attempts: number;
  questions: readonly { readonly id: string; readonly prompt: string; readonly answers: readonly string[] }[];
  /** By question id. */
  correct: Readonly<Record<string, string>>;
  questionsExpireAt: number;
  failed: boolean;
}

export interface Trust {
  readonly id: string;
  readonly accountId: string;
  readonly candidateId: string;
  readonly identityId: string;
  revoked: boolean;
}

export interface Subscription {
  readonly id: string;
  readonly accountId: string;
  status: 'enabled' | 'disabled';
  /** As sent, without the credentials. */
  readonly screening: JsonObject;
  readonly packageId: string;
  readonly candidateId: string;
  readonly callback?: CallbackTarget;
  readonly schedule: JsonObject;
  readonly createdAt: number;
  updatedAt: number;
  nextRunAt?: number;
  readonly events: { readonly id: string; readonly createdAt: number }[];
  runCount: number;
  failureCount: number;
}

export interface StoredDocument {
  readonly id: string;
  readonly accountId: string;
  readonly candidateId: string;
  readonly screeningId?: string;
  readonly fileName: string;
  /** A label such as "Electronic Disclosure", not a media type. */
  readonly fileType?: string;
  readonly documentType?: string;
  readonly party?: string;
  readonly bytes: Uint8Array;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What changed a screening. */
export type ChangeCause = 'item' | 'status' | 'invite-accepted' | 'adverse-action' | 'dispute' | 'canceled';

/** A change of a screening, with the payload of its callback as it was at that moment. */
export interface ScreeningChange {
  readonly accountId: string;
  readonly screeningId: string;
  readonly cause: ChangeCause;
  readonly at: number;
  /** The whole body of the callback: `{ type: 'screening', payload }`. */
  readonly body: JsonObject;
  /** `undefined` when the screening was created without a callback. */
  readonly callback: CallbackTarget | undefined;
}

/** Everything that one Sterling emulator remembers. */
export interface World {
  readonly clock: SandboxClock;
  readonly random: Random;
  /** Draws turnarounds and made-up links; apart from the ids, so that the one does not move the other. */
  readonly chance: Random;
  readonly ids: Ids;
  readonly tokens: AccessTokens;
  /** Makes journal keys unreadable. */
  readonly salt: string;
  readonly accounts: Map<string, Account>;
  readonly candidates: Map<string, Candidate>;
  /** Which candidate has a unique value, by account, member and value. */
  readonly uniqueValues: Map<string, string>;
  readonly screenings: Map<string, Screening>;
  readonly identities: Map<string, Identity>;
  readonly trusts: Map<string, Trust>;
  readonly subscriptions: Map<string, Subscription>;
  readonly documents: Map<string, StoredDocument>;
  /** How often each magic value has struck, by candidate. */
  readonly magicStrikes: Map<string, number>;
  /** Told of every change, by `changed`; what sends callbacks listens here. */
  readonly onChange: (change: ScreeningChange, world: World) => void;
}

export const createWorld = (
  clock: SandboxClock,
  random: Random,
  onChange: (change: ScreeningChange, world: World) => void,
): World => ({
  clock,
  random,
  chance: random.fork('chance'),
  ids: createIds(random.fork('ids')),
  tokens: createAccessTokens(clock, random.fork('tokens')),
  salt: random.fork('salt').hex(32),
  accounts: new Map(),
  candidates: new Map(),
  uniqueValues: new Map(),
  screenings: new Map(),
  identities: new Map(),
  trusts: new Map(),
  subscriptions: new Map(),
  documents: new Map(),
  magicStrikes: new Map(),
  onChange,
});
