import type { Exchange } from '../exchange.ts';
import type { Contract } from './contract.ts';
import type { RecordedWorld, Step } from './step.ts';

/** A step that was made: what passed for it, and what the client made of it. */
export interface StepMade<World> {
  readonly step: Step<World>;
  readonly name: string;
  /** Its own exchange, without that for a token. */
  readonly exchange: Exchange;
  /** How many exchanges there were. One, unless something was repeated or asked besides. */
  readonly count: number;
  readonly result: unknown;
}

/** A step may let weeks pass until something has happened by itself. */
const YEAR = 366 * 86_400_000;

/** Makes every step in turn. A step that fails ends the run. */
export const runSteps = async <World extends RecordedWorld>(
  { steps, aside }: Pick<Contract<World>, 'steps' | 'aside'>,
  world: World,
): Promise<readonly StepMade<World>[]> => {
  const made: StepMade<World>[] = [];
  for (const step of steps) {
    const name = step.what === undefined ? step.operation : `${step.operation} (${step.what})`;
    const before = world.exchanges.length;
    const result = await world.sandbox.clock.run(step.call(world), { atMostMs: YEAR }).catch((cause: unknown) => {
      throw new Error(`${name} failed`, { cause });
    });
    const own = world.exchanges.slice(before).filter((exchange) => aside?.isIt(exchange) !== true);
    const [exchange] = own;
    if (exchange === undefined) throw new Error(`${name} sent nothing.`);
    made.push({ step, name, exchange, count: own.length, result });
  }
  // What a callback is due for, is sent.
  await world.sandbox.clock.advance(1000);
  return made;
};
