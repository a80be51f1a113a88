import { accountControls } from '../accounts/account-controls.ts';
import type { SandboxClock } from '../clock/clock.ts';
import type { Provider } from '../exchange/provider.ts';
import type { Random } from '../random.ts';
import { accountOf, type TruoraAccountReference } from './account-of.ts';
import type { Account, TruoraBehaviour } from './account.ts';
import { accountFrom, type TruoraAccountOptions } from './add-account.ts';
import { truoraArea } from './administer-truora.ts';
import { createByHand, type ByHand } from './by-hand.ts';
import { checkBehaviour } from './check-behaviour.ts';
import { truoraFidelity } from './fidelity.ts';
import { truoraMagicValues, type TruoraMagicValue } from './magic-values.ts';
import { receive } from './receive.ts';
import { stateOf, type TruoraState } from './state.ts';
import { createWorld, type TruoraEvent, type World } from './world.ts';

/** What a Truora client needs to reach the sandbox. */
export interface TruoraClientOptions {
  readonly apiKey: string;
  readonly baseUrl: string;
}

/** Truora's side of the sandbox: what a test or a demo does to it and asks of it. */
export interface TruoraSandbox extends ByHand {
  /** Adds an account with one API key; returns the options of a client for it. */
  addAccount(options?: TruoraAccountOptions): TruoraClientOptions;
  accounts(): string[];
  /** Ready options for a client, at the sandbox's own address or at the given one. The first account unless told. */
  options(account?: TruoraAccountReference, origin?: string): TruoraClientOptions;
  /** Changes how Truora behaves towards this account, from now on. Returns the whole behaviour. */
  behave(account: TruoraAccountReference, behaviour: Partial<TruoraBehaviour>): TruoraBehaviour;
  /** Everything that was made, and what became of each POST /checks: of one account or of all. */
  state(account?: TruoraAccountReference): TruoraState;
  readonly magicValues: readonly TruoraMagicValue[];
}

export interface TruoraContext {
  readonly clock: SandboxClock;
  /** A fresh stream of the sandbox's seed, each time the emulator begins anew. */
  readonly random: () => Random;
  readonly origin: string;
  /** Told of every event; delivers hooks. */
  readonly onEvent: (event: TruoraEvent, world: World) => void;
}

/** "https://api.checks.truora.com" in the guide of 2023, "https://api.truora.com" in the older reference. */
const HOSTS = ['api.checks.truora.com', 'api.truora.com'];

/** The Truora emulator: the part that answers requests, and the part that tests talk to. */
export const createTruora = (context: TruoraContext): { provider: Provider; sandbox: TruoraSandbox } => {
  /** What still happens in a world that a reset has left behind is nobody's business. */
  const begin = (): World =>
    createWorld(context.clock, context.random(), (event, from) => {
      if (from === world) context.onEvent(event, from);
    });
  let world = begin();

  const clientOptions = ({ apiKey }: Account, origin = context.origin): TruoraClientOptions => ({
    apiKey,
    baseUrl: `${origin.replace(/\/$/, '')}/truora`,
  });

  const sandbox: TruoraSandbox = {
    ...accountControls({
      accounts: () => world.accounts,
      make: (options: TruoraAccountOptions, others) => accountFrom(options, others, world),
      find: (reference?: TruoraAccountReference) => accountOf(world, reference),
      clientOptions,
      checkBehaviour,
      stateOf: (accounts) => stateOf(world, accounts),
    }),
    magicValues: truoraMagicValues,
    ...createByHand(() => world),
  };

  const provider: Provider = {
    ...truoraArea(sandbox),
    ownsHost: (host) => HOSTS.includes(host),
    fidelity: truoraFidelity,
    receive: (incoming, location) => receive(world, incoming, location),
    reset() {
      // These would go on for ever.
      for (const one of world.continuousChecks.values()) one.cancel();
      world = begin();
    },
  };
  return { provider, sandbox };
};
