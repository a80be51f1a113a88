import { operations, operationSchemas } from '../../../../packages/attestr/src/generated/operations.ts';
import * as schemas from '../../../../packages/attestr/src/generated/zod.ts';
import type { Contract } from '../provider/contract.ts';
import { openWorld } from './open-world.ts';
import { REFUSALS } from './refusals.ts';
import { samples } from './samples.ts';
import { checkSteps } from './steps/check-steps.ts';
import { mediaSteps } from './steps/media-steps.ts';
import { profileSteps } from './steps/profile-steps.ts';
import { resultSteps } from './steps/result-steps.ts';
import type { World } from './steps/step.ts';
import { strictness } from './strictness.ts';

/** What is between Attestr's client and its emulator. */
export const attestrContract: Contract<World> = {
  provider: 'attestr',
  samples,
  strictness,
  operations,
  operationSchemas,
  schemas,
  openWorld,
  steps: [...mediaSteps, ...checkSteps, ...profileSteps, ...resultSteps],
  refusals: REFUSALS,
  callbackOf: ({ requestBody }) => (JSON.parse(new TextDecoder().decode(requestBody)) as { event: string }).event,
  authorization: /^Basic sandbox-/,
};
