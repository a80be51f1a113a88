import { accountControls } from '../accounts/account-controls.ts';
import type { SandboxClock } from '../clock/clock.ts';
import type { Provider } from '../exchange/provider.ts';
import type { Random } from '../random.ts';
import { accountOf, type AccountReference } from './account-of.ts';
import type { Account, AccountBehaviour, SterlingEnvironment } from './account.ts';
import { accountFrom, type AccountOptions } from './add-account.ts';
import { sterlingArea } from './administer-sterling.ts';
import { checkBehaviour } from './check-behaviour.ts';
import { sterlingFidelity } from './fidelity.ts';
import { sterlingMagicValues, type SterlingMagicValue } from './magic-values.ts';
import { packageFrom, type PackageSpec } from './package-spec.ts';
import { createPortal, screeningOf, type Portal } from './portal.ts';
import { createRecordBook, type RecordBook } from './record-book.ts';
import { receive } from './receive.ts';
import { environmentOf } from './sites.ts';
import { screeningState, stateOf, type ScreeningState, type SterlingState } from './state.ts';
import { createWorld, type ScreeningChange, type World } from './world.ts';

/** What a Sterling client needs to reach the sandbox. */
export interface SterlingClientOptions {
  readonly environment: SterlingEnvironment;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly baseUrl: string;
  readonly tokenUrl: string;
}

/** Sterling's side of the sandbox: what a test or a demo does to it and asks of it. */
export interface SterlingSandbox extends Portal, RecordBook {
  /** Adds an account; returns the options of a client for it. */
  addAccount(options?: AccountOptions): SterlingClientOptions;
  accounts(): string[];
  /** Ready options for a client, at the sandbox's own address or at the given one. The first account unless told. */
  options(account?: AccountReference, origin?: string): SterlingClientOptions;
  /** Changes how Sterling behaves towards this account, from now on. Returns the whole behaviour. */
  behave(account: AccountReference, behaviour: Partial<AccountBehaviour>): AccountBehaviour;
  /** Adds a package; returns its id. */
  addPackage(account: AccountReference, spec?: PackageSpec): string;
  /** Withdraws tokens at once, of one account or of all. Returns how many. */
  revokeTokens(account?: AccountReference): number;
  tokenRequests(): { readonly accountId: string; readonly requests: number; readonly issued: number }[];
  /** Everything that was made, and what became of each POST /screenings: of one account or of all. */
  state(account?: AccountReference): SterlingState;
  screening(screeningId: string): ScreeningState;
  readonly magicValues: readonly SterlingMagicValue[];
}

export interface SterlingContext {
  readonly clock: SandboxClock;
  /** A fresh stream of the sandbox's seed, each time the emulator begins anew. */
  readonly random: () => Random;
  readonly origin: string;
  /** Told of every change of a screening; sends callbacks. */
  readonly onChange: (change: ScreeningChange, world: World) => void;
}

/** The Sterling emulator: the part that answers requests, and the part that tests talk to. */
export const createSterling = (context: SterlingContext): { provider: Provider; sandbox: SterlingSandbox } => {
  /** What still happens in a world that a reset has left behind is nobody's business. */
  const begin = (): World =>
    createWorld(context.clock, context.random(), (change, from) => {
      if (from === world) context.onChange(change, from);
    });
  let world = begin();

  const clientOptions = (account: Account, origin = context.origin): SterlingClientOptions => {
    const { environment, clientId, clientSecret } = account;
    const baseUrl = `${origin.replace(/\/$/, '')}/sterling`;
    return { environment, clientId, clientSecret, baseUrl, tokenUrl: `${baseUrl}/oauth/token` };
  };

  const sandbox: SterlingSandbox = {
    ...accountControls({
      accounts: () => world.accounts,
      make: (options: AccountOptions, others) => accountFrom(options, others, world.random),
      find: (reference?: AccountReference) => accountOf(world, reference),
      clientOptions,
      checkBehaviour,
      stateOf: (accounts) => stateOf(world, accounts),
    }),
    addPackage(reference, spec = {}) {
      const account = accountOf(world, reference);
      const made = packageFrom(spec, account.packages, world.chance);
      account.packages.set(made.id, made);
      return made.id;
    },
    revokeTokens: (reference) =>
      world.tokens.revokeAll(reference === undefined ? undefined : accountOf(world, reference).accountId),
    tokenRequests: () => world.tokens.counts(),
    screening: (screeningId) => screeningState(world, screeningOf(world, screeningId)),
    magicValues: sterlingMagicValues,
    ...createPortal(() => world),
    ...createRecordBook(() => world),
  };

  const provider: Provider = {
    ...sterlingArea(sandbox),
    ownsHost: (host) => environmentOf(host) !== undefined,
    fidelity: sterlingFidelity,
    receive: (incoming, location) => receive(world, incoming, location),
    reset() {
      world = begin();
    },
  };
  return { provider, sandbox };
};
