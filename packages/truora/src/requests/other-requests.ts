import type { components } from '../generated/schema.ts';
import type { Frequency } from './frequency.ts';

type Text = string | undefined;

type Schemas = components['schemas'];

/**
 * A custom type of one country. `type` is its name: neither person, nor vehicle, nor company. `dataset_…` are each data set's weight in the score, from 0 to 1; "the
 * sum of all weights must equal 1".
 */
export type CustomTypeRequest = Readonly<Schemas['CustomTypeRequest']>;

/**
 * What a person did, good or bad: "anonymous feedback", which counts in other customers' checks. `birth_date` and `feedback_date` are dates, or times in RFC 3339;
 * `country` is two letters, lower case.
 */
export type BehaviorRequest = Readonly<Schemas['BehaviorRequest']>;

/** An order to repeat a check, and how often. */
export interface ContinuousCheckRequest {
  /** The check to be repeated. */
  readonly check_id: string;
  readonly frequency: Frequency;
  readonly status?: 'enabled' | 'disabled' | undefined;
}

/** Both, as Truora requires. */
export interface ContinuousCheckUpdate {
  readonly frequency: Frequency;
  readonly status: 'enabled' | 'disabled';
}

interface HookTerms {
  readonly event_type: 'all' | 'check' | 'continuous_check';
  /** All of them unless told. */
  readonly actions?: readonly ('created' | 'started' | 'finished' | 'delayed')[] | undefined;
  readonly status?: 'enabled' | 'disabled' | undefined;
}

/** Signed webhooks. */
export interface WebHookRequest extends HookTerms {
  readonly subscriber_type: 'web';
  /** https: what is told of people goes there. */
  readonly subscriber_url: string;
}

/** A hook that tells of events by e-mail. */
export interface EmailHookRequest extends HookTerms {
  readonly subscriber_type: 'email';
  readonly subscriber_address: string;
  readonly subscriber_name?: Text;
  /** `'es'`, `'en'`, `'pt'`… */
  readonly subscriber_language?: Text;
}

/** A hook to be made: signed webhooks, or e-mails. */
export type HookRequest = WebHookRequest | EmailHookRequest;

/** A report to be made, by its name. */
export interface ReportRequest {
  readonly name: string;
}
