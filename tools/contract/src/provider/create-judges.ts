import type { Judge } from '../exchange.ts';
import { createJudge } from '../judge/create-judge.ts';
import { readSpecification } from '../read-specification.ts';
import { callbackPath } from '../strict/callbacks-as-paths.ts';
import { deriveStrict } from '../strict/derive-strict.ts';
import type { Contract } from './contract.ts';
import type { RecordedWorld } from './step.ts';

/** The path as the spec has it: an emulator stands at the real hosts, or under `/<provider>/` of another. */
export const providerPath =
  (provider: string): ((url: URL) => string) =>
  ({ pathname }) =>
    pathname.startsWith(`/${provider}/`) ? pathname.slice(provider.length + 1) : pathname;

/** Judges what passes between the client and the provider, or its emulator; and what that sends by itself, wherever it is received. */
export const createJudges = async <World extends RecordedWorld>({
  provider,
  samples,
  strictness,
  callbackOf,
}: Pick<Contract<World>, 'provider' | 'samples' | 'strictness' | 'callbackOf'>): Promise<{
  readonly judge: Judge;
  readonly judgeCallback: Judge;
}> => {
  const strict = deriveStrict(await readSpecification(provider), samples, strictness);
  const judge = await createJudge(strict, { pathOf: providerPath(provider) });
  const judgeAt = await createJudge(strict);
  return {
    judge,
    judgeCallback: (exchange) =>
      judgeAt({ ...exchange, url: new URL(callbackPath(callbackOf(exchange)), exchange.url) }),
  };
};
