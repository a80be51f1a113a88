import type { SandboxClock } from '../clock/clock.ts';
import type { JsonObject } from '../json.ts';
import type { Random } from '../random.ts';
import type { Account } from './account.ts';
import { createIds, type Ids } from './ids.ts';

export const CHECK_KINDS = ['employment', 'education', 'address', 'document'] as const;
/** The kinds of check that Attestr sells. */
export type AttestrCheckKind = (typeof CHECK_KINDS)[number];

/** One paid check that runs its course: "async request" in the provider's words. */
export interface AsyncRequest {
  readonly id: string;
  readonly number: string;
  /** For tracing: the same in the result and in the webhook. */
  readonly requestId: string;
  readonly accountId: string;
  readonly kind: AttestrCheckKind;
  /** As sent. */
  readonly input: JsonObject;
  /** Whether webhooks were asked for. */
  readonly webhook: boolean;
  status: 'INITIATED' | 'COMPLETED' | 'ERRORED';
  output?: JsonObject;
  error?: JsonObject;
  readonly created: number;
  updated?: number;
  /** "Null if archived": the signature is. */
  archived: boolean;
}

/** A question of the back office on a profile. */
export interface Query {
  readonly id: string;
  readonly text: string;
  readonly documents: readonly string[] | null;
  response: string | null;
  responseDocuments: readonly string[] | null;
  readonly created: number;
  updated: number | null;
}

export interface Profile {
  readonly id: string;
  readonly number: string;
  readonly accountId: string;
  /** The documented members of the last POST or PUT. */
  fields: JsonObject;
  readonly queries: Query[];
  /** Ids of the checks that were associated to it. */
  readonly items: string[];
  archived: boolean;
  readonly created: number;
  updated: number | null;
}

export interface Media {
  readonly id: string;
  readonly accountId: string;
  readonly originalName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly created: number;
}

/** Something that a webhook tells of, as it was at that moment. */
export interface WebhookEvent {
  readonly accountId: string;
  readonly event: string;
  /** The id, made by the sandbox, of what it tells about. */
  readonly subject: string;
  /** The subject is what a test names it by, and no id. */
  readonly madeUp?: boolean;
  readonly payload: JsonObject;
  /** To this one only; to all that chose the event where left out. */
  readonly to?: readonly string[];
  /** Instead of the webhook's own. */
  readonly token?: string;
}

/** Everything that one Attestr emulator remembers. */
export interface World {
  readonly clock: SandboxClock;
  readonly random: Random;
  /** Draws turnarounds and what results say; apart from the ids, so that the one does not move the other. */
  readonly chance: Random;
  readonly ids: Ids;
  /** The `requestId` of an error or of a request. */
  readonly trace: () => string;
  /** Makes journal keys unreadable. */
  readonly salt: string;
  readonly accounts: Map<string, Account>;
  readonly requests: Map<string, AsyncRequest>;
  readonly profiles: Map<string, Profile>;
  readonly media: Map<string, Media>;
  /** How often each magic value has struck, by what was sent. */
  readonly magicStrikes: Map<string, number>;
  readonly onEvent: (event: WebhookEvent, world: World) => void;
}

export const createWorld = (
  clock: SandboxClock,
  random: Random,
  onEvent: (event: WebhookEvent, world: World) => void,
): World => {
  const traces = random.fork('traces');
  return {
    clock,
    random,
    chance: random.fork('chance'),
    ids: createIds(random.fork('ids')),
    trace: () => traces.guid(),
    salt: random.fork('salt').hex(32),
    accounts: new Map(),
    requests: new Map(),
    profiles: new Map(),
    media: new Map(),
    magicStrikes: new Map(),
    onEvent,
  };
};
