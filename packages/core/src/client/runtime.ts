import type { AttemptGuard, CallOptions, Layer, Send } from '../call.ts';
import type { Clock } from '../clock.ts';
import type { BgcError } from '../errors/bgc-error.ts';
import { createFailureJournal } from '../observation/failure-journal.ts';
import type { FailureJournal } from '../observation/observation.ts';
import { createObserver } from '../observation/observer.ts';
import { attemptTimer } from '../onion/attempt-timer.ts';
import { deadline } from '../onion/deadline.ts';
import { retryPolicy } from '../onion/decide-retry.ts';
import { guardAttempts } from '../onion/guard-attempts.ts';
import { observe } from '../onion/observe.ts';
import { createRetryBudget } from '../onion/retry-budget.ts';
import { retry } from '../onion/retry.ts';
import type { RetryTools } from '../onion/retry.ts';
import { transport } from '../onion/transport.ts';
import type { Operation } from '../operation.ts';
import type { ClientOptions, ProviderDefinition } from '../provider.ts';
import type { Schema } from '../schema/schema.ts';
import { systemClock, systemRandom } from '../system-clock.ts';
import { createApi } from './api.ts';
import type { Api } from './api-types.ts';
import type { Authentication } from './authentication.ts';
import type { ClientContext } from './client-context.ts';
import type { FormEncoder } from './encode-form.ts';
import type { MultipartEncoder } from './encode-multipart.ts';
import { loadOnDemand } from './load-on-demand.ts';
import { prepareCall } from './prepare-call.ts';
import { readResult } from './read-result.ts';
import { refusedError } from './refused-error.ts';
import { startParts } from './start-parts.ts';
import { callInfo, watchCall } from './watch-call.ts';

/** What every call of one client has. */
export interface Constants {
  /** Under lower-case names. What the body needs and what the caller gives go before them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Path parameters, such as the version of the API. The caller's own go before them. */
  readonly path?: Readonly<Record<string, string>>;
}

/** What `createRuntime` takes: the options of every client, with what the provider makes of them. */
export interface RuntimeOptions extends ClientOptions {
  /** The provider's origin, already resolved by the client from environment, data centre…: `https://api.example.com`. */
  readonly baseUrl: string;
  readonly authentication?: Authentication;
  readonly constants?: Constants;
  /** `encodeForm`, where the provider takes `application/x-www-form-urlencoded`. */
  readonly encodeForm?: FormEncoder;
  /** `encodeMultipart`, where the provider takes `multipart/form-data`: the clients of others need not carry it. */
  readonly encodeMultipart?: MultipartEncoder;
}

/** The parts of one request, before they are put together. */
export interface InvokeRequest {
  readonly path?: Readonly<Record<string, string | number>>;
  /** `null` and `undefined` are left out, arrays are repeated. */
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * A value sent as JSON, form or multipart (as the operation says), or bytes, or a Blob, or a function that makes the body anew at every attempt, or a one-shot
   * stream: that is handed over with the call, and cancelled when the call fails. Give `content-length` in `headers` where a stream's is known.
   */
  readonly body?: unknown;
  /** Only where the operation has an `idempotencyKeyHeader`. */
  readonly idempotencyKey?: string;
  /** What the client's method takes beside the options of any call, and has taken out of them: named where an unknown one is refused. */
  readonly ownOptions?: readonly string[];
  /** Put on an `OutcomeUnknownError`, where the provider's API can tell what became of the call. */
  readonly reconcile?: () => Promise<unknown>;
  /** Asked before each attempt, after any wait for its turn or its token. */
  readonly guard?: AttemptGuard;
}

/** What a call gives: the typed value, the raw document, and how it was had. */
export interface Result<T> {
  readonly value: T;
  /** The whole document as it came, only GUID noise removed. Made when first read; without a schema, that throws a `ResponseParseError` where it is not JSON. */
  readonly raw: unknown;
  /** The body exactly as it was received, for what was signed in it. It holds personal data: asked for by a call, so that no logger shows it. */
  bytes(): Uint8Array;
  readonly status: number;
  readonly headers: Headers;
  readonly attempts: number;
  readonly totalDelayMs: number;
  readonly requestId: string | undefined;
}

/** What a download takes beside the options of every call. */
export interface DownloadOptions extends CallOptions {
  /** Bytes after which the stream fails with a `ResponseTooLargeError`. */
  readonly maxBytes: number;
}

/** An absolute link that the provider handed out. */
export interface DownloadLink {
  readonly url: string;
  /** Origins that may be asked: `https://files.example.com`. The API's own origin always may. */
  readonly allowedOrigins?: readonly string[];
  /** The credential goes along to the API's own origin, and to no other. */
  readonly authenticate: boolean;
}

