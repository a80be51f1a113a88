import { BgcError, errorGuard, nameError } from './bgc-error.ts';

/** The provider answered, and refused. */
export class ApiError extends BgcError {
  static {
    nameError(this, 'ApiError', 'api');
  }
}

/** 401, or a token that could not be had. */
export class AuthenticationError extends ApiError {
  static {
    nameError(this, 'AuthenticationError', 'authentication');
  }
}

/** 403. */
export class PermissionError extends ApiError {
  static {
    nameError(this, 'PermissionError', 'permission');
  }
}

/** 404 and 410. */
export class NotFoundError extends ApiError {
  static {
    nameError(this, 'NotFoundError', 'not_found');
  }
}

/** 409 and 412. */
export class ConflictError extends ApiError {
  static {
    nameError(this, 'ConflictError', 'conflict');
  }
}

/** 400, 413, 415 and 422. */
export class ValidationError extends ApiError {
  static {
    nameError(this, 'ValidationError', 'validation');
  }
}

/** 429. `retryAfterMs` says when to come back, where the provider tells. */
export class RateLimitError extends ApiError {
  static {
    nameError(this, 'RateLimitError', 'rate_limit');
  }
}

/** 500 and above. */
export class ServerError extends ApiError {
  static {
    nameError(this, 'ServerError', 'server');
  }
}

export const isApiError: (value: unknown) => value is ApiError = errorGuard('ApiError');
export const isAuthenticationError: (value: unknown) => value is AuthenticationError =
  errorGuard('AuthenticationError');
export const isPermissionError: (value: unknown) => value is PermissionError = errorGuard('PermissionError');
export const isNotFoundError: (value: unknown) => value is NotFoundError = errorGuard('NotFoundError');
export const isConflictError: (value: unknown) => value is ConflictError = errorGuard('ConflictError');
export const isValidationError: (value: unknown) => value is ValidationError = errorGuard('ValidationError');
export const isRateLimitError: (value: unknown) => value is RateLimitError = errorGuard('RateLimitError');
export const isServerError: (value: unknown) => value is ServerError = errorGuard('ServerError');
