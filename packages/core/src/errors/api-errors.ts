import { BgcError, errorGuard, nameError } from './bgc-error.ts';

/** The provider answered, and refused. */
export class ApiError extends BgcError {
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'ApiError', 'api');
}

/** 401, or a token that could not be had. */
export class AuthenticationError extends ApiError {
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'AuthenticationError', 'authentication');
}

/** 403. */
export class PermissionError extends ApiError {
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'PermissionError', 'permission');
}

/** 404 and 410. */
export class NotFoundError extends ApiError {
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'NotFoundError', 'not_found');
}

/** 409 and 412. */
export class ConflictError extends ApiError {
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'ConflictError', 'conflict');
}

/** 400, 413, 415 and 422. */
export class ValidationError extends ApiError {
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'ValidationError', 'validation');
}

/** 429. `retryAfterMs` says when to come back, where the provider tells. */
export class RateLimitError extends ApiError {
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'RateLimitError', 'rate_limit');
}

/** 500 and above. */
export class ServerError extends ApiError {
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'ServerError', 'server');
}

/**
 * Whether the provider answered, and refused: any of the errors below. `error.status` and `error.complaints` say what was wrong. Knows errors of another copy of the package, too.
 *
 * @example if (isApiError(error)) console.warn(error.advice);
 */
export const isApiError: (value: unknown) => value is ApiError = /* @__PURE__ */ errorGuard('ApiError');
/**
 * Whether it is a 401, or a token that could not be had. Knows errors of another copy of the package, too.
 *
 * @example if (isAuthenticationError(error)) console.warn(error.advice);
 */
export const isAuthenticationError: (value: unknown) => value is AuthenticationError =
  /* @__PURE__ */ errorGuard('AuthenticationError');
/**
 * Whether it is a 403. Knows errors of another copy of the package, too.
 *
 * @example if (isPermissionError(error)) console.warn(error.advice);
 */
export const isPermissionError: (value: unknown) => value is PermissionError =
  /* @__PURE__ */ errorGuard('PermissionError');
/**
 * Whether it is a 404 or 410. Knows errors of another copy of the package, too.
 *
 * @example if (isNotFoundError(error)) console.warn(error.advice);
 */
export const isNotFoundError: (value: unknown) => value is NotFoundError = /* @__PURE__ */ errorGuard('NotFoundError');
/**
 * Whether it is a 409 or 412: what was sent contradicts what is there. Knows errors of another copy of the package, too.
 *
 * @example if (isConflictError(error)) console.warn(error.advice);
 */
export const isConflictError: (value: unknown) => value is ConflictError = /* @__PURE__ */ errorGuard('ConflictError');
/**
 * Whether it is a 400, 413, 415 or 422. `error.complaints` names the fields. Knows errors of another copy of the package, too.
 *
 * @example if (isValidationError(error)) console.warn(error.advice);
 */
export const isValidationError: (value: unknown) => value is ValidationError =
  /* @__PURE__ */ errorGuard('ValidationError');
/**
 * Whether it is a 429. `error.retryAfterMs` says when to come back, where the provider tells. Knows errors of another copy of the package, too.
 *
 * @example if (isRateLimitError(error)) console.warn(error.advice);
 */
export const isRateLimitError: (value: unknown) => value is RateLimitError =
  /* @__PURE__ */ errorGuard('RateLimitError');
/**
 * Whether it is a 500 or above. Knows errors of another copy of the package, too.
 *
 * @example if (isServerError(error)) console.warn(error.advice);
 */
export const isServerError: (value: unknown) => value is ServerError = /* @__PURE__ */ errorGuard('ServerError');
