import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { createSampleFuzz } from '../fuzz-samples.ts';
import type { FuzzedSamples } from '../fuzz-samples.ts';

export interface SampleFuzzSuite extends FuzzedSamples {
  /** What else must hold when all were used: that the variants came where they should, for one. */
  readonly afterwards?: () => void;
}

/** Uses variants of samples, and shows that each ends as it should, and that every end is reached. */
export const sampleFuzzSuite = ({ afterwards, ...fuzz }: SampleFuzzSuite): void => {
  const { complaintsAbout, ends } = createSampleFuzz(fuzz);

  // Every stack is read here, and the runner would look up each of its lines in a source map; the engine's own writing is what users see.
  const { prepareStackTrace } = Error;
  beforeAll(() => void Reflect.deleteProperty(Error, 'prepareStackTrace'));
  afterAll(() => void Object.assign(Error, { prepareStackTrace }));

  it(
    'each give a typed result or a typed error that holds no value, 10,000 of them',
    { timeout: 300_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...Object.keys(fuzz.documents)), fc.nat(0xffffffff), async (name, seed) => {
          const complaints = await complaintsAbout(name, seed);
          if (complaints.length > 0) throw new Error(complaints.join('\n'));
        }),
        { numRuns: 10_000 },
      );
      // The variants reach every end, or the promise would be empty.
      expect(Math.min(...Object.values(ends))).toBeGreaterThan(1000);
      expect(Object.prototype).not.toHaveProperty('polluted');
      afterwards?.();
    },
  );
};
