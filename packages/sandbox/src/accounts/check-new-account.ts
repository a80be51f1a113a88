/** Throws an `Error` that names what of a new account is wrong: a name or credential that another has, or text that is none. */
export const checkNewAccount = <Name extends string>(
  options: { readonly accountId?: string } & { readonly [Text in Name]?: string },
  /** The credential that no two accounts share, before other members that are text. */
  [credential, ...texts]: readonly [Name, ...Name[]],
  others: readonly (Readonly<Record<Name, unknown>> & { readonly accountId: string })[],
): void => {
  const { accountId } = options;
  if (accountId !== undefined && (!/^[\w-]+$/.test(accountId) || others.some((one) => one.accountId === accountId))) {
    throw new Error(`addAccount: accountId must be new, of letters and digits; '${accountId}' is not`);
  }
  for (const name of [credential, ...texts]) {
    const given: unknown = options[name];
    if (given !== undefined && (typeof given !== 'string' || given === '')) {
      throw new Error(`addAccount: ${name} must be text, not empty`);
    }
  }
  if (options[credential] !== undefined && others.some((one) => one[credential] === options[credential])) {
    throw new Error(`addAccount: the ${credential} belongs to another account already; each has its own`);
  }
};
