import { fileURLToPath } from 'node:url';

import { defineConfig, mergeConfig } from 'vitest/config';

import base from '../../../vitest.config.ts';
import { nearestFirst } from './nearest-first.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The suite as it is, in another order, until its first failure. */
export default mergeConfig(
  base,
  defineConfig({
    root,
    test: {
      bail: 1,
      sequence: { sequencer: nearestFirst(`${root}${process.env['MUTATED_FILE'] ?? ''}`) },
    },
  }),
);
