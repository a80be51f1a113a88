import { ConfigurationError } from '../errors/input-errors.ts';
import type { Credential } from '../tokens/token-source.ts';

/** A secret, or a function that is asked for it whenever it is needed; several in a list while it is changed. */
export type RotatingCredential<Secret = string> = Credential<Secret> | readonly Credential<Secret>[];

/** The option that it is given as: what it is told by, and what to give instead. */
export interface RotatingCredentialRule {
  readonly provider: string;
  readonly option: string;
  readonly test: (secret: unknown) => boolean;
  readonly advice: string;
}

const listOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : [given]);

const refuse = ({ provider, advice }: RotatingCredentialRule, what: string): never => {
  throw new ConfigurationError(what, { provider, advice });
};

/**
 * Refuses what is no such secret, by the option's name and never by what it holds; what functions give is looked at when they are asked.
 *
 * @example
 * checkRotatingCredential(options.signingKey, { provider: 'example', option: 'signingKey', test: isKey, advice: 'Give the key.' });
 *
 * @throws ConfigurationError
 */
export const checkRotatingCredential = (given: unknown, rule: RotatingCredentialRule): void => {
  const all = listOf(given);
  if (all.length === 0 || !all.every((one) => typeof one === 'function' || rule.test(one)))
    refuse(rule, `the option ${rule.option} is wrong.`);
};

/**
 * Asks for all of them, now. What a function throws is not passed on: it may well hold the secret.
 *
 * @example const keys = await askRotatingCredential(options.signingKey, rule);
 * @throws ConfigurationError where a function throws, or gives no such secret.
 */
export const askRotatingCredential = async <Secret = string>(
  given: RotatingCredential<Secret>,
  rule: RotatingCredentialRule,
): Promise<readonly Secret[]> =>
  Promise.all(
    listOf(given).map(async (one) => {
      const secret: unknown =
        typeof one === 'function'
          ? await Promise.resolve()
              .then(() => (one as () => unknown)())
              .catch(() => undefined)
          : one;
      if (!rule.test(secret)) refuse(rule, `the function given as ${rule.option} threw, or returned none.`);
      return secret as Secret;
    }),
  );
