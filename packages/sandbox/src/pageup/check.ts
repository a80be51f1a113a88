import type { JsonObject } from '../json.ts';

/** Documented spellings. Source: https://developers.pageuppeople.com/Api/Partners/BackgroundChecking, Request Examples. */
export const STATUSES = [
  'pending',
  'queued',
  'new',
  'inprogress',
  'expired',
  'failed',
  'completed',
  'cancelled',
] as const;
/** The statuses that PageUp documents. */
export type CheckStatus = (typeof STATUSES)[number];

/** The four fields that a PUT writes, and replaces all of. */
export const WRITABLE_FIELDS = ['status', 'referenceNumber', 'reasonForFail', 'results'] as const;
/** The fields that a PUT to PageUp writes. */
export type WritableField = (typeof WRITABLE_FIELDS)[number];

/** One report of a PageUp check, as it is stored. */
export interface CheckResult {
  readonly reportLink?: string;
  readonly reportType: string;
  readonly status?: string;
}

/** The four fields that a PUT to PageUp writes, as they are stored. */
export interface CheckRecord {
  readonly status: CheckStatus;
  readonly referenceNumber: string | null;
  readonly reasonForFail: string | null;
  readonly results: readonly CheckResult[];
}

/** One PUT that took effect. */
export interface AppliedUpdate {
  /** Counts the applied PUTs of the whole sandbox, so that histories of several checks can be put in order. */
  readonly sequence: number;
  readonly time: number;
  readonly status: CheckStatus;
  readonly previousStatus: CheckStatus;
  readonly referenceNumber: string | null;
  /** Which of the four fields were given (null counts as not given). */
  readonly present: readonly WritableField[];
  readonly reportTypes: readonly string[];
  /** Took effect after its caller had lost the answer. */
  readonly late: boolean;
  readonly clientId: string;
  /** A short hash of the token, to tell workers apart. */
  readonly token: string;
  readonly attemptKey: string;
}

/** Something that was once set, and that a later PUT dropped. */
export interface Wipe {
  readonly sequence: number;
  readonly time: number;
  readonly field: 'referenceNumber' | 'results';
  readonly status: CheckStatus;
  readonly late: boolean;
}

/** What an invitation says about the person and the order. Made up, always. */
export interface Invitation {
  readonly id: string;
  readonly provider: string;
  readonly note: string;
  readonly applicant: {
    readonly firstName: string;
    readonly middleName?: string;
    readonly lastName: string;
    readonly emailId?: string;
  };
  readonly divisionCode: string;
  readonly packageCode: string;
  readonly resume: { readonly fileName: string; readonly bytes: number } | undefined;
  readonly createdAt: number;
  /** Not visible before. */
  readonly arrivesAt: number;
  /** Members that the provider might send besides. */
  readonly extra: JsonObject;
}

export interface Check {
  readonly invitation: Invitation;
  record: CheckRecord;
  readonly history: AppliedUpdate[];
  readonly wipes: Wipe[];
}
