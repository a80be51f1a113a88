import { ConfigurationError } from '@bgc/core';
import type { BasicCredentials } from '@bgc/core/webhooks';

/** As in `callback.credentials["basic-auth"]` of a screening order (`user:password`), or in two parts. */
export type CallbackCredentials = string | BasicCredentials;

const refuse = (): never => {
  throw new ConfigurationError('`credentials` is wrong.', {
    provider: 'sterling',
    advice:
      'Give what the callback was registered with: `user:password`, or { username, password }, neither of them empty and no colon in the user name; several in a list while they are rotated.',
  });
};

const read = (given: unknown): BasicCredentials => {
  if (typeof given === 'string') {
    // RFC 7617: the first colon ends the user name, the password may have more.
    const colon = given.indexOf(':');
    return colon < 1 || colon === given.length - 1
      ? refuse()
      : { username: given.slice(0, colon), password: given.slice(colon + 1) };
  }
  if (typeof given !== 'object' || given === null) return refuse();
  const { username, password } = given as Readonly<Record<string, unknown>>;
  if (typeof username !== 'string' || username === '' || username.includes(':')) return refuse();
  if (typeof password !== 'string' || password === '') return refuse();
  return { username, password };
};

/** Throws a `ConfigurationError`, which never shows what was given: an unset environment variable must not end as an open door. */
export const readCredentials = (
  given: CallbackCredentials | readonly CallbackCredentials[],
): readonly BasicCredentials[] => {
  const all: readonly unknown[] = Array.isArray(given) ? given : [given];
  return all.length === 0 ? refuse() : all.map(read);
};
