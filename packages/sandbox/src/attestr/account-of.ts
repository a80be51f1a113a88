import type { Account } from './account.ts';
import type { World } from './world.ts';

/** An account by its name in the sandbox, its `authToken`, or the options that `addAccount` gave. */
export type AttestrAccountReference = string | { readonly authToken: string };

/** The first account unless told. Throws an `Error` when there is none of that name. */
export const accountOf = (world: World, reference?: AttestrAccountReference): Account => {
  const accounts = [...world.accounts.values()];
  const name = typeof reference === 'object' ? reference.authToken : reference;
  const found =
    name === undefined ? accounts[0] : accounts.find((one) => one.accountId === name || one.authToken === name);
  if (found) return found;
  // A token has no place in an error.
  const named =
    typeof reference === 'string' && /^[\w-]{1,40}$/.test(reference) ? `account ${reference}` : 'such account';
  throw new Error(
    `The sandbox has no Attestr ${name === undefined ? 'account yet' : named}: call attestr.addAccount() first`,
  );
};
