import type { Reply } from '../exchange/exchange.ts';
import type { FaultSpec } from '../faults/fault.ts';
import type { Account } from './account.ts';
import type { Form } from './form.ts';
import type { World } from './world.ts';

/** A request with a good key, on its way to one operation. */
export interface Asked {
  readonly world: World;
  readonly account: Account;
  /** The ids in the path, decoded, by their names in the template. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The body as a form; empty where the operation takes none. */
  readonly form: Form;
  /** The path and query as they were called. */
  readonly self: string;
  /** What absolute links to the provider begin with. */
  readonly base: string;
}

/** Does what is asked, and answers. */
export type Operation = (asked: Asked) => Reply;

/** One row of the table of routes. */
export interface Route {
  readonly method: string;
  /** E.g. `/v1/checks/{id}`. */
  readonly template: string;
  /** The operation's name, as faults and the journal use it. */
  readonly operation: string;
  readonly run: Operation;
  /** What the body is, where the operation takes one. */
  readonly body?: 'form' | 'multipart';
  /** Which of the world's maps the id in the path belongs to: a known one is shown in the journal, any other as a hash. */
  readonly subject?: 'checks' | 'continuousChecks' | 'hooks' | 'reports';
  /** Faults that the addressed data brings along (magic values). */
  readonly faults?: (asked: Asked) => readonly FaultSpec[];
}
