import { parseJson, readDocument, tell, withoutNoise } from '@bgc/core';
import type { Drift, Schema } from '@bgc/core';
import { canonicalJson, newestTimestamp, WebhookVerificationError } from '@bgc/core/webhooks';

import { checkSchema, continuousCheckSchema, webhookEventSchema } from '../generated/zod.ts';
import { toCheck } from '../states/to-check.ts';
import type { CheckEvent, ContinuousCheckEvent, TruoraEvent, UnknownEvent } from './webhook-event.ts';

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

type EventKind =
  | Pick<CheckEvent, 'kind' | 'check'>
  | Pick<ContinuousCheckEvent, 'kind' | 'continuousCheck'>
  | Pick<UnknownEvent, 'kind' | 'type'>;

type Form = (
  object: unknown,
  onDrift: OnDrift,
) => {
  readonly subject: string;
  readonly what: EventKind;
};

const objectPath = 'events[].object';

/** By `event_type`. The check stands there "without the envelope"; a continuous check is taken to stand there alike. */
const forms = new Map<string, Form>([
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

/**
 * The form of an event: its type, in whatever case. Where none is told, the object tells: every check says its country and type, in every sample, and a continuous check
 * is read by its id alone.
 */
const formOf = (type: string | undefined, object: unknown): Form | undefined =>
  forms.get(
    type?.toLowerCase() || (memberOf(object, 'country') && memberOf(object, 'type') ? 'check' : 'continuous_check'),
  );

/**
 * Times of the event. Others are of a check that was made long before (`creation_date`), announced (`next_run_date`), or text that a person or a database wrote, and may
 * be of tomorrow.
 */
const isOfEvent = (path: string): boolean => /(?:^timestamp|update_date)$/.test(path);

/**
 * What makes it the same event when it comes again: its id, with what it is about and what has happened, as some ids are the same for all. One that is missing, or
 * nothing but zeros, says nothing: then it is the content. GUID noise is none of it where the form is known.
 */
const identityOf = ({ id, action, raw }: TruoraEvent, subject: string | undefined): string =>
  /^[0-]*$/.test(id ?? '')
    ? canonicalJson(subject === undefined ? raw : withoutNoise(raw))
    : canonicalJson([id, subject, action]);

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
  const at = newestTimestamp(raw, {
    ignore: (path) => !isOfEvent(path),
    ...(notAfter === undefined ? {} : { notAfter }),
  });
  const readAs = (what: EventKind, subject: string | undefined): ReadEvent => {
    const event = Object.defineProperty({ ...facts, ...what }, 'raw', { value: raw }) as TruoraEvent;
    return { event, at, identity: identityOf(event, subject), subject };
  };
  try {
    const form = formOf(type, object)?.(object, onDrift);
    if (form !== undefined) return readAs(form.what, form.subject);
  } catch (error) {
    // Of a check it is known what it looks like.
    if (type?.toLowerCase() === 'check') throw error;
  }
  return readAs({ kind: 'unknown', ...(type === undefined ? {} : { type }) }, undefined);
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
