import type { JsonObject } from '../json.ts';
import type { ExpiresIn } from '../tokens/expires-in.ts';
import { defaultCallbackBehaviour, type CallbackBehaviour } from './callbacks/callback-behaviour.ts';
import { defaultIdentityBehaviour, type IdentityBehaviour } from './identity-behaviour.ts';

/** The environments of Sterling: `integration` for tests, `production` for real screenings. */
export type SterlingEnvironment = 'integration' | 'production';

/** What Sterling sets up per account, leaves undocumented, or answers in more than one way. Changeable at any time. */
export interface AccountBehaviour extends CallbackBehaviour, IdentityBehaviour {
  /** How long a token really works. Sterling: 36 000 seconds. */
  readonly tokenLifetimeSeconds: number;
  /** What the token answer says in `expires_in`: a number in the document, text in Sterling's Java SDK. */
  readonly expiresIn: ExpiresIn;
  readonly tokenForm: 'jwt' | 'opaque';
  /** GET /candidates: an array in the SDK's live test, one object in the document. */
  readonly candidateList: 'array' | 'object';
  /** How GET /candidates/{id} names the screenings of a candidate: the document's sample, or the SDK's model. */
  readonly candidateScreenings: 'screenings' | 'screeningIds';
  /** The table of the document requires it; its getting-started text asks for names and e-mail only. */
  readonly clientReferenceId: 'required' | 'optional';
  /** Milliseconds from submission to completion. `24-72h` draws from the seed; `never` leaves it to `process`. */
  readonly turnaround: number | '24-72h' | 'never';
  /** What a screening without an invite is created as. */
  readonly createdAs: 'pending' | 'new';
  /** "This feature will need to be configured on your account first." */
  readonly invites: 'configured' | 'not-configured';
  /** Whether an idempotency key saves from a second invite. The document: "invite cannot be retried". */
  readonly inviteIdempotency: 'ignored' | 'honoured';
  readonly adverseActions: 'configured' | 'not-configured';
  /** Whether adverse actions may name report items. */
  readonly adverseActionReasons: 'allowed' | 'not-allowed';
  /** Neither the document nor the SDKs show what comes back. */
  readonly adverseActionAnswer: 'empty' | 'object';
  /** Milliseconds until the candidate has the pre-adverse notice, and from then until the final one. `never`: by hand only. */
  readonly adverseActionNotice: number | 'never';
  readonly adverseActionWait: number | 'never';
  readonly disputeSpelling: 'lower' | 'capitalised';
  /** Codes that the account knows; with none, any billing code is taken. */
  readonly billingCodes: readonly string[];
  readonly billingCodeRule: 'optional' | 'required';
  /** A tree: a screening names one path through it. With none, any are taken. */
  readonly referenceCodes: readonly ReferenceCode[];
  readonly referenceCodeRule: 'optional' | 'required';
  readonly deleteSubscriptionAnswer: 'object' | 'no-content';
}

/** A reference code of a Sterling account, with those of the next level. */
export interface ReferenceCode {
  readonly code: string;
  readonly codes?: readonly ReferenceCode[];
}

/** A screening recipe of an account, as GET /packages shows it, and what the emulator knows besides. */
export interface ScreeningPackage {
  readonly id: string;
  readonly title: string;
  readonly active: boolean;
  readonly components: readonly string[];
  /** Dotted names as the provider writes them. */
  readonly requiredFields: readonly string[];
  readonly price: { readonly currencyType: string; readonly total: number };
}

/** One set of credentials with all that belongs to it. */
export interface Account {
  readonly accountId: string;
  readonly environment: SterlingEnvironment;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly packages: Map<string, ScreeningPackage>;
  /** POST /screenings by idempotency key. */
  readonly idempotency: Map<string, IdempotencyRecord>;
  /** What became of every POST /screenings that reached the provider. */
  readonly counts: ScreeningCounts;
  behaviour: AccountBehaviour;
}

export interface IdempotencyRecord {
  readonly key: string;
  /** The body, members in order, so that only its meaning counts. */
  readonly request: string;
  readonly screeningId: string;
  /** The first answer, given again. */
  readonly answer: JsonObject;
  replays: number;
  conflicts: number;
}

/** What became of orders: `created` is what is paid for. */
export interface ScreeningCounts {
  /** POST /screenings that the provider processed, lost answers included. */
  received: number;
  created: number;
  /** Same key, same body: the same screening again. */
  replayed: number;
  /** Same key, another body. */
  conflicts: number;
  refused: number;
}

const HOUR = 3_600_000;

export const defaultBehaviour: AccountBehaviour = {
  ...defaultCallbackBehaviour,
  ...defaultIdentityBehaviour,
  tokenLifetimeSeconds: 36_000,
  expiresIn: 'number',
  tokenForm: 'jwt',
  candidateList: 'array',
  candidateScreenings: 'screenings',
  clientReferenceId: 'required',
  turnaround: '24-72h',
  createdAs: 'pending',
  invites: 'configured',
  inviteIdempotency: 'ignored',
  adverseActions: 'configured',
  adverseActionReasons: 'allowed',
  adverseActionAnswer: 'empty',
  adverseActionNotice: HOUR,
  adverseActionWait: 5 * 24 * HOUR,
  disputeSpelling: 'lower',
  billingCodes: [],
  billingCodeRule: 'optional',
  referenceCodes: [],
  referenceCodeRule: 'optional',
  deleteSubscriptionAnswer: 'object',
};
