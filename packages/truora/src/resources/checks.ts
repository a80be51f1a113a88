import type { CallOptions, PdfDownload } from '@bgc/core';

import type { Attachments, CheckDetail, CheckPdf, DatabaseHealth } from '../models.ts';
import type { Page } from '../paging/page-through.ts';
import type { CheckRequest, CustomCheckRequest } from '../requests/check-request.ts';
import type { Check, FinishedCheck } from '../states/check.ts';
import type { CreateOptions } from './create-check.ts';
import type { PdfOptions } from './download-pdf.ts';
import type { PdfWaitOptions } from './wait-for-pdf.ts';
import type { WaitOptions } from './wait-until-finished.ts';

/** Which checks are listed. */
export interface CheckFilters {
  /** Only the checks of this report. */
  readonly reportId?: string;
}

/** Where a page begins: the `startKey` of the page before. */
export interface PageStart {
  readonly startKey?: string;
}

/** What reading the details of a check takes beside the options of every call. */
export interface DetailOptions extends CallOptions {
  /** `'en'`, `'es'`…: the client's `language` unless told, and "their original language" without one. */
  readonly language?: string;
}

/** Of where and when the health of databases is told. */
export interface HealthQuery {
  /** Two capital letters: `'CO'`. */
  readonly country?: string;
  /** Seconds since 1970: now unless told; "a day timestamp" gives that day by hours. */
  readonly unixTimestampSeconds?: number;
  /** Seconds to UTC: 0 unless told; −18 000 in Colombia. */
  readonly unixtimezoneOffsetSeconds?: number;
}

/** Background checks (https://dev.truora.com/guides/creating_a_background_check/ and https://docs.truora.com/openapi.json). */
export interface Checks {
  /**
   * Creates a check of a person, a vehicle or a company. It is sent once: Truora has no idempotency key, and with `force_creation: true` a repeat is a second
   * paid check. What only the older reference requires is a warning (`onWarning`, `logger`), and the check is sent.
   *
   * Keep `check_id` at once: it is the way back to what you paid for. With `force_creation: false` the check may be an earlier one, finished already.
   *
   * @example
   * const { check_id } = await truora.checks.create({
   *   country: 'BR', type: 'person', national_id: '00000000000', date_of_birth: '1990-01-31',
   *   user_authorized: true, force_creation: true,
   * });
   * @throws InvalidRequestError before anything is sent: a member that is missing, misspelt or no real date (YYYY-MM-DD), a `custom_input` of more than 128 characters
   * (code points), a person without consent; OutcomeUnknownError, whose `reconcile` posts it again with `force_creation=false`, see `isOutcomeUnknownOf`;
   * RateLimitError for one of high priority too many, which was not created; ValidationError and the other errors of a call. After an AbortedError nobody can tell
   * either: create it a minute later, and with `force_creation: false`.
   */
  create(request: CheckRequest, options?: CreateOptions): Promise<Check>;
  /**
   * Creates a check of a custom type of the account, in any country. Only what all checks have in common is looked at before.
   *
   * @example await truora.checks.createCustom({ country: 'CO', type: 'drivers', national_id: '1', user_authorized: true, force_creation: true });
   * @throws InvalidRequestError for person, vehicle and company, which are `create`'s; otherwise as `create`.
   */
  createCustom(request: CustomCheckRequest, options?: CreateOptions): Promise<Check>;
  /**
   * @example
   * const check = await truora.checks.get(id);
   * if (isFinished(check)) console.log(check.score);
   * @throws NotFoundError and the other errors of a call.
   */
  get(id: string, options?: CallOptions): Promise<Check>;
  /**
   * All checks of the account, or of a report, a page at a time as you go on. Of `next` only its `start_key` is taken; its path and origin are not followed.
   *
   * @example for await (const check of truora.checks.list({ reportId })) console.log(check.check_id, check.status);
   * @throws ResponseParseError where the pages go round in circles; the errors of a call.
   */
  list(filters?: CheckFilters, options?: CallOptions): AsyncGenerator<Check>;
  /**
   * One page.
   *
   * @example const { items, startKey } = await truora.checks.listPage();
   * @throws the errors of a call.
   */
  listPage(filters?: CheckFilters & PageStart, options?: CallOptions): Promise<Page<Check>>;
  /**
   * What each database answered, a page at a time as you go on.
   *
   * @example for await (const { data_set, result, severity } of truora.checks.details(id, { language: 'en' })) console.log(data_set, result, severity);
   * @throws NotFoundError; ResponseParseError where the pages go round in circles; the errors of a call.
   */
  details(id: string, options?: DetailOptions): AsyncGenerator<CheckDetail>;
  /**
   * One page of them.
   *
   * @example const { items, startKey } = await truora.checks.detailsPage(id);
   * @throws NotFoundError and the other errors of a call.
   */
  detailsPage(id: string, options?: DetailOptions & PageStart): Promise<Page<CheckDetail>>;
  /**
   * Reads it until it is `completed` or `error`, which are final; every 30 seconds, and every 15 minutes while it is `delayed`, for 4 days, unless told. A webhook
   * tells sooner.
   *
   * @example
   * const { score, failedDatabases } = await truora.checks.waitUntilFinished(id, { signal, onUpdate: ({ state }) => save(state) });
   * @throws PollTimeoutError with the state to `resume` from; AbortedError; the error of a read that does not pass by itself.
   */
  waitUntilFinished(id: string, options?: WaitOptions): Promise<FinishedCheck>;
  /**
   * Begins to make the PDF. The older reference has it made before it can be read; the newer guide reads it at once.
   *
   * @example await truora.checks.createPdf(id);
   * @throws NotFoundError and the other errors of a call.
   */
  createPdf(id: string, options?: CallOptions): Promise<CheckPdf>;
  /**
   * The PDF, where it has been made. It is about a person's record: see where you keep it.
   *
   * @example const pdf = await (await truora.checks.pdf(id, { language: 'en' })).bytes();
   * @throws NotFoundError while it is not generated; ResponseTooLargeError and the other errors of a call.
   */
  pdf(id: string, options?: PdfOptions): Promise<PdfDownload>;
  /**
   * Has the PDF made, and waits for it: every 5 seconds, for 10 minutes, unless told.
   *
   * @example const pdf = await (await truora.checks.waitForPdf(id)).bytes();
   * @throws NotFoundError where there is no such check; PollTimeoutError, AbortedError and the errors of a call.
   */
  waitForPdf(id: string, options?: PdfWaitOptions): Promise<PdfDownload>;
  /**
   * The attachments. Their form is not documented: it comes as it is, unread.
   *
   * @example const attachments = await truora.checks.attachments(id);
   * @throws NotFoundError and the other errors of a call.
   */
  attachments(id: string, options?: CallOptions): Promise<Attachments>;
  /**
   * How well each database answers, by the hour.
   *
   * @example const databases = await truora.checks.health({ country: 'CO' });
   * @throws the errors of a call.
   */
  health(query?: HealthQuery, options?: CallOptions): Promise<readonly DatabaseHealth[]>;
}
