import { canonicalJson, checkReceiverOptions, createEventReceiver, sha256, toHex } from '@bgc/core/webhooks';
import type { EventReceiver, EventReceiverOptions } from '@bgc/core/webhooks';

import type { SignatureVerdict } from '../signature/judge-signature.ts';
import { judgeToken } from './judge-token.ts';
import { judgeDelivery, readDelivery, refuseMismatch } from './read-delivery.ts';
import type { AttestrEvent } from './webhook-event.ts';
import { readTrustTerms } from './webhook-terms.ts';
import type { AttestrTrustOptions } from './webhook-terms.ts';

/** What `createAttestrWebhookHandler` takes: token, client secret, store, and what is done with an event. */
export interface AttestrWebhookOptions extends AttestrTrustOptions, EventReceiverOptions<AttestrEvent> {
  /** Bytes: 1 MiB unless told. No limit is documented. */
  readonly maxBytes?: number;
}

/** A handler of Attestr's webhooks: takes a `Request`, gives a `Response`. */
export type AttestrWebhookHandler = EventReceiver;

interface JudgedEvent {
  readonly event: AttestrEvent;
  /** Of a verified one. */
  readonly signature: string;
}

const provider = 'attestr';
const mebibyte = 1_048_576;

/**
 * The endpoint of a webhook that was registered in the dashboard, for requests with `webhook: true`
 * (https://docs.attestr.com/attestr-docs/attestr-webhooks). 200 once the event was handled, and not before: 401 for another token, and with `requireSignature` for a
 * signature that does not fit, 413 for a body above `maxBytes`, 408 for one that trickles, 400 for what cannot be understood, 405 for anything but POST, 503 while an event
 * about the same request is handled elsewhere, 500 when `onEvent` failed or took longer than `handleTimeoutMs`. Nothing of a body is read before the token was
 * found right. Whether Attestr sends again is not documented: read requests of which nothing was heard by `requests.get`.
 *
 * What comes again is known by its content and not handled again; after a crash it is, at least once. As a signature is of an output alone, one that comes under the id of
 * another request than before is not believed (`reused`).
 *
 * @example
 * export const webhook = createAttestrWebhookHandler({
 *   webhookToken: 'token-of-the-dashboard',
 *   clientSecret: () => secrets.read('attestr/client-secret'),
 *   store: openSqliteStore({ path: '/var/lib/checks/webhooks.sqlite' }),
 *   onEvent: async (event, { signal }) => {
 *     if (event.kind !== 'completed') return;
 *     await save(event.trust === 'verified' ? event.output : (await attestr.requests.get(event._id, { signal })).output);
 *   },
 * });
 * const response = await webhook(request);
 *
 * @throws ConfigurationError (when it is made, never later) for an option that is unknown, missing or wrong.
 */
export const createAttestrWebhookHandler = (options: AttestrWebhookOptions): AttestrWebhookHandler => {
  const known = {
    webhookToken: 'any!',
    clientSecret: 'any',
    signatureMethod: 'any',
    requireSignature: 'boolean',
  } as const;
  checkReceiverOptions(options, { provider, known });
  const terms = readTrustTerms(options);
  const { store, namespace = provider } = options;

  /** Whether a signature has come under the id of another request. Whoever is the first to write decides. */
  const isReused = async (signature: string, subjectKey: string): Promise<boolean> => {
    const key = `signature/${namespace}/${toHex(await sha256(signature, options.clock))}`;
    const kept = (await store.records.insert(key, subjectKey)) ?? (await store.records.get(key));
    return kept?.value !== subjectKey;
  };

  const verdicts = new WeakMap<Uint8Array, SignatureVerdict>();
  return createEventReceiver<JudgedEvent>({
    provider,
    options,
    defaultMaxBytes: mebibyte,
    remembers: ['signature'],
    authorize: async ({ headers }) => judgeToken(headers.get('authorization'), await terms.tokens()),
    verify: async ({ body }) => {
      const verdict = await judgeDelivery(body, terms);
      refuseMismatch(verdict, terms);
      verdicts.set(body, verdict);
      return { verified: true };
    },
    parse: ({ body }) => {
      const verdict = verdicts.get(body) ?? ({ verified: false, reason: 'not-signed' } as const);
      const { event, document, subject } = readDelivery(body, verdict, options.onDrift);
      const signature = verdict.verified ? verdict.signature : '';
      return { events: [{ event: { event, signature }, identity: canonicalJson(document), subject }] };
    },
    handOver: async ({ event, signature }, context, subjectKey = '') => {
      if (event.trust !== 'verified' || !(await isReused(signature, subjectKey)))
        return options.onEvent(event, context);
      const { output: _, ...facts } = event;
      return options.onEvent({ ...facts, trust: 'unverified', reason: 'reused' }, context);
    },
  });
};
