import type { Surface as AnySurface, Surfaces as AnySurfaces } from '@bgc/promises';

/** The ways out that claiming, watching and writing add. */
export type Own = 'onSetAside' | 'onReport' | 'summary' | 'watch status';

export type Surface = AnySurface | Own;

export type Surfaces = AnySurfaces<Own>;
