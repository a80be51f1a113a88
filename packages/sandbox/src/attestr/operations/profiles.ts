import { owned } from '../../accounts/owned.ts';
import { emptyReply } from '../../exchange/reply.ts';
import type { Reply } from '../../exchange/exchange.ts';
import { isJsonObject, type Json, type JsonObject } from '../../json.ts';
import { runItsCourse } from '../check-life.ts';
import { magicFor } from '../magic-values.ts';
import type { Asked, Operation } from '../operation.ts';
import { profileDocument } from '../profile-document.ts';
import { check, e164, email, mediaIds, optional, text, textOfAtMost, type Rules } from '../requests/rule.ts';
import type { Profile } from '../world.ts';

const PROFILE: Rules = { tag: text, name: text, email: optional(email), mobile: optional(e164) };
/** "Max length 16384 characters." */
const ANSWER: Rules = { response: textOfAtMost(16_384), documents: optional(mediaIds(0)) };

const readBody = (asked: Asked, rules: Rules): JsonObject | Reply => {
  const { body, refuse } = asked;
  if (!isJsonObject(body)) return refuse({ code: 4001, details: 'The body must be a JSON object' });
  const details = check(rules, body, asked);
  return details === undefined ? { read: pick(body, Object.keys(rules)) } : refuse({ code: 4001, details });
};

const pick = (body: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(names.map((name) => [name, body[name] ?? null]));

const isReply = (read: JsonObject | Reply): read is Reply => 'status' in read;

const put = ({ account, answer }: Asked, shown: Json): Reply =>
  account.behaviour.putAnswer === 'object' ? answer(shown) : emptyReply(200);

const created = ({ id, number }: Profile): JsonObject => ({ _id: id, number });

/** `POST /public/factx/`. */
export const createProfile: Operation = (asked) => {
  const read = readBody(asked, PROFILE);
  if (isReply(read)) return read;
  const { world, account } = asked;
  const profile: Profile = {
    id: world.ids.make('AX'),
    number: world.ids.number(),
    accountId: account.accountId,
    fields: read['read'] as JsonObject,
    queries: [],
    items: [],
    archived: false,
    created: world.clock.now(),
    updated: null,
  };
  world.profiles.set(profile.id, profile);
  return asked.answer(created(profile));
};

const profileOf = ({ world, account, path }: Asked): Profile | undefined =>
  owned(world.profiles, account, path['profileId'] ?? '');

/** `GET /public/factx/{profileId}`. */
export const getProfile: Operation = (asked) => {
  const profile = profileOf(asked);
  return profile ? asked.answer(profileDocument(asked.world, asked.account, profile)) : asked.refuse({ code: 40018 });
};

/** `PUT /public/factx/{profileId}`: all fields anew. */
export const updateProfile: Operation = (asked) => {
  const profile = profileOf(asked);
  if (!profile) return asked.refuse({ code: 40018 });
  const read = readBody(asked, PROFILE);
  if (isReply(read)) return read;
  profile.fields = read['read'] as JsonObject;
  profile.updated = asked.world.clock.now();
  return put(asked, created(profile));
};

/**
 * `PUT /public/factx/{profileId}/associate`.
 * Source: https://docs.attestr.com/v1/attestr-docs/background-verification-api-associate-item.
 */
export const associateItem: Operation = (asked) => {
  const { world, account, refuse } = asked;
  const profile = profileOf(asked);
  if (!profile) return refuse({ code: 40018 });
  if (profile.archived) return refuse({ code: 40038 });
  const read = readBody(asked, { asyncRequest: text });
  if (isReply(read)) return read;
  const { asyncRequest } = read['read'] as { asyncRequest: string };
  const request = owned(world.requests, account, asyncRequest);
  if (!request) return refuse({ code: 4003 });
  if (account.behaviour.notAssociable.includes(request.kind)) return refuse({ code: 40039 });
  if (!profile.items.includes(request.id)) {
    profile.items.push(request.id);
    if (account.behaviour.association === 'required') {
      runItsCourse(world, account, request, magicFor(request.input)?.outcome);
    }
  }
  return put(asked, {});
};

/** `PUT /public/factx/{profileId}/query/{queryId}`. */
export const answerQuery: Operation = (asked) => {
  const profile = profileOf(asked);
  if (!profile) return asked.refuse({ code: 40018 });
  const query = profile.queries.find(({ id }) => id === asked.path['queryId']);
  if (!query) return asked.refuse({ code: 4001, details: 'queryId is not of this profile' });
  const read = readBody(asked, ANSWER);
  if (isReply(read)) return read;
  const { response, documents } = read['read'] as { response: string; documents: readonly string[] | null };
  query.response = response;
  query.responseDocuments = documents;
  query.updated = asked.world.clock.now();
  profile.updated = query.updated;
  return put(asked, { _id: query.id });
};
