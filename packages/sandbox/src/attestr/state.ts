import type { Json, JsonObject } from '../json.ts';
import type { Account, CreationCounts } from './account.ts';
import { profileDocument } from './profile-document.ts';
import { requestDocument } from './request-document.ts';
import {
  CHECK_KINDS,
  type AsyncRequest,
  type AttestrCheckKind,
  type Media,
  type Profile,
  type World,
} from './world.ts';

/** A request as the emulator knows it. */
export interface AttestrRequestState {
  readonly id: string;
  readonly accountId: string;
  readonly kind: AttestrCheckKind;
  readonly tag: string;
  readonly status: AsyncRequest['status'];
  /** That of the output, where there is one. */
  readonly result: string | undefined;
  readonly webhook: boolean;
  readonly archived: boolean;
  /** Milliseconds since 1970. */
  readonly created: number;
  /** What GET would answer now. */
  readonly document: JsonObject;
}

/** A profile as the emulated Attestr has it. */
export interface AttestrProfileState {
  readonly id: string;
  readonly accountId: string;
  readonly document: JsonObject;
}

/** A media file as the emulated Attestr has it, without its bytes; `size` counts them. */
export type MediaState = Pick<Media, 'id' | 'accountId' | 'originalName' | 'contentType'> & { readonly size: number };

/** All that the emulated Attestr has, and what became of paid checks: for assertions. */
export interface AttestrState {
  readonly requests: readonly AttestrRequestState[];
  readonly profiles: readonly AttestrProfileState[];
  /** Without their bytes. */
  readonly media: readonly MediaState[];
  /** What became of every POST of a paid check that reached the provider: `created` is what is paid for. */
  readonly counts: Readonly<Record<AttestrCheckKind, CreationCounts>>;
  /** Paid checks, of whatever kind. */
  readonly paid: number;
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

export const requestState = (account: Account, request: AsyncRequest): AttestrRequestState => {
  const { id, accountId, kind, status, webhook, archived, created, input, output } = request;
  const result = output && textOf(output['status']);
  const document = requestDocument(account, request);
  return { id, accountId, kind, tag: textOf(input['tag']), status, result, webhook, archived, created, document };
};

export const profileState = (world: World, account: Account, profile: Profile): AttestrProfileState => ({
  id: profile.id,
  accountId: profile.accountId,
  document: profileDocument(world, account, profile),
});

const mediaState = ({ id, accountId, originalName, contentType, bytes }: Media): MediaState => ({
  id,
  accountId,
  originalName,
  contentType,
  size: bytes.byteLength,
});

const sum = (all: readonly CreationCounts[]): CreationCounts => ({
  received: all.reduce((total, { received }) => total + received, 0),
  created: all.reduce((total, { created }) => total + created, 0),
  refused: all.reduce((total, { refused }) => total + refused, 0),
});

/** Everything of these accounts. */
export const stateOf = (world: World, accounts: readonly Account[]): AttestrState => {
  const counts = Object.fromEntries(
    CHECK_KINDS.map((kind) => [kind, sum(accounts.map((account) => account.counts[kind]))]),
  ) as Record<AttestrCheckKind, CreationCounts>;
  const of = <T extends { readonly accountId: string }>(map: ReadonlyMap<string, T>, account: Account): T[] =>
    [...map.values()].filter(({ accountId }) => accountId === account.accountId);
  return {
    requests: accounts.flatMap((account) => of(world.requests, account).map((one) => requestState(account, one))),
    profiles: accounts.flatMap((account) =>
      of(world.profiles, account).map((one) => profileState(world, account, one)),
    ),
    media: accounts.flatMap((account) => of(world.media, account).map(mediaState)),
    counts,
    paid: sum(Object.values(counts)).created,
  };
};
