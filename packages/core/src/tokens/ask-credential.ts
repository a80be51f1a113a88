import { AuthenticationError } from '../errors/api-errors.ts';

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
