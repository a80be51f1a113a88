import type { Surfaces as AnySurfaces } from '@bgc/promises';

/** The ways out that warnings and webhooks add. */
export type Own =
  | 'onWarning'
  | 'answer to a webhook'
  /** What `JSON.stringify` and `inspect` show of an event: what is meant for programs alone stays out of it. */
  | 'event'
  /** The same of a hook, which holds a secret. */
  | 'hook'
  | 'webhook store';

export type Surfaces = AnySurfaces<Own>;
