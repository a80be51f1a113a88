import { leaseCases } from './conformance/lease-cases.ts';
import { listCases } from './conformance/list-cases.ts';
import { purgeCases } from './conformance/purge-cases.ts';
import { recordCases } from './conformance/record-cases.ts';
import type { StoreConformanceCase } from './conformance/store-under-test.ts';

/**
 * What a `WorkStore` must promise before checks may be trusted to it: run every case against your own. Needs no test runner; a broken
 * promise is a rejection with a plain Error.
 *
 * @example
 * import { storeConformance } from '@bgc/core/testing';
 *
 * for (const { name, run } of storeConformance) {
 *   test(name, () => run(async () => ({ store: await openMyStore(clock), advance: (ms) => clock.advance(ms), close: () => {} })));
 * }
 */
export const storeConformance: readonly StoreConformanceCase[] = [
  ...leaseCases,
  ...recordCases,
  ...listCases,
  ...purgeCases,
];
