import type { CallOptions } from '@bgc/core';

import type { Candidate, CandidateRequest } from '../models.ts';

/** Changes of some members of `T`: `undefined` leaves a member as it is; `null` takes it away, where it is not required. */
export type Changes<T> = {
  readonly [Name in keyof T]?: object extends Pick<T, Name> ? T[Name] | null | undefined : T[Name] | undefined;
};

type Parts = 'address' | 'driversLicense';

/**
 * What is to change of a candidate. `address` and `driversLicense` change member by member, `aliases` as a whole; what is not named stays. `null`
 * takes a member away.
 */
export type CandidateChanges = Changes<Omit<CandidateRequest, 'id' | Parts>> & {
  readonly [Name in Parts]?: Changes<NonNullable<CandidateRequest[Name]>> | null | undefined;
};

/** The members that a candidate may have or not. */
export type DroppableMember = Exclude<keyof CandidateRequest, 'id' | 'givenName' | 'familyName' | 'email'>;

/** What an edit of a candidate takes beside the options of every call. */
export interface EditOptions extends CallOptions {
  /**
   * Where nothing is kept of the candidate, it is read, the changes are merged over what Sterling returned, and the record is replaced with that. What Sterling did not
   * return would be lost, and nobody can tell whether the candidate has it: the documented answer lacks `driversLicense`, for one. So each optional member that is
   * neither returned nor changed must be named here; without it, the edit is refused, and the error has the list. Give `address` and `driversLicense` whole where they
   * are changed and were not returned.
   */
  readonly mayDrop?: readonly DroppableMember[];
  /** Milliseconds to wait for another edit of the same candidate: 10 000 unless told. */
  readonly waitMs?: number;
}

/** Which kept candidates are deleted. */
export interface PurgeOptions {
  /** Deletes also what holds changes that Sterling never confirmed. They are lost then. */
  readonly includeUnconfirmed?: boolean;
}

/** Keeps what was sent of each candidate, because a PUT replaces the whole record and the documented GET does not return all of it. */
export interface CandidateKeeper {
  /**
   * Notes what a candidate was created with. What is kept already stays: it knows of edits, too.
   *
   * @throws StoreError.
   */
  keep(id: string, sent: CandidateRequest): Promise<void>;
  /**
   * Merges changes over what is kept, under the candidate's lease, and PUTs the whole. Edits of different members at the same time both
   * survive, in different processes too. What is meant is kept before it is sent: when the outcome of a PUT stays unknown, the next edit sends it again
   * first. What nobody can exclude: a PUT that Sterling applies late, after a later one, because it knows no versions.
   *
   * @throws InvalidRequestError; CandidateNotKeptError where nothing is kept, and reading does not make up for it; CandidateHeldError when another edit takes too long; UnconfirmedEditError
   * when nobody can tell whether the PUT was applied; EarlierEditRefusedError; StoreError; and the errors of a call, after which nothing was changed.
   */
  edit(id: string, changes: CandidateChanges, options?: EditOptions): Promise<Candidate>;
  /**
   * PUTs a whole record, in turn with the edits, and keeps it.
   *
   * @throws as `edit`, but for CandidateNotKeptError.
   */
  replace(id: string, body: CandidateRequest, options?: CallOptions & Pick<EditOptions, 'waitMs'>): Promise<Candidate>;
  /**
   * Deletes what was last written before `before` (a `Date`, or milliseconds since the epoch), and tells how many. What is being edited, or holds
   * changes that were never confirmed, stays.
   *
   * @throws InvalidRequestError when `before` is no time; StoreError.
   */
  purge(before: number | Date, options?: PurgeOptions): Promise<number>;
}
