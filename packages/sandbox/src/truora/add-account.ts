import { checkNewAccount } from '../accounts/check-new-account.ts';
import { checkNames } from '../known-names.ts';
import type { Random } from '../random.ts';
import { defaultBehaviour, noCounts, type Account, type TruoraBehaviour } from './account.ts';
import { checkBehaviour } from './check-behaviour.ts';
import type { Ids } from './ids.ts';

/** A Truora account to be added: what is left out is made up. */
export interface TruoraAccountOptions {
  /** How the sandbox calls the account: `account-1`, `account-2`, … by default. */
  readonly accountId?: string;
  /** An invented one; made up from the seed by default. A client at Truora's real hosts (under MSW) needs one that does not begin with `sandbox-`. */
  readonly apiKey?: string;
  /** Who makes reports with this key; the account's name by default. */
  readonly username?: string;
  readonly behaviour?: Partial<TruoraBehaviour>;
}

/** A new account; throws an `Error` that names what is wrong with the options. */
export const accountFrom = (
  options: TruoraAccountOptions,
  others: readonly Account[],
  { random, ids }: { readonly random: Random; readonly ids: Ids },
): Account => {
  checkNames('addAccount', options, ['accountId', 'apiKey', 'username', 'behaviour']);
  checkNewAccount(options, ['apiKey', 'username'], others);
  const accountId = options.accountId ?? `account-${others.length + 1}`;
  return {
    accountId,
    apiKey: options.apiKey ?? `sandbox-truora-${accountId}-${random.fork(`account/${accountId}`).hex(32)}`,
    username: options.username ?? accountId,
    configId: ids('CFG'),
    scoreConfigs: new Map(),
    counts: noCounts(),
    behaviour: { ...defaultBehaviour, ...checkBehaviour(options.behaviour ?? {}) },
  };
};