/** A file as it comes: read `stream`, or all of it with `bytes()`. It has no limit but `maxBytes`, and holds personal data. */
export interface Download {
  /** Ends with a `ResponseTooLargeError`, `TimeoutError`, `ConnectionError` or `AbortedError` when it cannot be read whole. */
  readonly stream: ReadableStream<Uint8Array>;
  /** The whole of it, in place of `stream`. Throws what `stream` ends with. */
  bytes(): Promise<Uint8Array>;
  readonly status: number;
  readonly headers: Headers;
  readonly contentType?: string;
  /** Bytes, as announced. */
  readonly contentLength?: number;
  readonly attempts: number;
  readonly requestId?: string;
}

/** `Paths` is the `paths` type that openapi-typescript makes of the spec. */
export interface Runtime<Paths extends object> {
  /** Sends one operation and reads its answer. Throws `BgcError`s only. Without a schema `value` is `undefined` and the body is not read as JSON. */
  invoke<T = undefined>(
    operation: Operation,
    request: InvokeRequest,
    schema?: Schema<T>,
    options?: CallOptions,
  ): Promise<Result<T>>;
  /** The answer's body as a stream, under a cap; the attempt's and the call's limits hold to its last byte. */
  download(operation: Operation, request: InvokeRequest | DownloadLink, options: DownloadOptions): Promise<Download>;
  /** The escape hatch: any path of the spec through the same onion, with openapi-fetch's `{ data, error, response }`, unvalidated. */
  readonly api: Api<Paths>;
  /**
   * Tells journal, alert and logger of a failure that was found after the reply: an answer that a client reads by itself and cannot understand. The
   * error should carry the status and request id of the `Result`.
   */
  report(operation: Operation, error: BgcError): void;
  /** The last failures, redacted. */
  readonly journal: FailureJournal;
  readonly clock: Clock;
}

const onionOf = (transportLayer: Send, layers: readonly (Layer | undefined)[]): Send =>
  layers.reduceRight<Send>((next, layer) => (layer ? layer(next) : next), transportLayer);

/**
 * Makes the part that all clients have in common: `deadline → retry → (authenticate → observe → attempt timer → transport)`.
 * A client checks its options with `checkOptions` first.
 *
 * @example
 * const runtime = createRuntime<paths>(definition, { baseUrl, authentication: tokenAuthentication({ tokenUrl, clientId, clientSecret }) });
 * const { value } = await runtime.invoke(operations.listThings, { query: { status: 'pending' } }, thingListSchema, { signal });
 */
export const createRuntime = <Paths extends object>(
  definition: ProviderDefinition,
  options: RuntimeOptions,
): Runtime<Paths> => {
  const {
    authentication,
    clock = systemClock,
    constants = {},
    random = systemRandom,
    timeoutMs = 30_000,
    deadlineMs = 90_000,
  } = options;
  const journal = createFailureJournal();
  const observer = createObserver({ ...options, journal });
  // Looked up at every call, so that a fetch replaced later (by a test's interceptor) is the one that is used.
  const fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const attempt = observe(observer)(attemptTimer(transport(fetch, options.maxResponseBytes ?? 32 * 1024 * 1024)));
  const retryTools: RetryTools = {
    classify: definition.classify,
    policy: retryPolicy(options.retry),
    budget: createRetryBudget(),
    random,
    observer,
    sandboxed: authentication?.sandboxed === true,
  };
  const authenticated = authentication?.start({
    definition,
    clock,
    deadlineMs,
    logger: options.logger,
    sendPlain: (classify) => onionOf(attempt, [deadline, retry({ ...retryTools, classify })]),
  });
  const context: ClientContext = {
    definition,
    baseUrl: options.baseUrl.replace(/\/+$/, ''),
    clock,
    random,
    constants,
    encodeForm: options.encodeForm,
    encodeMultipart: options.encodeMultipart,
    timeoutMs,
    deadlineMs,
    observer,
    peekToken: authenticated?.peek,
    onDrift: options.onDrift,
    parts: startParts,
    send: onionOf(attempt, [deadline, retry(retryTools), authenticated?.layer, guardAttempts]),
  };
  return {
    // Not through openapi-fetch: request and answer are made and read here anyway, and it would add a Response and its Headers to each call.
    invoke: (operation, request, schema, callOptions = {}) =>
      watchCall(
        context,
        operation,
        async (span) => {
          const call = prepareCall(context, { operation, request, options: callOptions, span });
          const reply = await context.send(call);
          if (reply.status < 200 || reply.status > 299) throw refusedError(context, call, reply);
          return readResult(context, call, reply, schema);
        },
        request.body,
      ),
    download: async (...call) => (await loadOnDemand(clock)).download(context, ...call),
    api: createApi<Paths>(context),
    report: (operation, error) => observer.failed(callInfo(definition, operation), error, clock),
    journal,
    clock,
  };
};
