import { checkNewAccount } from '../accounts/check-new-account.ts';
import { checkNames } from '../known-names.ts';
import type { Random } from '../random.ts';
import {
  defaultBehaviour,
  type Account,
  type AccountBehaviour,
  type ScreeningPackage,
  type SterlingEnvironment,
} from './account.ts';
import { checkBehaviour } from './check-behaviour.ts';
import { defaultPackages, packageFrom, type PackageSpec } from './package-spec.ts';

/** A Sterling account to be added: what is left out is made up. */
export interface AccountOptions {
  /** How the sandbox calls the account: `account-1`, `account-2`, … by default. */
  readonly accountId?: string;
  readonly environment?: SterlingEnvironment;
  /** Invented ones; made up from the seed by default. A client at Sterling's real hosts (under MSW) needs some that do not begin with `sandbox-`. */
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** Three made-up ones by default, the first of them the document's sample. */
  readonly packages?: readonly PackageSpec[];
  readonly behaviour?: Partial<AccountBehaviour>;
}

const NAMES = ['accountId', 'environment', 'clientId', 'clientSecret', 'packages', 'behaviour'];

const check = (options: AccountOptions, others: readonly Account[]): void => {
  checkNames('addAccount', options, NAMES);
  const { environment } = options;
  if (environment !== undefined && environment !== 'integration' && environment !== 'production') {
    throw new Error('addAccount: environment must be integration or production');
  }
  checkNewAccount(options, ['clientId', 'clientSecret'], others);
};

/** A new account; throws an `Error` that names what is wrong with the options. */
export const accountFrom = (options: AccountOptions, others: readonly Account[], random: Random): Account => {
  check(options, others);
  const accountId = options.accountId ?? `account-${others.length + 1}`;
  const own = random.fork(`account/${accountId}`);
  // With letters that form-encoding would change: the provider takes base64 of the credentials as they are.
  const madeUpId = `sandbox-${accountId}-${own.hex(6)}@example.com`;
  const madeUpSecret = `sandbox-secret+${own.hex(24)}!`;
  const packages = new Map<string, ScreeningPackage>();
  for (const spec of options.packages ?? defaultPackages) {
    const made = packageFrom(spec, packages, own);
    packages.set(made.id, made);
  }
  return {
    accountId,
    environment: options.environment ?? 'integration',
    clientId: options.clientId ?? madeUpId,
    clientSecret: options.clientSecret ?? madeUpSecret,
    packages,
    idempotency: new Map(),
    counts: { received: 0, created: 0, replayed: 0, conflicts: 0, refused: 0 },
    behaviour: { ...defaultBehaviour, ...checkBehaviour(options.behaviour ?? {}) },
  };
};
