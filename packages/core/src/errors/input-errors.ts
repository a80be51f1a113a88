import { BgcError, errorGuard, nameError } from './bgc-error.ts';

/** The client was set up wrongly; found before anything was sent. */
export class ConfigurationError extends BgcError {
  static {
    nameError(this, 'ConfigurationError', 'configuration');
  }
}

/** The input of one call is wrong; nothing was sent. */
export class InvalidRequestError extends BgcError {
  static {
    nameError(this, 'InvalidRequestError', 'invalid_request');
  }
}

export const isConfigurationError: (value: unknown) => value is ConfigurationError = errorGuard('ConfigurationError');
export const isInvalidRequestError: (value: unknown) => value is InvalidRequestError =
  errorGuard('InvalidRequestError');
