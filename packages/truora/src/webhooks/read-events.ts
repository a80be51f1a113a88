import { parseJson, readDocument, tell } from '@bgc/core';
import type { Drift, Schema } from '@bgc/core';
import { canonicalJson, newestTimestamp, WebhookVerificationError } from '@bgc/core/webhooks';

import { checkSchema, continuousCheckSchema, webhookEventSchema } from '../generated/zod.ts';
import { toCheck } from '../states/to-check.ts';
import type { TruoraEvent } from './webhook-event.ts';

type Members = Readonly<Record<string, unknown>>;
type OnDrift = ((drift: Drift) => void) | undefined;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export interface ReadEvent {
  readonly event: TruoraEvent;
  /** The newest of its times. */
  readonly at: number | undefined;
  readonly identity: string;
  readonly subject: string | undefined;
}

export interface ReadEvents {
  readonly events: readonly ReadEvent[];
  /** The first that was not understood. */
  readonly error?: WebhookVerificationError;
}

const malformed = (path: string, expected: string): WebhookVerificationError =>
  new WebhookVerificationError('payload-malformed', { provider: 'truora', wrong: { path, expected } });

/** Throws a `WebhookVerificationError`. */
const read = <T>(schema: Schema<T>, document: unknown, path: string, onDrift: OnDrift): T => {
  const result = readDocument(schema, document);
  const at = (member: string): string => (member === '' ? path : `${path}.${member}`);
  if (!result.ok) throw malformed(at(result.path), result.expected);
  for (const { path: member, kind } of result.drift)
    tell(() => onDrift?.({ provider: 'truora', operation: 'receiveDelivery', path: at(member), kind }));
  return result.value;
};

const memberOf = (document: unknown, name: string): unknown => (isObject(document) ? document[name] : undefined);

type Form = (
  object: unknown,
  onDrift: OnDrift,
) => {
  readonly subject: string;
  readonly what:
    | Pick<Extract<TruoraEvent, { kind: 'check' }>, 'kind' | 'check'>
    | Pick<Extract<TruoraEvent, { kind: 'continuous_check' }>, 'kind' | 'continuousCheck'>;
};

const objectPath = 'events[].object';

/** By `event_type`. The check stands there "without the envelope"; a continuous check is taken to stand there alike. */
const forms = new Map<string | undefined, Form>([
  [
    'check',
    (object, onDrift) => {
      const document = read(checkSchema, object, objectPath, onDrift);
      return { subject: document.check_id, what: { kind: 'check', check: toCheck(document, object) } };
    },
  ],
  [
    'continuous_check',
    (object, onDrift) => {
      const { check, ...others } = read(continuousCheckSchema, object, objectPath, onDrift);
      return {
        subject: others.continuous_check_id,
        what: {
          kind: 'continuous_check',
          continuousCheck: {
            ...others,
            ...(check === undefined ? {} : { check: toCheck(check, memberOf(object, 'check')) }),
          },
        },
      };
    },
  ],
]);

/** Times of the event. Others are announced (`next_run_date`), or text that a person or a database wrote, and may be of tomorrow. */
const isOfEvent = (path: string): boolean => /(?:^timestamp|(?:creation|update)_date)$/.test(path);

const withRaw = (event: TruoraEvent, raw: unknown): TruoraEvent => Object.defineProperty(event, 'raw', { value: raw });

const readEvent = (raw: unknown, { onDrift, notAfter }: ReadEventsOptions): ReadEvent => {
  if (!isObject(raw)) throw malformed('events[]', 'an object');
  const {
    id,
    event_type: type,
    event_action: action,
    timestamp,
    version,
    object,
  } = read(webhookEventSchema, raw, 'events[]', onDrift);
  const facts = {
    ...(id === undefined ? {} : { id }),
    ...(action === undefined ? {} : { action }),
    ...(timestamp === undefined ? {} : { timestamp }),
    ...(version === undefined ? {} : { version }),
  };
  const common = {
    at: newestTimestamp(raw, { ignore: (path) => !isOfEvent(path), ...(notAfter === undefined ? {} : { notAfter }) }),
    identity: id === undefined || id === '' ? canonicalJson(raw) : `id ${id}`,
  };
  try {
    const form = forms.get(type)?.(object, onDrift);
    if (form !== undefined)
      return { ...common, event: withRaw({ ...facts, ...form.what }, raw), subject: form.subject };
  } catch (error) {
    // Of a check it is known what it looks like.
    if (type === 'check') throw error;
  }
  const unknown: TruoraEvent = { ...facts, kind: 'unknown', ...(type === undefined ? {} : { type }) };
  return { ...common, event: withRaw(unknown, raw), subject: undefined };
};

export interface ReadEventsOptions {
  readonly onDrift?: OnDrift;
  /** Milliseconds since the epoch; what is later is none of the event's times. */
  readonly notAfter?: number;
}

/**
 * The events of a delivery's claims. One that is not understood does not cost the others. Throws a `WebhookVerificationError` where the claims themselves are not
 * understood, and nothing else.
 */
export const readEvents = (claims: Uint8Array, options: ReadEventsOptions = {}): ReadEvents => {
  const parsed = parseJson(claims);
  const delivery = parsed.ok ? parsed.document : undefined;
  if (!isObject(delivery)) throw new WebhookVerificationError('payload-malformed', { provider: 'truora' });
  const { events: list } = delivery;
  if (!Array.isArray(list)) throw malformed('events', 'a list');
  const events: ReadEvent[] = [];
  let error: WebhookVerificationError | undefined;
  for (const raw of list as readonly unknown[]) {
    try {
      events.push(readEvent(raw, options));
    } catch (thrown) {
      error ??= thrown as WebhookVerificationError;
    }
  }
  return { events, ...(error === undefined ? {} : { error }) };
};
