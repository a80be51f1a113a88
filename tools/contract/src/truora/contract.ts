import { operations, operationSchemas } from '../../../../packages/truora/src/generated/operations.ts';
import * as schemas from '../../../../packages/truora/src/generated/zod.ts';
import { readClaims } from '../jwt.ts';
import type { Contract } from '../provider/contract.ts';
import { openWorld } from './open-world.ts';
import { REFUSALS } from './refusals.ts';
import { samples } from './samples.ts';
import { checkSteps } from './steps/check-steps.ts';
import { continuousSteps } from './steps/continuous-steps.ts';
import { customTypeSteps } from './steps/custom-type-steps.ts';
import { findingSteps } from './steps/finding-steps.ts';
import { hookSteps } from './steps/hook-steps.ts';
import { reportSteps } from './steps/report-steps.ts';
import type { World } from './steps/step.ts';
import { strictness } from './strictness.ts';

const WEBHOOKS: ReadonlyMap<string, string> = new Map([
  ['check', 'check'],
  ['continuous_check', 'continuousCheck'],
]);

/** By what its events are of; one that has several kinds is a delivery of any. */
const webhookOf = (claims: unknown): string => {
  const { events = [] } = claims as { readonly events?: readonly { readonly event_type: string }[] };
  const [type = '', ...others] = new Set(events.map(({ event_type }) => event_type));
  return others.length > 0 ? 'delivery' : (WEBHOOKS.get(type) ?? 'delivery');
};

/** What is between Truora's client and its emulator. */
export const truoraContract: Contract<World> = {
  provider: 'truora',
  samples,
  strictness,
  operations,
  operationSchemas,
  schemas,
  openWorld,
  steps: [...hookSteps, ...customTypeSteps, ...reportSteps, ...checkSteps, ...findingSteps, ...continuousSteps],
  refusals: REFUSALS,
  callbackOf: ({ requestBody }) => webhookOf(readClaims(new TextDecoder().decode(requestBody))),
  credentialHeader: 'truora-api-key',
  authorization: /^sandbox-truora-/,
};
