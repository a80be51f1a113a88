export type { StoreConformanceCase, StoreUnderTest } from './conformance/store-under-test.ts';
export { storeConformance } from './store-conformance.ts';
export { createVirtualClock } from './virtual-clock.ts';
export type { VirtualClock } from './virtual-clock.ts';
