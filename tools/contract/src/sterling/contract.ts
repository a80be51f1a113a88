import { operations, operationSchemas } from '../../../../packages/sterling/src/generated/operations.ts';
import * as schemas from '../../../../packages/sterling/src/generated/zod.ts';
import type { Contract } from '../provider/contract.ts';
import { openWorld } from './open-world.ts';
import { REFUSALS } from './refusals.ts';
import { samples } from './samples.ts';
import { accountSteps } from './steps/account-steps.ts';
import { candidateSteps } from './steps/candidate-steps.ts';
import { identitySteps } from './steps/identity-steps.ts';
import { screeningSteps } from './steps/screening-steps.ts';
import type { World } from './steps/step.ts';
import { subscriptionSteps } from './steps/subscription-steps.ts';
import { strictness } from './strictness.ts';

/** What is between Sterling's client and its emulator. */
export const sterlingContract: Contract<World> = {
  provider: 'sterling',
  samples,
  strictness,
  operations,
  operationSchemas,
  schemas,
  openWorld,
  steps: [...accountSteps, ...candidateSteps, ...screeningSteps, ...subscriptionSteps, ...identitySteps],
  refusals: REFUSALS,
  aside: { operation: 'requestToken', isIt: ({ url }) => url.pathname.endsWith('/oauth/token') },
  callbackOf: () => 'screening',
  authorization: /^Bearer [\w.~+/-]+=*$/,
};
