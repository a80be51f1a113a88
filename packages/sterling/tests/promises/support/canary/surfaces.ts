import type { Surface as AnySurface, Surfaces as AnySurfaces } from '@bgc/promises';

/** The ways out that callbacks and sweeps add. */
export type Own =
  | 'answer to a callback'
  /** What `JSON.stringify` and `inspect` show of an event: what is meant for programs alone stays out of it. */
  | 'event'
  | 'callback store'
  | 'sweep report';

export type Surface = AnySurface | Own;

export type Surfaces = AnySurfaces<Own>;
