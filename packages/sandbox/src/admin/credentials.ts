import type { Sandbox } from '../sandbox.ts';

type Emulators = Pick<Sandbox, 'pageup' | 'sterling' | 'truora' | 'attestr' | 'candidatePortal'>;

/** What clients need to reach the sandbox: by provider, then by customer or account. They work nowhere else. */
export type Credentials = Readonly<Record<string, Readonly<Record<string, object>>>>;

export const credentialsOf = (sandbox: Emulators, origin: string): Credentials => {
  const each = (names: readonly string[], optionsOf: (name: string) => object) =>
    Object.fromEntries(names.map((name) => [name, optionsOf(name)]));
  const { pageup, sterling, truora, attestr, candidatePortal } = sandbox;
  return {
    pageup: each(pageup.tenants(), (name) => pageup.options(name, origin)),
    sterling: each(sterling.accounts(), (name) => sterling.options(name, origin)),
    truora: each(truora.accounts(), (name) => truora.options(name, origin)),
    attestr: each(attestr.accounts(), (name) => attestr.options(name, origin)),
    'candidate-portal': each(['default'], () => candidatePortal.options(origin)),
  };
};
