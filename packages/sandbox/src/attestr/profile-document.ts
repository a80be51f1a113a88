import type { JsonObject } from '../json.ts';
import type { Account } from './account.ts';
import type { Profile, Query, World } from './world.ts';

/** Source: https://docs.attestr.com/v1/attestr-docs/background-verification-api-followup-data, sample payload. */
const queryDocument = (query: Query): JsonObject => ({
  _id: query.id,
  text: query.text,
  documents: query.documents,
  response: query.response,
  responseDocuments: query.responseDocuments,
  created: query.created,
  createdBy: null,
  updated: query.updated,
  updatedBy: null,
});

/** Source: https://docs.attestr.com/v1/attestr-docs/background-verification-api-get-profile, Response Details. */
export const profileDocument = (world: World, account: Account, profile: Profile): JsonObject => ({
  _id: profile.id,
  tag: profile.fields['tag'] ?? null,
  number: profile.number,
  name: profile.fields['name'] ?? null,
  email: profile.fields['email'] ?? null,
  mobile: profile.fields['mobile'] ?? null,
  // Of an item the document shows its id and number, and more.
  items: profile.items.map((id) => ({ _id: id, number: world.requests.get(id)?.number ?? null })),
  queries: profile.queries.map(queryDocument),
  created: profile.created,
  createdBy: null,
  createdByOrg: account.accountId,
  client: `app-${account.accountId}`,
  updated: profile.updated,
  updatedBy: null,
});

/** The payload of `factx.query`: no signature. Source: …followup-data, Web hook notification payload. */
export const queryPayload = (noticeId: string, profile: Profile, queries: readonly Query[]): JsonObject => ({
  _id: noticeId,
  profile: profile.id,
  queries: queries.map(queryDocument),
});
