export {
  anywhere,
  breaking,
  echo,
  good,
  lastSegment,
  neverAnswers,
  refused,
  shaped,
  text,
  thrown,
} from './answer-kinds.ts';
export { createCanaries } from './canaries.ts';
export type { Canaries, Canary, Side } from './canaries.ts';
export { countListeners } from './count-listeners.ts';
export type { CountedSignal } from './count-listeners.ts';
export { countTimers } from './count-timers.ts';
export { faultKinds, often } from './fault-kinds.ts';
export { createFinder, formsOf } from './find-canaries.ts';
export type { Sighting } from './find-canaries.ts';
export { complaintsAbout, textsOf } from './judge-error.ts';
export { createLeakSearch } from './leak-search.ts';
export type { Allowance, LeakSearch } from './leak-search.ts';
export { letTimePass, turnsUntil, valueOf } from './let-time-pass.ts';
export type { Ending } from './let-time-pass.ts';
export { createMemoryTokenStore } from './memory-token-store.ts';
export type { MemoryTokenStore } from './memory-token-store.ts';
export { plantDocument } from './plant-document.ts';
export { createPlanted } from './planted-provider.ts';
export type { Answer, Operations, Planted, PlantedProvider, SentRequest } from './planted-provider.ts';
export { refusalsOf } from './refusals-of.ts';
export { pick, seededRandom } from './seeded-random.ts';
export type { Random } from './seeded-random.ts';
export { createSurfaces } from './surfaces.ts';
export type { Surface, Surfaces } from './surfaces.ts';
export { watchProcess } from './watch-process.ts';
