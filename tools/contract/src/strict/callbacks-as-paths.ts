import type { Specification } from '../specification.ts';

/** Where the strict variant describes what a provider sends: the judge knows paths, and callbacks come to any. */
export const callbackPath = (name: string): string => `/callbacks/${name}`;

/** Callbacks as operations of a server of the user's, so that they can be judged like all others. */
export const callbacksAsPaths = (specification: Specification): Specification => {
  const { webhooks = {}, ...rest } = specification;
  const callbacks = Object.entries(webhooks).map(([name, item]) => [callbackPath(name), item] as const);
  return { ...rest, paths: { ...rest.paths, ...Object.fromEntries(callbacks) } };
};
