import { AuthenticationError } from '../errors/api-errors.ts';
import { ConfigurationError } from '../errors/input-errors.ts';
import { kindTests } from '../options/option-kinds.ts';
import type { Credential } from './token-source.ts';

/** The value, or what its function gives. What the function throws is not passed on: it may well hold the secret. */
export const askCredential = async <T>(
  credential: T | (() => T | Promise<T>),
  name: string,
  provider: string,
): Promise<T> => {
  if (typeof credential !== 'function') return credential;
  try {
    return await (credential as () => T | Promise<T>)();
  } catch {
    throw new AuthenticationError(`the function given as ${name} threw.`, {
      provider,
      advice: 'Nothing was sent. Let it return the credential, or report its failure by itself.',
    });
  }
};

/** Text, or nothing is sent: an empty secret would be a refused token request, and count as one at the provider. */
export const askTextCredential = async (credential: Credential, name: string, provider: string): Promise<string> => {
  const given: unknown = await askCredential(credential, name, provider);
  const { test, needs } = kindTests.string;
  if (test(given)) return given as string;
  const what =
    typeof credential === 'function'
      ? `the function given as ${name} returned no credential.`
      : `the option ${name} is wrong.`;
  throw new ConfigurationError(what, { provider, advice: `Nothing was sent. Let it be ${needs}.` });
};
