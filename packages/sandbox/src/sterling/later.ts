import type { World } from './world.ts';

/** What Sterling does by itself after hours or days; no call waits for it. */
export const later = (world: World, ms: number, act: () => void): void =>
  void world.clock.schedule(ms, act, { background: true });
