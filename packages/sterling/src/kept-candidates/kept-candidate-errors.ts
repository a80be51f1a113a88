import { BgcError, errorGuard, nameError } from '@bgc/core';

/** Nothing is kept of this candidate, and an update replaces the whole record: what Sterling does not return would be lost. Nothing was changed. */
export class CandidateNotKeptError extends BgcError {
  /** All members that were not returned, and would be lost if the candidate has them: what `mayDrop` must name, or the changes. */
  readonly members: readonly string[];
  protected static override readonly named = /* @__PURE__ */ nameError(
    this,
    'CandidateNotKeptError',
    'candidate_not_kept',
  );
  constructor(members: readonly string[]) {
    super('Nothing is kept of this candidate in the store, and an update replaces the whole record at Sterling.', {
      provider: 'sterling',
      operation: 'updateCandidate',
      advice:
        'Nothing was changed. Use the store with which it was created, or send everything with `candidates.update`. What Sterling did not return would be ' +
        `lost, if the candidate has it: give it with the changes, or let it go with \`mayDrop: [${members.map((name) => `'${name}'`).join(', ')}]\`.`,
    });
    this.members = members;
  }
}

/** Another edit of the same candidate took too long, or took over. Nothing of these changes was sent. */
export class CandidateHeldError extends BgcError {
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'CandidateHeldError', 'candidate_held');
  constructor() {
    super('Another edit of this candidate is under way, and did not end in time.', {
      provider: 'sterling',
      operation: 'updateCandidate',
      advice:
        'Nothing of these changes was sent. Try again, or pass a longer `waitMs`; the lease of a crashed process ends by itself.',
    });
  }
}

/** Nobody can tell whether Sterling applied the update. */
export class UnconfirmedEditError extends BgcError {
  /** Whether the changes are kept, and the next edit sends them first. If not, they were not sent either: an earlier edit is still unconfirmed. */
  readonly kept: boolean;
  /** The typed error of the call that was given up. Not enumerable, so that no logger prints it with this one. */
  declare readonly failure: BgcError;
  protected static override readonly named = /* @__PURE__ */ nameError(
    this,
    'UnconfirmedEditError',
    'unconfirmed_edit',
  );
  constructor(failure: BgcError, kept: boolean) {
    super(
      kept
        ? 'The update was not confirmed; it may have been applied or not.'
        : 'An earlier edit of this candidate is still not confirmed.',
      {
        provider: 'sterling',
        operation: 'updateCandidate',
        status: failure.status,
        requestId: failure.requestId,
        attempts: failure.attempts,
        totalDelayMs: failure.totalDelayMs,
        retryAfterMs: failure.retryAfterMs,
        complaints: failure.complaints,
        advice: kept
          ? 'It is kept: edit again, with the same changes or with none (`{}`), to send it again, which is harmless.'
          : 'These changes were neither kept nor sent: edit again later.',
      },
    );
    this.kept = kept;
    Object.defineProperty(this, 'failure', { value: failure });
  }
}

/** These changes were applied. Those of an earlier edit, whose outcome was unknown until now, were refused by Sterling and are dropped. */
export class EarlierEditRefusedError extends BgcError {
  /** The members that the earlier edit wanted to change. */
  readonly members: readonly string[];
  /** Why. Not enumerable, so that no logger prints it with this one. */
  declare readonly failure: BgcError;
  protected static override readonly named = /* @__PURE__ */ nameError(
    this,
    'EarlierEditRefusedError',
    'earlier_edit_refused',
  );
  constructor(failure: BgcError, members: readonly string[]) {
    super(`These changes were applied; those of an earlier edit (${members.join(', ')}) were refused.`, {
      provider: 'sterling',
      operation: 'updateCandidate',
      status: failure.status,
      requestId: failure.requestId,
      complaints: failure.complaints,
      advice: 'Edit those members anew with values that Sterling takes.',
    });
    this.members = members;
    Object.defineProperty(this, 'failure', { value: failure });
  }
}

/** What the store holds under the key of this candidate was not written by this version of the package. */
export class KeptCandidateError extends BgcError {
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'KeptCandidateError', 'kept_candidate');
  constructor() {
    super('A kept candidate cannot be read: it is damaged, encrypted with another key, or of a newer version.', {
      provider: 'sterling',
      advice: 'Use the codec and the version of the package that wrote it. Nothing was overwritten.',
    });
  }
}

/** Whether it is a `CandidateNotKeptError`. Knows errors of another copy of the package, too. */
export const isCandidateNotKeptError: (value: unknown) => value is CandidateNotKeptError =
  /* @__PURE__ */ errorGuard('CandidateNotKeptError');
/** Whether it is a `CandidateHeldError`. Knows errors of another copy of the package, too. */
export const isCandidateHeldError: (value: unknown) => value is CandidateHeldError =
  /* @__PURE__ */ errorGuard('CandidateHeldError');
/** Whether it is a `UnconfirmedEditError`. Knows errors of another copy of the package, too. */
export const isUnconfirmedEditError: (value: unknown) => value is UnconfirmedEditError =
  /* @__PURE__ */ errorGuard('UnconfirmedEditError');
/** Whether it is a `EarlierEditRefusedError`. Knows errors of another copy of the package, too. */
export const isEarlierEditRefusedError: (value: unknown) => value is EarlierEditRefusedError =
  /* @__PURE__ */ errorGuard('EarlierEditRefusedError');
/** Whether it is a `KeptCandidateError`. Knows errors of another copy of the package, too. */
export const isKeptCandidateError: (value: unknown) => value is KeptCandidateError =
  /* @__PURE__ */ errorGuard('KeptCandidateError');
