import type { Json, JsonObject } from '../json.ts';
import type { Account } from './account.ts';
import { signOutput } from './signature.ts';
import type { AsyncRequest } from './world.ts';

const inForm = (value: JsonObject | undefined, form: 'object' | 'string'): Json =>
  value === undefined ? null : form === 'string' ? JSON.stringify(value) : value;

/** How deep `output` stands in an answer, and in a webhook below `payload`. */
const IN_ANSWER = 1;
const IN_WEBHOOK = 2;

const signatureOf = (account: Account, { output, archived }: AsyncRequest, depth: number): string | null =>
  output === undefined || archived ? null : signOutput(account, output, depth);

/** What GET /public/async/{asyncId} answers. Source: https://docs.attestr.com/v1/attestr-docs/work-verification-api, Querying. */
export const requestDocument = (account: Account, request: AsyncRequest): JsonObject => ({
  _id: request.id,
  number: request.number,
  requestId: request.requestId,
  status: request.status,
  input: inForm(request.input, account.behaviour.inputForm),
  output: request.output ?? null,
  error: inForm(request.error, account.behaviour.errorForm),
  created: request.created,
  updated: request.updated ?? null,
  signature: signatureOf(account, request, IN_ANSWER),
});

/** The payload of `async.completed` and `async.errored`. Source: ibid., Webhook Event Payload. */
export const webhookPayload = (account: Account, request: AsyncRequest): JsonObject => ({
  _id: request.id,
  requestId: request.requestId,
  status: request.status,
  output: request.output ?? null,
  error: inForm(request.error, account.behaviour.errorForm),
  signature: signatureOf(account, request, IN_WEBHOOK),
});
