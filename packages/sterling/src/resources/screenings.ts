import type { CallOptions, PdfDownload, PdfOptions } from '@bgc/core';

import type { DocumentSource } from '../documents/document-source.ts';
import type {
  AdverseAction,
  AdverseActionRequest,
  Invite,
  InviteChoice,
  ReportItemDetails,
  ReportLinks,
  Screening,
  StoredDocument,
} from '../models.ts';
import type { OrderOptions, ScreeningOrder } from './screening-order.ts';
import type { WaitOptions } from './wait-until-complete.ts';

/** Which document of a screening is uploaded, and whose it is. */
export interface ScreeningDocumentOptions extends CallOptions {
  readonly documentType: 'end-user-agreement' | 'disclosure-and-authorization';
  readonly party: 'candidate' | 'trusted-user';
}

/** The PDF files of a screening, at most 10 MB each. */
export interface ScreeningDocuments {
  /**
   * Adds a PDF of at most 10 MB to a screening.
   *
   * @example
   * await sterling.screenings.documents.upload(id, pdfBytes, { documentType: 'end-user-agreement', party: 'candidate' });
   * @throws InvalidRequestError before anything is sent, when it is no PDF or too large; OutcomeUnknownError, whose `reconcile` gives the screening's
   * documents; ValidationError (413, 415, `400#documentType`, `400#party`) and the other errors of a call.
   */
  upload(id: string, source: DocumentSource, options: ScreeningDocumentOptions): Promise<void>;
  /**
   * What there is, without the files; times are ISO 8601, UTC.
   *
   * @example const documents = await sterling.screenings.documents.list(id);
   * @throws NotFoundError and the other errors of a call.
   */
  list(id: string, options?: CallOptions): Promise<readonly StoredDocument[]>;
  /**
   * One of them, as a PDF.
   *
   * @example const pdf = await (await sterling.screenings.documents.get(id, documentId)).bytes();
   * @throws NotFoundError, ResponseTooLargeError and the other errors of a call.
   */
  get(id: string, attachmentId: string, options?: PdfOptions): Promise<PdfDownload>;
}

/** The adverse actions of a screening. */
export interface AdverseActions {
  /**
   * Begins adverse action: **Sterling sends the candidate the pre-adverse notice**. Some reports do not allow `reportItemIds`. Gives what Sterling answers
   * with, or `undefined`, as no answer is documented: `get` has `adverseActions`.
   *
   * @example await sterling.screenings.adverseActions.create(id, { reportItemIds: ['62604058'], comment: 'Theft, 2021' });
   * @throws OutcomeUnknownError, whose `reconcile` reads the screening's adverse actions, earlier ones among them; ValidationError (`400#report-status-not-ready`,
   * `400#adverse-action-already-in-process`) and the other errors of a call.
   */
  create(id: string, body?: AdverseActionRequest, options?: CallOptions): Promise<AdverseAction | undefined>;
}

/** Background checks of a candidate with a package (https://sterling.readme.io, "Screenings"). Where an OutcomeUnknownError has a `reconcile`, `isOutcomeUnknownOf` types it. */
export interface Screenings {
  /**
   * Orders one, and sends it again where that is harmless: always under an idempotency key, so that it exists, and is billed, once. With an `invite` it is
   * never sent again once it may have arrived, as each one "will begin an entirely new screening". The link of an invite works once, for 10 minutes: treat it
   * as a secret.
   *
   * @example
   * const screening = await sterling.screenings.create(
   *   { packageId, candidateId, endUserCertificate: 'true' },
   *   { idempotencyKey: await deriveIdempotencyKey('tenant-218', orderId, 'screening') },
   * );
   * @throws InvalidRequestError before anything is sent; OutcomeUnknownError, whose `reconcile` sends it once more under the same key and gives the `Screening`,
   * or, with an invite, gives the candidate's screenings with this package, newest first; ValidationError (`400#candidate?required-fields=dob`,
   * `400#packageId?not-found`) and the other errors of a call. All of them have the `idempotencyKey` that was sent: after an `AbortedError`, too, only `create`
   * under the same one is safe, and with an `invite` none is before you have looked at the candidate's screenings.
   */
  create(body: ScreeningOrder, options?: OrderOptions): Promise<Screening>;
  /**
   * @example const { status, result } = await sterling.screenings.get('001000063194810');
   * @throws NotFoundError and the other errors of a call.
   */
  get(id: string, options?: CallOptions): Promise<Screening>;
  /**
   * The items of the report with what was found (https://github.com/tomasstark/on-demand-sdk-php, docs/Api/DefaultApi.md).
   *
   * @example const [item] = await sterling.screenings.details('001000063194810');
   * @throws NotFoundError and the other errors of a call.
   */
  details(id: string, options?: CallOptions): Promise<readonly ReportItemDetails[]>;
  /**
   * Reads it until `isComplete` or `isCanceled`: 15 minutes apart, for 7 days, unless told. Callbacks tell sooner; this is for those that never come.
   *
   * @example const { result } = await sterling.screenings.waitUntilComplete(id, { signal });
   * @throws PollTimeoutError with the state to `resume` from; AbortedError; the error of a read that does not pass by itself.
   */
  waitUntilComplete(id: string, options?: WaitOptions): Promise<Screening>;
  /**
   * The report as a PDF, "with no restrictions on time or use". It is about a person's record: see where you keep it.
   *
   * @example const pdf = await (await sterling.screenings.report('001000063194810')).bytes();
   * @throws NotFoundError, ResponseTooLargeError and the other errors of a call.
   */
  report(id: string, options?: PdfOptions): Promise<PdfDownload>;
  /**
   * Makes links that open the report **once**, for somebody without credentials: treat them as secrets (https://github.com/tomasstark/on-demand-sdk-php, docs/Api/DefaultApi.md). In your own systems keep the
   * screening's `links.admin`, which needs a login.
   *
   * @example const { pdf, token } = await sterling.screenings.reportLinks('001000063194810');
   * @throws NotFoundError, OutcomeUnknownError (call it again for other links) and the other errors of a call.
   */
  reportLinks(id: string, options?: CallOptions): Promise<ReportLinks>;
  /**
   * The report by the one-time token of `reportLinks`. No credential goes along: that the token stands for it is assumed, as the links are for somebody
   * without one. Never sent again once it may have arrived: the token would be used up (https://github.com/tomasstark/on-demand-sdk-php, docs/Api/DefaultApi.md).
   *
   * @example const { stream } = await sterling.screenings.reportByLink(id, token);
   * @throws OutcomeUnknownError (make another link), NotFoundError, ResponseTooLargeError and the other errors of a call.
   */
  reportByLink(id: string, token: string, options?: PdfOptions): Promise<PdfDownload>;
  /**
   * Invites the candidate of a screening that exists. The link works once, for 10 minutes: treat it as a secret.
   *
   * @example const { link } = await sterling.screenings.invite('0020000008675309', { method: 'link' });
   * @throws OutcomeUnknownError, whose `reconcile` gives the screening's invite; ValidationError and the other errors of a call.
   */
  invite(id: string, invite: InviteChoice, options?: CallOptions): Promise<Invite>;
  readonly documents: ScreeningDocuments;
  readonly adverseActions: AdverseActions;
}
