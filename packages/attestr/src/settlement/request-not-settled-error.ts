import { BgcError, errorGuard, nameError } from '@bgc/core';

/** An event that cannot be believed says that a request is settled, and Attestr says by query that it is not. */
export class RequestNotSettledError extends BgcError {
  protected static override readonly named = /* @__PURE__ */ nameError(
    this,
    'RequestNotSettledError',
    'request_not_settled',
  );
  constructor() {
    super('an event without a valid signature says that a request is settled; the query says that it is not.', {
      provider: 'attestr',
      advice:
        'Nothing was settled. The event fails, so that it comes again. If it goes on, somebody else may know the token of the webhook.',
    });
  }
}

/**
 * Whether an event was not believed. Knows errors of another copy of the package, too.
 *
 * @example if (isRequestNotSettledError(error)) return new Response(null, { status: 503 });
 */
export const isRequestNotSettledError: (value: unknown) => value is RequestNotSettledError =
  /* @__PURE__ */ errorGuard('RequestNotSettledError');
