import type { Exchange } from '../exchange.ts';
import { accountSteps } from './steps/account-steps.ts';
import { candidateSteps } from './steps/candidate-steps.ts';
import { identitySteps } from './steps/identity-steps.ts';
import { screeningSteps } from './steps/screening-steps.ts';
import type { Step } from './steps/step.ts';
import { subscriptionSteps } from './steps/subscription-steps.ts';
import type { RecordedWorld } from './open-world.ts';

export const STEPS: readonly Step[] = [
  ...accountSteps,
  ...candidateSteps,
  ...screeningSteps,
  ...subscriptionSteps,
  ...identitySteps,
];

/** A step that was made: what passed for it, and what the client made of it. */
export interface StepMade {
  readonly step: Step;
  readonly name: string;
  /** Its own exchange, without that for the token. */
  readonly exchange: Exchange;
  /** How many exchanges there were. One, unless something was repeated or asked besides. */
  readonly count: number;
  readonly result: unknown;
}

export const isTokenRequest = ({ url }: Exchange): boolean => url.pathname.endsWith('/oauth/token');

/** Makes every step in turn. A step that fails ends the run. */
export const runSteps = async (world: RecordedWorld): Promise<readonly StepMade[]> => {
  const made: StepMade[] = [];
  for (const step of STEPS) {
    const name = step.what === undefined ? step.operation : `${step.operation} (${step.what})`;
    const before = world.exchanges.length;
    const result = await world.sandbox.clock.run(step.call(world)).catch((cause: unknown) => {
      throw new Error(`${name} failed`, { cause });
    });
    const own = world.exchanges.slice(before).filter((exchange) => !isTokenRequest(exchange));
    const [exchange] = own;
    if (exchange === undefined) throw new Error(`${name} sent nothing.`);
    made.push({ step, name, exchange, count: own.length, result });
  }
  // What a callback is due for, is sent.
  await world.sandbox.clock.advance(1000);
  return made;
};
