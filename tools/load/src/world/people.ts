import { orderedCheck } from '@bgc/example-pageup-to-sterling/src/demo-checks.ts';
import type { CheckSpec } from '@bgc/sandbox';

/** Made-up people, no two alike. Family names decide how the emulated screening ends: most are clear. */
export const personOf = (customer: number, index: number): CheckSpec => {
  const lastName = index % 25 === 24 ? 'Canceled' : index % 10 === 9 ? 'Alert' : 'Example';
  return orderedCheck(`Load-${customer}-${index}`, lastName);
};

/** What PageUp must say in the end of the check that was seeded at this place. */
export const expectedStatus = (index: number): 'cancelled' | 'completed' =>
  index % 25 === 24 ? 'cancelled' : 'completed';
