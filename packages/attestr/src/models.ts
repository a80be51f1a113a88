import type {
  KnownAddressCheckRequestPocType,
  KnownDocumentCheckRequestDocType,
  KnownEducationCheckRequestLevel,
} from './generated/enums.ts';
import type { components } from './generated/schema.ts';

type Schemas = components['schemas'];

/** Somebody who is asked about the candidate, over the phone for example. */
export interface WorkReference {
  readonly name: string;
  readonly position: string;
  /** `null`, or left out, where there is none: it is sent as `null`, as Attestr wants it. */
  readonly email?: string | null | undefined;
  /** "Mandatory, contact number of the reference" */
  readonly contact: string;
}

interface CheckTerms {
  /** Your own id of the employee. Attestr does not tell two requests of the same tag apart from two checks. */
  readonly tag: string;
  /** `true` for a webhook when it is done: without it, none is sent. */
  readonly webhook?: boolean | undefined;
}

/** Media ids, of `media.uploadImage` or `media.uploadDocument`: one at least. */
export type DocumentIds = readonly [string, ...(readonly string[])];

interface EmploymentTerms extends CheckTerms {
  readonly employer: string;
  /** The employee's id at that employer. */
  readonly reg: string;
  /** The last one held. */
  readonly position: string;
  /** ISO 8601, YYYY-MM-DD. */
  readonly startDate: string;
  /** Relieving letter, salary slips, offer letter. */
  readonly documents: DocumentIds;
  readonly references?: readonly WorkReference[] | undefined;
}

/** An employment to be verified. `endDate` (ISO 8601, YYYY-MM-DD) is there exactly when it has `ended`. */
export type EmploymentCheckRequest = EmploymentTerms &
  ({ readonly ended: true; readonly endDate: string } | { readonly ended: false; readonly endDate?: null | undefined });

interface EducationTerms extends CheckTerms {
  readonly level: KnownEducationCheckRequestLevel;
  /** The name of the degree. */
  readonly course: string;
  /** The specialization. */
  readonly courseName: string;
  /** Registration or roll number. */
  readonly reg: string;
  /** 1 for January to 12. */
  readonly startMonth: number;
  /** Four digits, from 1901 on. */
  readonly startYear: number;
  readonly documents?: readonly string[] | undefined;
}

/** A course to be verified. `endedMonth` and `endedYear` are there exactly when it has `ended`. */
export type EducationCheckRequest = EducationTerms &
  (
    | { readonly ended: true; readonly endedMonth: number; readonly endedYear: number }
    | { readonly ended: false; readonly endedMonth?: null | undefined; readonly endedYear?: null | undefined }
  );

interface AddressTerms extends CheckTerms {
  /** The whole of it: house number, locality, landmark, state, district and ZIP code. */
  readonly address: string;
  readonly current?: boolean | undefined;
  readonly permanent?: boolean | undefined;
  /** Who is met there: the candidate, or another of the family, who needs a name. */
  readonly pocType: KnownAddressCheckRequestPocType;
  readonly pocContact?: string | undefined;
}

/** An address that somebody visits. */
export type AddressCheckRequest = AddressTerms &
  (
    | { readonly pocType: 'SELF'; readonly pocName?: string | undefined }
    | { readonly pocType: 'OTHER'; readonly pocName: string }
  );

/** An identity document to be verified. */
export interface DocumentCheckRequest extends CheckTerms {
  /** Its number, as it is on the document. */
  readonly reg: string;
  readonly docType?: KnownDocumentCheckRequestDocType | undefined;
  readonly documents?: readonly string[] | undefined;
}

/** What was ordered. Keep it whole: `webhook` tells later whether an event can be waited for. */
export interface CreatedRequest {
  readonly _id: string;
  /** For people to refer to. */
  readonly number?: string;
  /** Attestr's own id of the call. */
  readonly requestId?: string;
  /** Whether `webhook: true` was sent. */
  readonly webhook: boolean;
}

/** A profile to be made of a person or company. `tag` is your own reference. */
export type ProfileRequest = Schemas['ProfileRequest'];
/** `created` and `updated` are milliseconds since the epoch. */
export type Profile = Schemas['Profile'];
/** A check in a profile, by its `_id`; its result is had by `requests.get`. */
export type ProfileItem = Schemas['ProfileItem'];
/** A profile that was just made: its `_id` is what it is read by. */
export type CreatedProfile = Schemas['CreatedRequest'];
/** What the back office asks about a profile. */
export type Query = Schemas['Query'];
/** The answer to a query of the back office: at most 16384 characters, with the ids of uploads. */
export type QueryAnswer = Schemas['QueryAnswer'];
/** `_id` is what the `documents` of a check name. */
export type UploadedMedia = Schemas['UploadedMedia'];
/** What Attestr answers an error with: its code and message, and for some errors details. */
export type ErrorBody = Schemas['ErrorBody'];
/** How far a request has come: `COMPLETED` and `ERRORED` are final, an unknown one is not. */
export type AsyncStatus = Schemas['AsyncStatus'];
/** What a verification has come to. What each value means is not documented; the description tells more, of `Alert` and `False` above all. */
export type WorkOutcome = Schemas['WorkOutcome'];
