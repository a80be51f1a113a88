import type { Call, CallOptions } from '../call.ts';
import type { CallSpan } from '../observation/observation.ts';
import type { Operation } from '../operation.ts';
import { isText } from '../options/option-kinds.ts';
import { checkKnownNames } from '../options/check-known-names.ts';
import type { ClientContext } from './client-context.ts';
import { collectHeaders } from './collect-headers.ts';
import { fillPath } from './fill-path.ts';
import { refuseFor } from './invalid-request.ts';
import type { Refuse } from './invalid-request.ts';
import { contentHeaders, isParts, requestBody } from './request-body.ts';
import type { InvokeRequest } from './runtime.ts';
import { serializeQuery } from './serialize-query.ts';
import { isSignal } from '../options/is-signal.ts';

const optionNames = ['signal', 'timeoutMs', 'deadlineMs', 'headers'];

/** `timeout: 5` would silently mean 30 s. */
const checkCallOptions = (options: CallOptions, refuse: Refuse, own: readonly string[] = []): void => {
  checkKnownNames(options, [...own, ...optionNames], 'call option', refuse);
  // Its controller in its place would end the process, once a timer looked for a listener.
  if (options.signal && !isSignal(options.signal)) refuse('signal is no AbortSignal.', 'Give `controller.signal`.');
  for (const name of ['timeoutMs', 'deadlineMs'] as const) {
    const value = options[name];
    if (value !== undefined && !(typeof value === 'number' && value > 0 && Number.isFinite(value)))
      refuse(`${name} is no positive number of milliseconds.`, `Give ${name} in milliseconds.`);
  }
};

const addHeaders = (
  headers: Record<string, string>,
  operation: Operation,
  request: InvokeRequest,
  options: CallOptions,
  refuse: Refuse,
): void => {
  collectHeaders(headers, request.headers, refuse);
  collectHeaders(headers, options.headers, refuse);
  if (request.idempotencyKey !== undefined) {
    const { idempotencyKeyHeader } = operation;
    if (idempotencyKeyHeader === undefined)
      return refuse('the provider honours no idempotency key here.', 'Leave idempotencyKey out.');
    if (!isText(request.idempotencyKey))
      refuse('the idempotency key is empty, or no text of one line.', 'Give one key for each piece of work.');
    collectHeaders(headers, { [idempotencyKeyHeader]: request.idempotencyKey }, refuse);
  }
};

export interface CallPlan {
  readonly operation: Operation;
  readonly request: InvokeRequest;
  readonly options: CallOptions;
  readonly span: CallSpan | undefined;
  readonly stream?: boolean;
  /** A complete URL in place of path and query, and whether the credential stays out. */
  readonly link?: { readonly url: string; readonly anonymous: boolean };
}

/** Puts a call together. Everything that is wrong with it is found here, before anything is sent. */
export const prepareCall = (context: ClientContext, plan: CallPlan): Call => {
  const { operation, request, options, span, stream = false, link } = plan;
  const { definition, clock, constants } = context;
  const refuse = refuseFor(definition.name, operation.id);
  checkCallOptions(options, refuse, request.ownOptions);
  const url =
    link?.url ??
    context.baseUrl +
      fillPath(operation.path, { ...constants.path, ...request.path }, refuse) +
      serializeQuery(request.query, refuse);
  const multipart = isParts(request.body, operation)
    ? context.encodeMultipart?.(request.body, { random: context.random, refuse })
    : undefined;
  const body = requestBody(multipart?.body ?? request.body, operation, refuse, context.encodeForm);
  const headers: Record<string, string> = { accept: 'application/json', ...constants.headers };
  if (body) {
    // FormData brings its own, with the boundary.
    delete headers['content-type'];
    Object.assign(headers, multipart?.headers ?? contentHeaders(body, operation));
  }
  addHeaders(headers, operation, request, options, refuse);
  return {
    provider: definition.name,
    operation,
    url,
    headers,
    clock,
    deadlineAt: clock.now() + (options.deadlineMs ?? context.deadlineMs),
    timeoutMs: options.timeoutMs ?? context.timeoutMs,
    stream,
    attempt: 1,
    ...(body ? { body } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
    ...(link?.anonymous === true || operation.anonymous === true ? { anonymous: true } : {}),
    ...(span ? { span } : {}),
    ...(request.reconcile ? { reconcile: request.reconcile } : {}),
    ...(request.guard ? { guard: request.guard } : {}),
  };
};
