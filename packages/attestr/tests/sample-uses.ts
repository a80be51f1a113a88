import { createAttestrClient } from '@bgc/attestr';
import type { AttestrClient } from '@bgc/attestr';
import { signAttestrWebhook, verifyAttestrWebhook } from '@bgc/attestr/webhooks';
import type { Schema } from '@bgc/core';

import { asyncResult, created, event, profile, uploaded } from './result-schemas.ts';
import { readSample } from './read-sample.ts';

type Call = (client: AttestrClient, document: unknown) => Promise<unknown>;

/** Where a variant of a sample comes into the client, and what reads it. */
export interface SampleUse {
  readonly sample: string;
  /** What is varied, where it is not the sample as it is. */
  readonly document?: unknown;
  /** `answer`: the provider's, with this status. `request`: what a caller hands in. `webhook`: a delivery; `signed`: one whose output is signed. */
  readonly as: 'answer' | 'request' | 'webhook' | 'signed';
  readonly status?: number;
  readonly call?: Call;
  /** What the result is to satisfy; nothing where the result is of no interest. */
  readonly schema?: Schema<unknown>;
}

type Answered = Omit<SampleUse, 'sample' | 'as' | 'call'>;

const answer = (sample: string, call: Call, more: Answered = {}): SampleUse => ({
  sample,
  as: 'answer',
  call,
  ...more,
});
const request = (sample: string, call: Call, document = readSample(sample)): SampleUse => ({
  sample,
  as: 'request',
  call,
  document,
});

const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
const pan = { tag: 'EMP-1', reg: 'XXXXX0000X' };
const person = { tag: 'EMP-1', name: 'Ada Example' };
/** With another number than the one that advice shows. */
const sampled = { ...(readSample('profile_create_request') as object), mobile: '+910000005309' };
const output = readSample('work_output');
const completed = { _id: 'AR1', number: '1', requestId: 'r-1', status: 'COMPLETED', output, error: null, created: 1 };
const errored = { ...completed, status: 'ERRORED', output: null, error: readSample('error_4001'), input: pan };

/** The type says what the caller should hand in; a variant is anything. */
const any = <T>(value: unknown): T => value as T;

const order: Call = (client) => client.documentChecks.create(pan);
const result: Call = (client) => client.requests.get('AR1');

export const SAMPLE_USES: Readonly<Record<string, SampleUse>> = {
  'an order': request('work_request', (client, body) => client.employmentChecks.create(any(body)), {
    ...any<object>(readSample('work_request')),
    startDate: '2019-12-02',
    endDate: '2020-03-19',
  }),
  'the answer to an order': answer('work_create_200', order, { schema: created }),
  'a refused order': answer('error_4001', order, { status: 400 }),
  'a failed order': answer('error_4001', order, { status: 500 }),
  'a refused question': answer('error_4001', result, { status: 403 }),
  'a result': answer('work_output', result, { document: completed, schema: asyncResult }),
  'an error as a result': answer('error_4001', result, { document: errored, schema: asyncResult }),
  'an upload': answer('image_upload_200', (client) => client.media.uploadImage(jpeg), { schema: uploaded }),
  'a refused upload': answer('image_upload_error', (client) => client.media.uploadImage(jpeg), { status: 400 }),
  'a person': request('profile_create_request', (client, body) => client.profiles.create(any(body)), sampled),
  'a changed person': request(
    'profile_create_request',
    (client, body) => client.profiles.update('AX1', any(body)),
    sampled,
  ),
  'the answer to a person': answer('profile_create_200', (client) => client.profiles.create(person), {
    schema: created,
  }),
  'a person and a question': answer('webhook_factx_query', (client) => client.profiles.get('AX1'), {
    document: any<{ payload: object }>(readSample('webhook_factx_query')).payload,
    schema: profile,
  }),
  'an association': request('associate_request', (client, body) =>
    client.profiles.associate('AX1', any((body as { asyncRequest?: unknown } | null)?.asyncRequest)),
  ),
  'a delivery': { sample: 'webhook_async_completed', as: 'webhook', schema: event },
  'a signed delivery': { sample: 'webhook_async_completed', as: 'signed', schema: event },
  'a question': { sample: 'webhook_factx_query', as: 'webhook', schema: event },
};

/** What no error may show. */
export const SECRETS = {
  authToken: 'sandbox-auth-5150',
  clientSecret: 'sandbox-secret-6160',
  webhookToken: 'webhook-token-7170',
} as const;

const { authToken, clientSecret, webhookToken } = SECRETS;

const parsed = (bytes: Uint8Array): unknown => {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The variant, signed, where it has what could be. */
const signed = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | string> => {
  const document = parsed(bytes);
  if (!isObject(document) || !isObject(document['payload'])) return bytes;
  const delivery = { event: document['event'] as string, payload: document['payload'] };
  return (await signAttestrWebhook(delivery, { webhookToken, clientSecret })).body;
};

const deliver = (body: Uint8Array | string): Promise<unknown> =>
  verifyAttestrWebhook({ headers: { authorization: `Basic ${webhookToken}` }, body }, { webhookToken, clientSecret });

const json = (body: string | Uint8Array<ArrayBuffer>, status = 200): Response =>
  new Response(body, { status, headers: { 'content-type': 'application/json' } });

/** Uses the client with the variant where it belongs; settles as the call does. */
export const useVariant = async ({ as, status, call }: SampleUse, bytes: Uint8Array<ArrayBuffer>): Promise<unknown> => {
  if (as === 'webhook' || as === 'signed') return deliver(as === 'signed' ? await signed(bytes) : bytes);
  const client = createAttestrClient({
    authToken,
    clientSecret,
    baseUrl: 'http://127.0.0.1',
    retry: { maxRetries: 0 },
    // What a caller hands in is answered with what every schema takes.
    fetch: () => Promise.resolve(as === 'answer' ? json(bytes, status) : json('{"_id":"AX1"}')),
  });
  return call?.(client, as === 'request' ? parsed(bytes) : undefined);
};
