import type { components } from '../generated/schema.ts';
import type { ContinuousCheck } from '../resources/continuous-checks.ts';
import type { Check } from '../states/check.ts';

type Action = components['schemas']['EventAction'];

interface EventFacts {
  /** To know the event again by. */
  readonly id?: string;
  /** `created`, `started`, `finished`, `delayed`; others may come. */
  readonly action?: Action;
  /** When it happened: RFC 3339, to the second. */
  readonly timestamp?: string;
  /** Of the event's form: `1.0`. */
  readonly version?: string;
  /** The whole event as it came, scores of unfinished checks included. Not enumerable, as it repeats what is personal. */
  readonly raw?: unknown;
}

/** Something happened to a check. */
export interface CheckEvent extends EventFacts {
  readonly kind: 'check';
  /** As of the event. It has scores only once it is finished: `isFinished(check)` of `@bgc/truora`. */
  readonly check: Check;
}

/** Something happened to a continuous check. Its form is that of the continuous check itself (`assumed`: no example is public). */
export interface ContinuousCheckEvent extends EventFacts {
  readonly kind: 'continuous_check';
  readonly continuousCheck: ContinuousCheck;
}

/** An event of a type to come, or of a continuous check in a form to come. */
export interface UnknownEvent extends EventFacts {
  readonly kind: 'unknown';
  readonly type?: string;
}

/** What was sent is genuine and understood. */
export type TruoraEvent = CheckEvent | ContinuousCheckEvent | UnknownEvent;

/**
 * How the event stands to those about the same check that were handed over before, told by the newest of its own times. `same-time`: another was of the same
 * moment. `undated`: it has no time, or is about nothing that is known.
 */
export type EventOrder = 'newest' | 'older' | 'same-time' | 'undated';

/** What a webhook handler is given. */
export type TruoraWebhookEvent = TruoraEvent & {
  readonly order: EventOrder;
};
