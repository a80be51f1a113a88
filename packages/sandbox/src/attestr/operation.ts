import type { Reply } from '../exchange/exchange.ts';
import type { FaultSpec } from '../faults/fault.ts';
import type { Json } from '../json.ts';
import type { Account, Service } from './account.ts';
import type { Refusal } from './errors.ts';
import type { World } from './world.ts';

/** A request of an account that may ask, on its way to one operation. */
export interface Asked {
  readonly world: World;
  readonly account: Account;
  /** The ids in the path, decoded, by their names in the template. */
  readonly path: Readonly<Record<string, string>>;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The body as JSON; `undefined` when it is none. */
  readonly body: Json | undefined;
  readonly refuse: (refusal: Refusal) => Reply;
  /** Answers 200 in the account's style. */
  readonly answer: (value: Json) => Reply;
}

/** Does what is asked, and answers. */
export type Operation = (asked: Asked) => Reply;

/** One row of the table of routes. */
export interface Route {
  readonly method: string;
  /** E.g. `/api/{version}/public/async/{asyncId}`. */
  readonly template: string;
  /** The operation's name, as faults and the journal use it. */
  readonly operation: string;
  readonly run: Operation;
  /** What the account must have bought for it; reading a result needs nothing. */
  readonly service?: Service;
  /** What it must be sent as. */
  readonly contentType: 'application/json' | 'multipart/form-data' | 'any';
  /** Which id in the path belongs to which of the world's maps: a known one is shown in the journal, any other as a hash. */
  readonly subject?: readonly [name: string, map: 'requests' | 'profiles' | 'media'];
  /** Faults that what is sent brings along (magic values). */
  readonly faults?: (asked: Asked) => readonly FaultSpec[];
}
