import type { AttestrCheckKind } from './world.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { defaultWebhookBehaviour, type WebhookBehaviour } from './webhooks/webhook-behaviour.ts';
import { defaultWireBehaviour, type WireBehaviour } from './wire-behaviour.ts';

/** What Attestr can be asked for: the checks, profiles and media. */
export type Service = AttestrCheckKind | 'profile' | 'media';

/** What Attestr sets up per account, leaves undocumented, or answers in more than one way. Changeable at any time. */
export interface AccountBehaviour extends WireBehaviour, WebhookBehaviour, Limits {
  /** Milliseconds from request to result. `2-5d` draws days from the seed; `never` leaves it to `finish`. */
  readonly turnaround: number | '2-5d' | 'never';
  /** Paid requests that the account can still make; the next is refused with 4005. Each takes one. */
  readonly credits: number | 'unlimited';
  /** A deactivated app is refused with 4031. */
  readonly app: 'active' | 'deactivated';
  /** Whether the caller's address is on the app's list; 4039 where it is not. The sandbox does not look at addresses. */
  readonly clientAddress: 'listed' | 'not-listed';
  /** What the account has not bought: 4035. */
  readonly notProvisioned: readonly Service[];
  /**
   * Whether a check runs its course only once it is associated to a profile: "for the verification to be picked up for processing, this step is
   * necessary", of which the pages of the checks know nothing.
   */
  readonly association: 'not-needed' | 'required';
  /** Kinds of checks that no profile takes: 40039. */
  readonly notAssociable: readonly AttestrCheckKind[];
  /** "Content-Type: application/json, Required", on GET too. */
  readonly contentTypeOnGet: 'required' | 'optional';
  /** Milliseconds after its result at which a request is archived, and its signature null. */
  readonly archiveAfter: number | 'never';
  /** Where media are read: assumed, as the document names the operation but not its path. */
  readonly mediaStreamPath: string;
}

/** What became of every request for a paid check that reached the provider. */
export interface CreationCounts {
  received: number;
  created: number;
  refused: number;
}

export interface Webhook {
  readonly id: string;
  readonly url: string;
  /** Comes back as it is in `Authorization: Basic <token>`. */
  readonly token: string;
  /** Those chosen in the dashboard. */
  readonly events: readonly string[];
}

/** One app of a customer with all that belongs to it. */
export interface Account {
  readonly accountId: string;
  readonly authToken: string;
  clientSecret: string;
  readonly webhooks: Map<string, Webhook>;
  readonly counts: Readonly<Record<AttestrCheckKind, CreationCounts>>;
  /** How many requests there were in each window of time, by limit. */
  readonly used: Map<string, { window: number; requests: number }>;
  behaviour: AccountBehaviour;
}

export const MEDIA_STREAM_PATH = '/api/{version}/public/media/{mediaId}';

export const defaultBehaviour: AccountBehaviour = {
  ...defaultWireBehaviour,
  ...defaultWebhookBehaviour,
  ...defaultLimits,
  turnaround: '2-5d',
  credits: 'unlimited',
  app: 'active',
  clientAddress: 'listed',
  notProvisioned: [],
  association: 'not-needed',
  notAssociable: [],
  contentTypeOnGet: 'required',
  archiveAfter: 'never',
  mediaStreamPath: MEDIA_STREAM_PATH,
};
