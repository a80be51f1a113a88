import type { Sandbox } from '../sandbox.ts';

type Emulators = Pick<Sandbox, 'pageup' | 'sterling' | 'truora' | 'attestr'>;

/** What became of everything that was asked for: numbers alone, by provider, then by customer or account. */
export type ProviderCounts = Readonly<Record<string, Readonly<Record<string, object>>>>;

export const providerCounts = ({ pageup, sterling, truora, attestr }: Emulators): ProviderCounts => {
  const each = (names: readonly string[], countsOf: (name: string) => object) =>
    Object.fromEntries(names.map((name) => [name, countsOf(name)]));
  return {
    pageup: each(pageup.tenants(), (name) => pageup.summary(name)),
    sterling: each(sterling.accounts(), (name) => sterling.state(name).counts),
    truora: each(truora.accounts(), (name) => truora.state(name).counts),
    attestr: each(attestr.accounts(), (name) => attestr.state(name).counts),
  };
};
