import type { JsonObject } from '../../json.ts';
import type { AttestrCheckKind } from '../world.ts';
import {
  date,
  elseNull,
  exactlyWhen,
  flag,
  listOf,
  mediaIds,
  oneOf,
  optional,
  text,
  wholeNumber,
  type Rules,
} from './rule.ts';

const ended = ({ ended: given }: JsonObject): boolean => given === true;
const FROM_1901 = wholeNumber(1901, 9999);
const MONTH = wholeNumber(1, 12);
const LEVELS = ['SSC', 'HSC', 'GRADUATE', 'POST_GRADUATE', 'DOCTORATE', 'OTHER', 'HIGHEST'];
const DOCUMENTS = ['AADHAAR', 'PAN', 'DL', 'VOTER', 'PASSPORT', 'CUSTOM'];

/** "Email if available, else set as null". */
const REFERENCE: Rules = { name: text, position: text, email: optional(text), contact: text };

/**
 * What the body of each check must have; members that no table names are kept and mean nothing.
 * Sources: https://docs.attestr.com/v1/attestr-docs/work-verification-api; https://docs.attestr.com/attestr-docs/education-verification-api;
 * https://docs.attestr.com/v1/attestr-docs/physical-address-verification-api; https://docs.attestr.com/v1/attestr-docs/document-verification-api.
 */
export const checkRules: Readonly<Record<AttestrCheckKind, Rules>> = {
  employment: {
    tag: text,
    employer: text,
    reg: text,
    position: text,
    startDate: date,
    ended: flag,
    endDate: exactlyWhen(ended, 'ended is true', date),
    documents: mediaIds(1),
    references: optional(listOf('references', REFERENCE)),
    webhook: optional(flag),
  },
  education: {
    tag: text,
    level: oneOf(...LEVELS),
    course: text,
    courseName: text,
    reg: text,
    startMonth: MONTH,
    startYear: FROM_1901,
    ended: flag,
    endedMonth: elseNull(ended, 'ended is true', MONTH),
    endedYear: elseNull(ended, 'ended is true', FROM_1901),
    documents: optional(mediaIds(0)),
    webhook: optional(flag),
  },
  address: {
    tag: text,
    address: text,
    current: optional(flag),
    permanent: optional(flag),
    pocType: oneOf('SELF', 'OTHER'),
    pocName: (value, body, asked) =>
      body['pocType'] === 'OTHER' ? text(value, body, asked) : optional(text)(value, body, asked),
    pocContact: optional(text),
    webhook: optional(flag),
  },
  document: {
    tag: text,
    reg: text,
    docType: optional(oneOf(...DOCUMENTS)),
    documents: optional(mediaIds(0)),
    webhook: optional(flag),
  },
};
