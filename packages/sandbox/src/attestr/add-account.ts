import { checkNewAccount } from '../accounts/check-new-account.ts';
import { checkNames } from '../known-names.ts';
import type { Random } from '../random.ts';
import { defaultBehaviour, type Account, type AccountBehaviour, type CreationCounts } from './account.ts';
import { checkBehaviour } from './check-behaviour.ts';
import { CHECK_KINDS, type AttestrCheckKind } from './world.ts';

/** An Attestr account to be added: what is left out is made up. */
export interface AttestrAccountOptions {
  /** How the sandbox calls the account: `account-1`, `account-2`, … by default. */
  readonly accountId?: string;
  /** Invented ones; made up from the seed by default. A client at Attestr's real host (under MSW) needs some that do not begin with `sandbox-`. */
  readonly authToken?: string;
  readonly clientSecret?: string;
  readonly behaviour?: Partial<AccountBehaviour>;
}

const noCounts = (): Record<AttestrCheckKind, CreationCounts> =>
  Object.fromEntries(CHECK_KINDS.map((kind) => [kind, { received: 0, created: 0, refused: 0 }])) as Record<
    AttestrCheckKind,
    CreationCounts
  >;

/** A new account; throws an `Error` that names what is wrong with the options. */
export const accountFrom = (options: AttestrAccountOptions, others: readonly Account[], random: Random): Account => {
  checkNames('addAccount', options, ['accountId', 'authToken', 'clientSecret', 'behaviour']);
  checkNewAccount(options, ['authToken', 'clientSecret'], others);
  const accountId = options.accountId ?? `account-${others.length + 1}`;
  const own = random.fork(`account/${accountId}`);
  // Opaque: no base64 of anything, so that nobody takes it apart.
  const madeUpToken = `sandbox-${accountId}-${own.hex(20)}`;
  const madeUpSecret = `sandbox-secret-${own.hex(24)}`;
  return {
    accountId,
    authToken: options.authToken ?? madeUpToken,
    clientSecret: options.clientSecret ?? madeUpSecret,
    webhooks: new Map(),
    counts: noCounts(),
    used: new Map(),
    behaviour: { ...defaultBehaviour, ...checkBehaviour(options.behaviour ?? {}) },
  };
};
