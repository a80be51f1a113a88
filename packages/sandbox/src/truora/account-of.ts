import type { Account } from './account.ts';
import type { World } from './world.ts';

/** An account by its name in the sandbox, its `apiKey`, or the options that `addAccount` gave. */
export type TruoraAccountReference = string | { readonly apiKey: string };

/** The first account unless told. Throws an `Error` when there is none of that name. */
export const accountOf = (world: World, reference?: TruoraAccountReference): Account => {
  const accounts = [...world.accounts.values()];
  const name = typeof reference === 'object' ? reference.apiKey : reference;
  const found =
    name === undefined ? accounts[0] : accounts.find((one) => one.accountId === name || one.apiKey === name);
  if (found) return found;
  const called = name === undefined ? 'account yet' : 'account of that name or key';
  throw new Error(`The sandbox has no Truora ${called}: call truora.addAccount() first`);
};
