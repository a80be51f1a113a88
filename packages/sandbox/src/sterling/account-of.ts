import type { Account } from './account.ts';
import type { World } from './world.ts';

/** An account by its name in the sandbox, its `clientId`, or the options that `addAccount` gave. */
export type AccountReference = string | { readonly clientId: string };

/** The first account unless told. Throws an `Error` when there is none of that name. */
export const accountOf = (world: World, reference?: AccountReference): Account => {
  const accounts = [...world.accounts.values()];
  const name = typeof reference === 'object' ? reference.clientId : reference;
  const found =
    name === undefined ? accounts[0] : accounts.find((one) => one.accountId === name || one.clientId === name);
  if (found) return found;
  const called = name === undefined ? 'account yet' : `account ${name}`;
  throw new Error(`The sandbox has no Sterling ${called}: call sterling.addAccount() first`);
};
