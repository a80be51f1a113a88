import type { StoredRecord } from '@bgc/core';

import type { CandidateBody } from './candidate-body.ts';
import { KeptCandidateError } from './kept-candidate-errors.ts';

/** What is kept of one candidate. It holds personal data: encrypt it with a codec (`createEncodedRecordStore`). */
export interface KeptCandidate {
  /** What Sterling last said yes to; none where it was never known whole. */
  readonly confirmed?: CandidateBody;
  /** The whole record that is being sent, or was, and was not confirmed. */
  readonly intended?: CandidateBody;
}

export const encodeKept = ({ confirmed, intended }: KeptCandidate): string =>
  JSON.stringify({ format: 1, confirmed, intended });

const isBody = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));

/** Throws a `KeptCandidateError` for anything that `encodeKept` did not write, and where the value cannot even be had. */
export const decodeKept = (stored: Pick<StoredRecord, 'value' | 'undecodable'>): KeptCandidate => {
  if (stored.undecodable === true) throw new KeptCandidateError();
  try {
    const { format, confirmed, intended } = JSON.parse(stored.value) as KeptCandidate & { readonly format: unknown };
    const empty = confirmed === undefined && intended === undefined;
    if (format !== 1 || empty || !isBody(confirmed) || !isBody(intended)) throw new KeptCandidateError();
    return { ...(confirmed && { confirmed }), ...(intended && { intended }) };
  } catch {
    throw new KeptCandidateError();
  }
};
