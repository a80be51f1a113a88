import { checkOptions, ConfigurationError } from '@bgc/core';
import type { ClientOptions, Credential, OptionRules } from '@bgc/core';

import type { CheckWarning } from './resources/warn.ts';

/** What `createTruoraClient` takes: the API key of one account, beside the options of every client. */
export interface TruoraClientOptions extends ClientOptions {
  /** The account's API key; a function is asked at each attempt, so that a key can be changed. */
  readonly apiKey: Credential;
  /** Of details and PDFs, unless a call says another: `'en'`, `'es'`, `'pt'`. Details are "in their original language" without one, PDFs in Spanish. */
  readonly language?: string;
  /** Instead of `https://api.checks.truora.com`; older documents have `https://api.truora.com`. */
  readonly baseUrl?: string;
  /** Told where a check lacks what only Truora's older reference requires: names of fields, never values. The `logger` is told, too. */
  readonly onWarning?: (warning: CheckWarning) => void;
}

const rules: OptionRules = {
  provider: 'truora',
  known: { apiKey: 'credential!', language: 'string', onWarning: 'function' },
  secrets: ['apiKey'],
  realHosts: ['.truora.com'],
};

/** Throws a `ConfigurationError` that names the first wrong option. */
export const checkTruoraOptions = (options: TruoraClientOptions): void => {
  checkOptions(options, rules);
  if (options.language !== undefined && !/^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i.test(options.language))
    throw new ConfigurationError('the option language is no code of a language.', {
      provider: 'truora',
      advice: "Give one like 'en', 'es' or 'pt'.",
    });
};
