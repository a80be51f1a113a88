import type { SandboxClock } from '../clock/clock.ts';
import type { OpenJournal } from '../journal/journal.ts';
import { checkNames } from '../known-names.ts';
import { promptDelivery, type CallbackDelivery, type OutgoingCallback, type Transfer } from './delivery.ts';
import { createDeliveryQueue } from './delivery-queue.ts';
import { createRouteTable, type CallbackRoute, type CallbackTarget } from './route-table.ts';

/** Which deliveries are meant: what is left out matches everything. */
export interface DeliveryFilter {
  readonly provider?: string;
  readonly tenant?: string;
  readonly subject?: string;
  readonly event?: string;
}

/** What the emulated providers send by themselves: where it goes, and what became of it. */
export interface Callbacks {
  /**
   * Says who receives the callbacks to addresses that begin with `prefix`: a function (it sees the address that the provider was given), or an
   * http address on this machine, to which the rest of the path is appended. The longest prefix wins. A callback that no route covers fails,
   * as one to a server that is down does: nothing ever leaves for a real host. Returns a function that takes the route away.
   *
   * @throws Error for a target that is neither a function nor an http address on this machine.
   * @example
   * sandbox.callbacks.route('https://ats.example.com/', (request) => handler(request));
   * sandbox.callbacks.route('https://ats.example.com/', 'http://127.0.0.1:4020/');
   */
  route(prefix: string, target: CallbackTarget): () => void;
  unroute(prefix: string): boolean;
  routes(): CallbackRoute[];
  /** Every delivery with its attempts, oldest first. */
  deliveries(filter?: DeliveryFilter): CallbackDelivery[];
  /** What a delivery carries, as it is sent. Personal data, as in the real world: for assertions, not for logs. */
  payloadOf(id: string): string;
  /** Loses the next deliveries for good, as if the provider had never made them: one, unless told how many. */
  drop(which?: DeliveryFilter & { readonly times?: number }): void;
  /** Sends a delivery once more, at once and as a delivery of its own, whatever became of it. Returns the new one's id. */
  resend(id: string): string;
  /**
   * Sends a request of one's own as a provider would, due at once on the clock: forged, oversized, cut off, slow, or no JSON at all. Returns the
   * delivery's id.
   *
   * @example
   * sandbox.callbacks.deliver({ url: 'https://ats.example.com/hook', body: 'not JSON', headers: { authorization: 'Basic …' } });
   */
  deliver(request: DeliveryRequest): string;
}

/** A request of one's own. */
export interface DeliveryRequest {
  readonly url: string;
  readonly body: string | Uint8Array;
  /** `content-type: application/json` unless told. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly transfer?: Transfer;
  /** Milliseconds from the start of each attempt to that of the next, until a 2xx; one attempt only unless told. */
  readonly retryAfterMs?: readonly number[];
  /** How long an answer is waited for, in milliseconds: 30 000 unless told. */
  readonly timeoutMs?: number;
  /** What `deliveries({ subject })` finds it by. */
  readonly subject?: string;
}

export interface CallbackMachinery {
  readonly callbacks: Callbacks;
  /** For the providers: delivers, on the sandbox's clock. Returns the id of the delivery. */
  readonly send: (callback: OutgoingCallback) => string;
  readonly reset: () => void;
}

const FILTER = ['provider', 'tenant', 'subject', 'event'] as const;

const REQUEST = ['url', 'body', 'headers', 'transfer', 'retryAfterMs', 'timeoutMs', 'subject'];
const TRANSFERS: readonly Transfer[] = ['length', 'chunked', 'truncated', 'slow'];

const outgoing = (request: DeliveryRequest): OutgoingCallback => {
  checkNames('callbacks.deliver', request, REQUEST);
  const { url, body, transfer = 'length' } = request;
  const { retryAfterMs = [], timeoutMs = 30_000 } = request;
  if (!URL.canParse(url)) throw new Error('callbacks.deliver: url must be a whole address');
  if (typeof body !== 'string' && !(body instanceof Uint8Array))
    throw new Error('callbacks.deliver: body must be text or bytes');
  if (!Array.isArray(retryAfterMs) || !retryAfterMs.every((ms) => ms >= 0 && ms < Infinity))
    throw new Error('callbacks.deliver: retryAfterMs is a list of milliseconds, 0 or more each');
  if (!(timeoutMs > 0)) throw new Error('callbacks.deliver: timeoutMs must be a number above 0');
  if (!TRANSFERS.includes(transfer)) throw new Error(`callbacks.deliver: transfer is one of ${TRANSFERS.join(', ')}`);
  return {
    provider: 'by-hand',
    event: 'by-hand',
    tenant: 'by-hand',
    subject: request.subject ?? 'by-hand',
    madeUp: true,
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', ...request.headers },
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body.slice(),
    transfer,
    retryAfterMs,
    timeoutMs,
    succeeded: (status) => status >= 200 && status < 300,
    traits: promptDelivery,
  };
};

const matches = (filter: DeliveryFilter, one: DeliveryFilter): boolean =>
  FILTER.every((name) => filter[name] === undefined || filter[name] === one[name]);

interface Loss {
  readonly filter: DeliveryFilter;
  times: number;
}

export const createCallbacks = (context: { clock: SandboxClock; journal: OpenJournal }): CallbackMachinery => {
  const routes = createRouteTable();
  let losses: Loss[] = [];
  const lose = (callback: OutgoingCallback): boolean => {
    const loss = losses.find(({ filter, times }) => times > 0 && matches(filter, callback));
    if (loss) loss.times--;
    return loss !== undefined;
  };
  const queue = createDeliveryQueue({ ...context, routes, lose });

  return {
    send: (callback) => queue.send(callback),
    reset() {
      queue.reset();
      routes.clear();
      losses = [];
    },
    callbacks: {
      route: (prefix, target) => routes.set(prefix, target),
      unroute: (prefix) => routes.remove(prefix),
      routes: () => routes.list(),
      deliveries(filter = {}) {
        checkNames('callbacks.deliveries', filter, FILTER);
        return queue.deliveries().filter((delivery) => matches(filter, delivery));
      },
      payloadOf: (id) => new TextDecoder().decode(queue.bodyOf(id)),
      drop(which = {}) {
        checkNames('callbacks.drop', which, [...FILTER, 'times']);
        const { times = 1, ...filter } = which;
        if (!(times > 0)) throw new Error('callbacks.drop: times must be a number above 0');
        losses.push({ filter, times });
      },
      resend: (id) => queue.resend(id),
      deliver: (request) => queue.send(outgoing(request)),
    },
  };
};
