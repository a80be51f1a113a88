import type { Surfaces as AnySurfaces } from '@bgc/promises';

/** The ways out that webhooks and the settlement add. */
export type Own =
  | 'answer to a webhook'
  /** What `JSON.stringify` and `inspect` show of an event: what is meant for programs alone stays out of it. */
  | 'event'
  /** What was remembered of deliveries and settlements. */
  | 'store';

export type Surfaces = AnySurfaces<Own>;
