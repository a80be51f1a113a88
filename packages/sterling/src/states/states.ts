/** A screening, a report item or an adverse action: read, or of a callback. */
export interface WithStatus {
  readonly status?: string | undefined;
}

/** A screening or a report item: read, or of a callback. */
export interface WithResult {
  readonly result?: string | undefined;
}

/** What a screening tells of where it stands: read, or of a callback. */
export interface ScreeningProgress extends WithStatus {
  readonly dispute?: (WithStatus & { readonly deactivatedAt?: string | undefined }) | undefined;
  readonly adverseActions?: readonly WithStatus[] | undefined;
}

/** Sterling documents lower case, and shows other cases too. */
const isOneOf = (text: string | undefined, ...words: readonly string[]): boolean =>
  text !== undefined && words.includes(text.toLowerCase());

/**
 * Is it complete? Of an adverse action, samples say `complete` and the text "completed" ("Adverse Action", https://sterling.readme.io/v1/reference).
 *
 * @example if (isComplete(screening)) await saveReport(await sterling.screenings.report(screening.id));
 */
export const isComplete = ({ status }: WithStatus): boolean => isOneOf(status, 'complete', 'completed');

/**
 * Is it cancelled? The document writes `canceled` of a screening and `cancelled` of an adverse action (https://sterling.readme.io/v1/reference): either is
 * understood of both.
 *
 * @example if (isCanceled(screening)) await closeCase(screening.id);
 */
export const isCanceled = ({ status }: WithStatus): boolean => isOneOf(status, 'canceled', 'cancelled');

/**
 * Is nothing adverse in it? Says nothing of whether it is complete: ask that, too.
 *
 * @example if (isComplete(screening) && isClear(screening)) await hire();
 */
export const isClear = ({ result }: WithResult): boolean => isOneOf(result, 'clear');

/**
 * Does the candidate dispute the report? Only a dispute that is deactivated is over: one in a status that nobody documents is taken for active.
 *
 * @example if (hasActiveDispute(screening)) return; // no final decision before it is over
 */
export const hasActiveDispute = ({ dispute }: Pick<ScreeningProgress, 'dispute'>): boolean =>
  dispute !== undefined && dispute.deactivatedAt === undefined && !isOneOf(dispute.status, 'deactivated');

/**
 * Is more expected of an adverse action? It is neither complete nor cancelled: Sterling refuses to begin another one
 * (`400#adverse-action-already-in-process`).
 *
 * @example const open = screening.adverseActions?.some(isAdverseActionOpen) ?? false;
 */
export const isAdverseActionOpen = (action: WithStatus): boolean => !isComplete(action) && !isCanceled(action);

/**
 * Is the pre-adverse notice of an adverse action still to reach the candidate?
 *
 * @example const isOnItsWay = isInitiated(action);
 */
export const isInitiated = ({ status }: WithStatus): boolean => isOneOf(status, 'initiated');

/**
 * Is it the candidate's time to dispute? A screening that is read says `pending` of its adverse action, a callback `awaiting-dispute`, in the samples of
 * https://sterling.readme.io/v1/reference.
 *
 * @example const mayStillDispute = screening.adverseActions?.some(isAwaitingDispute) ?? false;
 */
export const isAwaitingDispute = ({ status }: WithStatus): boolean => isOneOf(status, 'pending', 'awaiting-dispute');

/**
 * Is nothing more expected of a screening? It was cancelled; or it is complete, its dispute (if any) is over and no adverse action is open. A later dispute or
 * adverse action opens it again, and a status that nobody documents does not settle it.
 *
 * @example if (isScreeningSettled(screening)) await stopFollowing(screening.id);
 */
export const isScreeningSettled = (screening: ScreeningProgress): boolean =>
  isCanceled(screening) ||
  (isComplete(screening) && !hasActiveDispute(screening) && !screening.adverseActions?.some(isAdverseActionOpen));
