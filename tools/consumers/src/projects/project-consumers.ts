import type { Consumer } from '../consumer.ts';
import { bundlerConsumers } from './bundlers.ts';
import { documentConsumers } from './documents.ts';
import { frameworkConsumers } from './frameworks.ts';
import { moduleConsumers } from './modules.ts';
import { testRunnerConsumers } from './test-runners.ts';
import { typeConsumers } from './types.ts';

/** Everything but the package managers: projects of other people, with npm, in empty folders outside the workspace. */
export const projectConsumers: readonly Consumer[] = [
  ...moduleConsumers,
  ...typeConsumers,
  ...bundlerConsumers,
  ...frameworkConsumers,
  ...testRunnerConsumers,
  ...documentConsumers,
];
