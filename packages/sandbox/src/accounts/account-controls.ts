/** What a provider says of its accounts, so that tests can add, find, change and read them. */
interface AccountTerms<Account, Options, Reference, Client, Behaviour, State> {
  /** By their names in the sandbox; of the world as it is now, as a reset begins another. */
  readonly accounts: () => Map<string, Account>;
  readonly make: (options: Options, others: readonly Account[]) => Account;
  /** The first account unless told. Throws an `Error` when there is none of that name. */
  readonly find: (reference?: Reference) => Account;
  readonly clientOptions: (account: Account, origin?: string) => Client;
  readonly checkBehaviour: (behaviour: Partial<Behaviour>) => Partial<Behaviour>;
  readonly stateOf: (accounts: readonly Account[]) => State;
}

interface AccountControls<Options, Reference, Client, Behaviour, State> {
  addAccount(options?: Options): Client;
  accounts(): string[];
  options(account?: Reference, origin?: string): Client;
  behave(account: Reference, behaviour: Partial<Behaviour>): Behaviour;
  state(account?: Reference): State;
}

/** The part of a provider's sandbox that is about its accounts. */
export const accountControls = <
  Account extends { readonly accountId: string; behaviour: Behaviour },
  Options extends object,
  Reference,
  Client,
  Behaviour,
  State,
>(
  terms: AccountTerms<Account, Options, Reference, Client, Behaviour, State>,
): AccountControls<Options, Reference, Client, Behaviour, State> => {
  const { accounts, make, find, clientOptions, checkBehaviour, stateOf } = terms;
  const all = (): Account[] => [...accounts().values()];
  return {
    addAccount(options = {} as Options) {
      const account = make(options, all());
      accounts().set(account.accountId, account);
      return clientOptions(account);
    },
    accounts: () => [...accounts().keys()],
    options: (reference, origin) => clientOptions(find(reference), origin),
    behave(reference, behaviour) {
      const account = find(reference);
      account.behaviour = { ...account.behaviour, ...checkBehaviour(behaviour) };
      return account.behaviour;
    },
    state: (reference) => stateOf(reference === undefined ? all() : [find(reference)]),
  };
};
