import { askRotatingCredential, checkRotatingCredential } from '@bgc/core/webhooks';
import type { BasicCredentials, RotatingCredential, RotatingCredentialRule } from '@bgc/core/webhooks';

/** As in `callback.credentials["basic-auth"]` of a screening order (`user:password`), or in two parts. */
export type CallbackCredentials = string | BasicCredentials;

const read = (given: unknown): BasicCredentials | undefined => {
  if (typeof given === 'string') {
    // RFC 7617: the first colon ends the user name, the password may have more.
    const colon = given.indexOf(':');
    return colon < 1 || colon === given.length - 1
      ? undefined
      : { username: given.slice(0, colon), password: given.slice(colon + 1) };
  }
  if (typeof given !== 'object' || given === null) return undefined;
  const { username, password } = given as Readonly<Record<string, unknown>>;
  if (typeof username !== 'string' || username === '' || username.includes(':')) return undefined;
  if (typeof password !== 'string' || password === '') return undefined;
  return { username, password };
};

const rule: RotatingCredentialRule = {
  provider: 'sterling',
  option: 'credentials',
  test: (given) => read(given) !== undefined,
  advice:
    'Give what the callback was registered with: `user:password`, or { username, password }, neither of them empty and no colon in the user name; a function that returns it; or a list of those.',
};

/**
 * What asks for all of them, as they are when it is called. Throws a `ConfigurationError`, which never shows what was given: an unset environment variable must not
 * end as an open door.
 */
export const readCredentials = (
  given: RotatingCredential<CallbackCredentials>,
): (() => Promise<readonly BasicCredentials[]>) => {
  checkRotatingCredential(given, rule);
  return async () => (await askRotatingCredential(given, rule)).map((one) => read(one) as BasicCredentials);
};

/** Those of one delivery. Throws a `ConfigurationError`. */
export const readPair = (given: CallbackCredentials): BasicCredentials => {
  checkRotatingCredential(given, rule);
  return read(given) as BasicCredentials;
};
