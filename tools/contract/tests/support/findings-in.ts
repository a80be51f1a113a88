import type { Exchange, Judge } from '../../src/exchange.ts';
import type { Contract } from '../../src/provider/contract.ts';
import { createJudges } from '../../src/provider/create-judges.ts';
import { runSteps } from '../../src/provider/run-steps.ts';
import type { RecordedWorld } from '../../src/provider/step.ts';

/** What the judges find in a whole run in a world, by the paths of the exchanges. */
export const findingsIn = async <World extends RecordedWorld>(
  contract: Contract<World>,
): Promise<(world: World) => Promise<readonly string[]>> => {
  const { judge, judgeCallback } = await createJudges(contract);
  const told = async (exchange: Exchange, judging: Judge, name: string): Promise<readonly string[]> =>
    (await judging(exchange)).map(({ side, path, message }) => `${name} ${side} ${path}: ${message}`);
  return async (world) => {
    await runSteps(contract, world);
    const nameOf = (exchange: Exchange): string =>
      contract.aside?.isIt(exchange) === true ? 'token' : exchange.url.pathname;
    const calls = world.exchanges.map((exchange) => told(exchange, judge, nameOf(exchange)));
    const callbacks = world.callbacks.map((exchange) => told(exchange, judgeCallback, 'callback'));
    return (await Promise.all([...calls, ...callbacks])).flat();
  };
};
