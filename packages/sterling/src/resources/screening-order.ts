import type { CallOptions } from '@bgc/core';

import type { InviteChoice, ScreeningRequest } from '../models.ts';

/** What every order has. */
export type ScreeningTerms = Omit<ScreeningRequest, 'endUserCertificate' | 'invite'>;

/**
 * Without an invite, the end user agreement must be declared: "Screening has to be submitted with end user agreement in non-invite flow". It travels as text.
 */
export type CertifiedScreeningOrder = ScreeningTerms & {
  readonly endUserCertificate: 'true' | 'false';
  readonly invite?: undefined;
};

/** With an invite, Sterling collects what is missing from the candidate, the agreement among it. */
export type InvitedScreeningOrder = ScreeningTerms & {
  readonly invite: InviteChoice;
  readonly endUserCertificate?: 'true' | 'false' | undefined;
};

/** An order of a package for a candidate: with the end user agreement declared, or with an invite that has the candidate give it. */
export type ScreeningOrder = CertifiedScreeningOrder | InvitedScreeningOrder;

/** What an order takes beside the options of every call. */
export interface OrderOptions extends CallOptions {
  /**
   * One for each order, the same on every attempt: made when not given. Give one of your own, and keep it before you call, where the order must survive the
   * process: `await deriveIdempotencyKey('tenant-218', orderId, 'screening')`. How long Sterling remembers a key is not documented.
   */
  readonly idempotencyKey?: string;
}
