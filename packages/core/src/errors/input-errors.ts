import { BgcError, errorGuard, nameError } from './bgc-error.ts';

/** The client was set up wrongly; found before anything was sent. */
export class ConfigurationError extends BgcError {
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'ConfigurationError', 'configuration');
}

/** The input of one call is wrong; nothing was sent. */
export class InvalidRequestError extends BgcError {
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'InvalidRequestError', 'invalid_request');
}

/**
 * Whether a client was set up wrongly; nothing was sent. Knows errors of another copy of the package, too.
 *
 * @example if (isConfigurationError(error)) throw error;
 */
export const isConfigurationError: (value: unknown) => value is ConfigurationError =
  /* @__PURE__ */ errorGuard('ConfigurationError');
/**
 * Whether an argument was wrong; nothing was sent. `error.complaints` names the fields. Knows errors of another copy of the package, too.
 *
 * @example if (isInvalidRequestError(error)) console.warn(error.complaints);
 */
export const isInvalidRequestError: (value: unknown) => value is InvalidRequestError =
  /* @__PURE__ */ errorGuard('InvalidRequestError');
