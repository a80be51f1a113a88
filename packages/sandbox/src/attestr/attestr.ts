import { accountControls } from '../accounts/account-controls.ts';
import type { SandboxClock } from '../clock/clock.ts';
import type { Provider } from '../exchange/provider.ts';
import type { Random } from '../random.ts';
import { accountOf, type AttestrAccountReference } from './account-of.ts';
import type { Account, AccountBehaviour } from './account.ts';
import { accountFrom, type AttestrAccountOptions } from './add-account.ts';
import { attestrArea } from './administer-attestr.ts';
import { createBackOffice, type BackOffice } from './back-office.ts';
import { checkBehaviour } from './check-behaviour.ts';
import { attestrFidelity } from './fidelity.ts';
import { attestrMagicValues, type AttestrMagicValue } from './magic-values.ts';
import { receive } from './receive.ts';
import { requestState, stateOf, type AttestrRequestState, type AttestrState } from './state.ts';
import { createWorld, type WebhookEvent, type World } from './world.ts';

/** What an Attestr client needs to reach the sandbox. */
export interface AttestrClientOptions {
  readonly authToken: string;
  readonly clientSecret: string;
  readonly baseUrl: string;
}

/** Attestr's side of the sandbox: what a test or a demo does to it and asks of it. */
export interface AttestrSandbox extends BackOffice {
  /** Adds an account; returns the options of a client for it. */
  addAccount(options?: AttestrAccountOptions): AttestrClientOptions;
  accounts(): string[];
  /** Ready options for a client, at the sandbox's own address or at the given one. The first account unless told. */
  options(account?: AttestrAccountReference, origin?: string): AttestrClientOptions;
  /** Changes how Attestr behaves towards this account, from now on. Returns the whole behaviour. */
  behave(account: AttestrAccountReference, behaviour: Partial<AccountBehaviour>): AccountBehaviour;
  /** Everything that was made, and what was paid for: of one account or of all. */
  state(account?: AttestrAccountReference): AttestrState;
  request(asyncId: string): AttestrRequestState;
  readonly magicValues: readonly AttestrMagicValue[];
}

export interface AttestrContext {
  readonly clock: SandboxClock;
  /** A fresh stream of the sandbox's seed, each time the emulator begins anew. */
  readonly random: () => Random;
  readonly origin: string;
  /** Told of every event; sends webhooks. */
  readonly onEvent: (event: WebhookEvent, world: World) => void;
}

/** The Attestr emulator: the part that answers requests, and the part that tests talk to. */
export const createAttestr = (context: AttestrContext): { provider: Provider; sandbox: AttestrSandbox } => {
  /** What still happens in a world that a reset has left behind is nobody's business. */
  const begin = (): World =>
    createWorld(context.clock, context.random(), (event, from) => {
      if (from === world) context.onEvent(event, from);
    });
  let world = begin();

  const clientOptions = ({ authToken, clientSecret }: Account, origin = context.origin): AttestrClientOptions => ({
    authToken,
    clientSecret,
    baseUrl: `${origin.replace(/\/$/, '')}/attestr`,
  });

  const sandbox: AttestrSandbox = {
    ...accountControls({
      accounts: () => world.accounts,
      make: (options: AttestrAccountOptions, others) => accountFrom(options, others, world.random),
      find: (reference?: AttestrAccountReference) => accountOf(world, reference),
      clientOptions,
      checkBehaviour,
      stateOf: (accounts) => stateOf(world, accounts),
    }),
    request(asyncId) {
      const request = world.requests.get(asyncId);
      if (!request) throw new Error('The sandbox has no such request: the POST of a check gives its _id');
      return requestState(accountOf(world, request.accountId), request);
    },
    magicValues: attestrMagicValues,
    ...createBackOffice(() => world),
  };

  const provider: Provider = {
    ...attestrArea(sandbox),
    ownsHost: (host) => host.toLowerCase() === 'api.attestr.com',
    fidelity: attestrFidelity,
    receive: (incoming, location) => receive(world, incoming, location),
    reset() {
      world = begin();
    },
  };
  return { provider, sandbox };
};
