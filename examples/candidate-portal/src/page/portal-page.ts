import { viewOf } from '@bgc/candidate-portal-types';

import { Refused } from './backend.ts';
import type { Backend, Purpose } from './backend.ts';
import type { Journey } from './journey.ts';
import { eidNotice, notices } from './notices.ts';
import type { Arrival } from './address.ts';
import type { Painter } from './paint.ts';
import type { Check } from './read-check.ts';
import { createTurns } from './turns.ts';
import type { Actions } from './view.ts';
import { viewOfResult } from './view-of-result.ts';
import { failure } from './views/failure.ts';
import { needsSession } from './views/submitted.ts';

export interface PortalPageOptions {
  readonly arrival: Arrival;
  readonly backend: Backend;
  readonly painter: Painter;
  readonly journey: Journey;
  readonly read: (signal: AbortSignal) => Promise<Check>;
  /** Leaves the page; `replacing` keeps it out of the history. */
  readonly leave: (address: string, how?: 'replacing') => void;
  /** Tells the other tabs of this browser that the session is over. */
  readonly tellSessionEnded: () => void;
  /** Where the eID sends the candidate back to. */
  readonly ownPath: string;
}

/** What was shown is for the candidate's eyes: it is not left standing while the page asks anew. */
const isShielded = ({ result, report }: Check): boolean =>
  report !== undefined || (result.state === 'submitted' && needsSession(result.outcome));

/** What an answer is shown as. Two to the same question have different redirects, and look alike. */
const looksOf = ({ result, report }: Check): string => `${viewOf(result)} ${String(report !== undefined)}`;

/** The page's life: it asks, paints the answer, acts, and asks again. What it shows is always an answer, never a guess of its own. */
export const createPortalPage = (options: PortalPageOptions) => {
  const { arrival, backend, painter, journey, read, leave, tellSessionEnded, ownPath } = options;
  const takeTurn = createTurns();
  let shown: Check | undefined;
  let isBusy = false;
  let isEndingSession = false;
  // A notice for which there was no page.
  let untold: string | undefined;
  // Who comes back from the approving app without success would be sent there for ever.
  let mayRedirect = arrival.token === undefined;

  const clear = (): void => {
    takeTurn();
    shown = undefined;
    painter.clear();
  };

  const show = (check: Check, notice: string | undefined): void => {
    shown = check;
    painter.paint(viewOfResult(check.result, check, actions), check.lockedAgain ? notices.reportLocked : notice);
    if (check.approval === undefined || !mayRedirect) return;
    mayRedirect = false;
    leave(check.approval.href, 'replacing');
  };

  const load = async (notice?: string, unlessOver = false): Promise<void> => {
    const turn = takeTurn();
    try {
      const check = await read(turn.signal);
      if (!turn.isNewest()) return;
      untold = undefined;
      show(check, unlessOver && check.result.state === 'submitted' ? undefined : notice);
    } catch {
      if (!turn.isNewest()) return;
      shown = undefined;
      untold = notice;
      painter.paint(failure(actions));
    }
  };

  /** Sends something once, whatever is pressed meanwhile, and then asks what became of it. */
  const act = async (send: () => Promise<void>, ifRefused: string): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    // What was asked before must not be painted after.
    takeTurn();
    painter.busy(true);
    let notice: string | undefined;
    try {
      await send();
    } catch (error) {
      notice = error instanceof Refused ? ifRefused : notices.outcomeUnknown;
      clear();
    }
    // Who ends the session asks when it has ended: an answer from before would show what they closed.
    // What is refused because it was done before is no failure.
    if (!isEndingSession) await load(notice, notice === ifRefused);
    isBusy = false;
  };

  const endSession = async (): Promise<void> => {
    if (isEndingSession) return;
    isEndingSession = true;
    const before = shown?.result;
    // Gone from the page before the first byte is sent, which waits for nothing else that is under way.
    clear();
    let notice: string | undefined;
    try {
      await backend.endSession();
      tellSessionEnded();
    } catch {
      notice = notices.outcomeUnknown;
    }
    isEndingSession = false;
    await load(notice);
    // Said only where nothing else shows it: who asks without a session is told nothing of one.
    if (shown && before?.state === 'submitted' && shown.result.state === 'submitted') show(shown, notices.sessionEnded);
  };

  const verify = (purpose: Purpose): void => {
    if (!isBusy) leave(backend.eidAddress(purpose, journey.setOut(ownPath)));
  };
  const { identityRefused, reviewRefused, verificationRefused, approvalRefused } = notices;
  const actions: Actions = {
    verifyIdentity: () => verify('identification'),
    verifyToReview: () => verify('report-review'),
    declareCountry: (country) => void act(() => backend.submitIdentity({ country }), identityRefused),
    declineIdentity: () => void act(() => backend.submitIdentity({ declined: true }), identityRefused),
    approveReport: () => void act(() => backend.submitReview('approve'), reviewRefused),
    declineReport: () => void act(() => backend.submitReview('decline'), reviewRefused),
    endSession: () => void endSession(),
    tryAgain: () => void load(untold),
  };

  /** The eID does not say what it was asked for: what is on record decides what its code is good for. */
  const useEid = async (eid: string): Promise<void> => {
    const { result } = await read(takeTurn().signal);
    await (result.state === 'report-review-required'
      ? backend.submitReportVerification(eid)
      : backend.submitIdentity({ eid }));
  };

  const startAnew = async (): Promise<void> => {
    clear();
    isBusy = false;
    await load();
  };

  return {
    start(): Promise<void> {
      const { eid, state, eidError, token } = arrival;
      if (token !== undefined) return act(() => backend.submitApproval(token), approvalRefused);
      if (eid !== undefined && !journey.isBack(state)) return load(verificationRefused, true);
      if (eid !== undefined) return act(() => useEid(eid), verificationRefused);
      return load(eidError === undefined ? undefined : eidNotice(eidError));
    },
    clear,
    /** Out of the back/forward cache, or told that the session ended elsewhere: nothing of before is shown again. */
    startAnew,
    /** The candidate looks at the tab again. A half-filled form stays; what is shielded, goes until the answer is there. */
    async lookAgain(): Promise<void> {
      if (isBusy || shown === undefined) return;
      const before = shown;
      if (isShielded(before)) return startAnew();
      const turn = takeTurn();
      const now = await read(turn.signal).catch(() => undefined);
      if (now !== undefined && turn.isNewest() && looksOf(now) !== looksOf(before)) show(now, undefined);
    },
  };
};
