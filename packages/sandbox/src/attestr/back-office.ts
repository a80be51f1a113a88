import { checkNames } from '../known-names.ts';
import type { JsonObject } from '../json.ts';
import { accountOf, type AttestrAccountReference } from './account-of.ts';
import type { Account } from './account.ts';
import { finish } from './check-life.ts';
import { keepMedia } from './keep-media.ts';
import type { Outcome } from './outcome.ts';
import { queryPayload } from './profile-document.ts';
import { profileState, requestState, type AttestrProfileState, type AttestrRequestState } from './state.ts';
import { registerWebhook, type WebhookRegistration } from './webhooks/register-webhook.ts';
import type { AsyncRequest, World } from './world.ts';

/** What the back office asks. */
export interface QueryRequest {
  readonly text: string;
  /** Ids of media that go with it. */
  readonly documents?: readonly string[];
}

/** A media file to be put into the emulated Attestr; what is left out is made up. */
export interface MediaRequest {
  readonly originalName?: string;
  readonly contentType?: string;
  readonly bytes?: Uint8Array;
}

/** A webhook that is sent by hand, whether or not anything happened. */
export interface WebhookRequest {
  /** Any kind, documented or not. */
  readonly event: string;
  readonly payload: JsonObject;
  /** Instead of the webhook's own: a forged one. */
  readonly token?: string;
  /** What `callbacks.deliveries({ subject })` finds it by. */
  readonly subject?: string;
}

/** What people do at Attestr, by hand: the back office, and the customer in the dashboard. */
export interface BackOffice {
  /**
   * Ends a request: `{ status: 'Alert', description: '<p>…</p>' }` (Clear unless told) or `{ error: { code: 5001 } }`. Each call is one event.
   *
   * @example sandbox.attestr.finish(created._id, { status: 'Alert' });
   */
  finish(asyncId: string, outcome?: Omit<Outcome, 'never'>): AttestrRequestState;
  /** Archives a request: its signature is null from then on. */
  archive(asyncId: string): AttestrRequestState;
  /** Asks something about a profile, and tells of it by `factx.query`. Returns the id of the query. */
  raiseQuery(profileId: string, query: QueryRequest): string;
  profile(profileId: string): AttestrProfileState;
  archiveProfile(profileId: string): void;
  /**
   * Registers a webhook in the dashboard, for all events unless told; the same url again edits it. Returns its id and its token.
   *
   * @example const { token } = sandbox.attestr.registerWebhook(account, { url: 'https://ats.example.com/attestr', events: ['async.completed'] });
   */
  registerWebhook(
    account: AttestrAccountReference,
    registration: WebhookRegistration,
  ): { readonly id: string; readonly token: string };
  removeWebhook(account: AttestrAccountReference, id: string): boolean;
  /** Sends an event of one's own to every webhook of the account, whatever it chose: `flowx.completed`, or one that nobody knows yet. */
  sendWebhook(account: AttestrAccountReference, request: WebhookRequest): void;
  /** Puts media there without an upload; returns the id. */
  addMedia(account: AttestrAccountReference, media?: MediaRequest): string;
  /** A new client secret: what is signed from now on, is signed with it. Returns it. */
  rotateClientSecret(account: AttestrAccountReference, clientSecret?: string): string;
}

const OUTCOME = ['status', 'description', 'output', 'error', 'archived'];

const requestOf = (world: World, asyncId: string): { account: Account; request: AsyncRequest } => {
  const request = world.requests.get(asyncId);
  const account = request && world.accounts.get(request.accountId);
  if (!account) throw new Error('The sandbox has no such request: the POST of a check gives its _id');
  return { account, request };
};

const profileOf = (world: World, profileId: string) => {
  const profile = world.profiles.get(profileId);
  const account = profile && world.accounts.get(profile.accountId);
  if (!account) throw new Error('The sandbox has no such profile: the POST of a profile gives its _id');
  return { account, profile };
};

const raiseQuery = (world: World, profileId: string, given: QueryRequest): string => {
  checkNames('raiseQuery', given, ['text', 'documents']);
  if (typeof given.text !== 'string' || given.text === '') throw new Error('raiseQuery: say what is asked, as text');
  const { account, profile } = profileOf(world, profileId);
  const query = {
    id: world.ids.make('AQ'),
    text: given.text,
    documents: given.documents ?? null,
    response: null,
    responseDocuments: null,
    created: world.clock.now(),
    updated: null,
  };
  profile.queries.push(query);
  const payload = queryPayload(world.ids.make('AQ'), profile, [query]);
  world.onEvent({ accountId: account.accountId, event: 'factx.query', subject: profile.id, payload }, world);
  return query.id;
};

export const createBackOffice = (worldOf: () => World): BackOffice => ({
  finish(asyncId, outcome = {}) {
    checkNames('finish', outcome, OUTCOME);
    const { account, request } = requestOf(worldOf(), asyncId);
    finish(worldOf(), account, request, outcome);
    return requestState(account, request);
  },
  archive(asyncId) {
    const { account, request } = requestOf(worldOf(), asyncId);
    request.archived = true;
    return requestState(account, request);
  },
  raiseQuery: (profileId, query) => raiseQuery(worldOf(), profileId, query),
  profile(profileId) {
    const { account, profile } = profileOf(worldOf(), profileId);
    return profileState(worldOf(), account, profile);
  },
  archiveProfile(profileId) {
    profileOf(worldOf(), profileId).profile.archived = true;
  },
  registerWebhook(reference, registration) {
    const { id, token } = registerWebhook(worldOf(), accountOf(worldOf(), reference), registration);
    return { id, token };
  },
  removeWebhook: (reference, id) => accountOf(worldOf(), reference).webhooks.delete(id),
  sendWebhook(reference, request) {
    checkNames('sendWebhook', request, ['event', 'payload', 'token', 'subject']);
    const { accountId, webhooks } = accountOf(worldOf(), reference);
    const { event, payload, token, subject = 'by-hand' } = request;
    const to = [...webhooks.keys()];
    const forged = token === undefined ? {} : { token };
    worldOf().onEvent({ accountId, event, subject, madeUp: true, payload, to, ...forged }, worldOf());
  },
  addMedia(reference, media = {}) {
    checkNames('addMedia', media, ['originalName', 'contentType', 'bytes']);
    const { originalName = 'document.pdf', contentType = 'application/pdf' } = media;
    const bytes = media.bytes?.slice() ?? new TextEncoder().encode('%PDF-1.4 made up');
    return keepMedia(worldOf(), accountOf(worldOf(), reference), { originalName, contentType, bytes }).id;
  },
  rotateClientSecret(reference, clientSecret) {
    const account = accountOf(worldOf(), reference);
    account.clientSecret = clientSecret ?? `sandbox-secret-${worldOf().chance.hex(24)}`;
    return account.clientSecret;
  },
});
