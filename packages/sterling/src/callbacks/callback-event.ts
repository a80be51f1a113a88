import type { Screening } from '../models.ts';

/** A callback of the type `screening`: at present all are ("Callback Types", https://sterling.readme.io/v1/reference). */
export interface ScreeningCallback {
  readonly kind: 'screening';
  readonly type: string;
  readonly screening: Screening;
  /**
   * The whole document as it came, with what the types do not know: the candidate that version 2 puts in, social security number included. Not
   * enumerable, so that neither `JSON.stringify` nor a logger shows it. For `sweep()` there is none.
   */
  readonly raw?: unknown;
}

/** A callback of a type to come: "Additional callback types may be introduced in the future." */
export interface UnknownCallback {
  readonly kind: 'unknown';
  readonly type: string;
  /** The whole document as it came; not enumerable. */
  readonly raw?: unknown;
}

/** What was sent is genuine and understood. */
export type SterlingCallback = ScreeningCallback | UnknownCallback;

/**
 * How the state stands to those handed over before, told by the newest time anywhere in it. `same-second`: another state of the same second was handed
 * over before, and Sterling's times tell no more than seconds. `undated`: it holds no time at all,
 * or none of them is newer and it does not say when it was updated.
 */
export type CallbackOrder = 'newest' | 'older' | 'same-second' | 'undated';

/** A screening as it has become, and where that is known from. */
export interface ScreeningEvent extends ScreeningCallback {
  readonly order: CallbackOrder;
  /**
   * Where the screening is from: the `callback` itself, `read-again` by GET because the callback could not be put in order, or read by `sweep`
   * because no callback came.
   */
  readonly origin: 'callback' | 'read-again' | 'sweep';
}

/** What a callback handler is given. */
export type SterlingEvent = ScreeningEvent | UnknownCallback;

/** Keeps the document at hand, and out of everything that walks members. */
export const withRaw = <Event extends object>(event: Event, raw: unknown): Event & { readonly raw?: unknown } =>
  Object.defineProperty(event, 'raw', { value: raw, enumerable: false });
