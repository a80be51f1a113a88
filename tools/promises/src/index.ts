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
export { callByEscapeHatch, parameterPlace } from './by-escape-hatch.ts';
export type { EscapeHatch } from './by-escape-hatch.ts';
export { callEverything } from './call-everything.ts';
export type { Everything } from './call-everything.ts';
export type { CanaryCheck } from './canary-checks.ts';
export type { CanaryClient, CanaryRun, WatchedClient } from './canary-client.ts';
export type { CanaryWatch } from './canary-watch.ts';
export { createCanaries } from './canaries.ts';
export type { Canaries, Canary, Side } from './canaries.ts';
export { commonLeaks } from './common-leaks.ts';
export type { Leak, Leaky } from './common-leaks.ts';
export { commonWrongOptions, wrongCredentials } from './common-wrong-options.ts';
export { countListeners } from './count-listeners.ts';
export type { CountedSignal } from './count-listeners.ts';
export { countTimers } from './count-timers.ts';
export { crashingStore } from './crashing-store.ts';
export type { CrashingStore } from './crashing-store.ts';
export { doDeed } from './do-deed.ts';
export type { DeedWorld } from './do-deed.ts';
export { echoes } from './echoes.ts';
export { faultKinds, often } from './fault-kinds.ts';
export { faultsOfWrongCalls } from './faults-of-wrong-calls.ts';
export type { Judging } from './faults-of-wrong-calls.ts';
export { createFinder, formsOf } from './find-canaries.ts';
export type { Sighting } from './find-canaries.ts';
export type { FuzzedSamples, FuzzEnds } from './fuzz-samples.ts';
export { complaintsAbout, textsOf } from './judge-error.ts';
export { notOnTheWire, onTheWrongSide } from './judge-wire.ts';
export { createLeakSearch } from './leak-search.ts';
export type { Allowance, LeakSearch } from './leak-search.ts';
export { letTimePass, turnsUntil, valueOf } from './let-time-pass.ts';
export type { Ending } from './let-time-pass.ts';
export { lostAnswers, passingFailures } from './lost-answers.ts';
export { createMemoryTokenStore } from './memory-token-store.ts';
export type { MemoryTokenStore } from './memory-token-store.ts';
export { plantDocument } from './plant-document.ts';
export { plantedDeliveries } from './planted-deliveries.ts';
export { createPlanted } from './planted-provider.ts';
export type { Answer, Operations, Planted, PlantedProvider, SentRequest } from './planted-provider.ts';
export { refusalsOf } from './refusals-of.ts';
export { runCanaries } from './run-canaries.ts';
export type { OwnCanaryRun } from './run-canaries.ts';
export { sampleNames, sampleReader, schemaFinder } from './sample-reader.ts';
export { pick, seededRandom } from './seeded-random.ts';
export type { Random } from './seeded-random.ts';
export { sharedAllowances } from './shared-allowances.ts';
export { strike } from './strike.ts';
export type { Struck } from './strike.ts';
export { createSurfaces } from './surfaces.ts';
export type { Hooks, Surface, Surfaces } from './surfaces.ts';
export { createVariants } from './variants.ts';
export type { Variant, VariantOptions } from './variants.ts';
export { watchProcess } from './watch-process.ts';
export { breakingBody, failingStore, watchReceiver } from './watch-receiver.ts';
export { watchSandbox } from './watch-sandbox.ts';
export { isOwnError, ownError, watchErrors } from './watch-errors.ts';
export type { ErrorWatch } from './watch-errors.ts';
export { createWire, plantedFetch } from './wire.ts';
export type { PlantedExchange, Wire } from './wire.ts';
export { wrongCalls } from './wrong-calls.ts';
export type { WrongCall } from './wrong-calls.ts';
