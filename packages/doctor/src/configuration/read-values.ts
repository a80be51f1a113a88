import type { Provider, Values } from '../providers/provider.ts';

/** Environment variables by name, as `process.env` has them. What is empty is not given. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What is given of the provider's variables, by the names of options. An empty one is not given. */
export const readValues = ({ variables }: Provider, given: Variables): Values =>
  Object.fromEntries(
    variables.flatMap(({ name, option }) => {
      const value = given[name];
      return value === undefined || value === '' ? [] : [[option, value]];
    }),
  );
