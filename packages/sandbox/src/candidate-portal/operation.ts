import type { Reply } from '../exchange/exchange.ts';
import type { JsonObject } from '../json.ts';
import type { World } from './world.ts';

/** A request on its way to one operation. */
export interface Asked {
  readonly world: World;
  readonly headers: Headers;
  readonly query: URLSearchParams;
  /** The query as it came, with its question mark. */
  readonly search: string;
  /** The last segment of the path as it came, still encoded. */
  readonly lastSegment: string;
  /** The body, where the operation takes JSON. */
  readonly body: JsonObject;
  /** The body, where the operation takes a form. */
  readonly form: URLSearchParams;
  /** What absolute links to the provider begin with. */
  readonly base: string;
}

/** Does what is asked, and answers. */
export type Operation = (asked: Asked) => Reply;

/** One row of the table of routes. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** E.g. `/review/{accessId}`. */
  readonly template: string;
  /** The operation's name, as faults and the journal use it. */
  readonly operation: string;
  readonly run: Operation;
  /** What the body is. JSON alone for what a page sends by script: a form of another site cannot send it unasked. */
  readonly body?: 'json' | 'form';
}
