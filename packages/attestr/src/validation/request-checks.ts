import { KnownDocumentCheckRequestDocType, KnownEducationCheckRequestLevel } from '../generated/enums.ts';
import { date, email, flag, isAbsent, list, object, oneOf, text, value, whole } from './checks.ts';
import type { Problem } from './checks.ts';

type Members = Readonly<Record<string, unknown>>;

const month = whole(1, 12);
/** "4 digit year number greater than 1900" */
const year = whole(1901, 9999);
const common = { 'tag!': text, webhook: flag };

/** What says when it ended is there exactly when it has. */
const endings =
  (...names: readonly string[]) =>
  (given: Members): readonly Problem[] =>
    names.flatMap((field): readonly Problem[] => {
      if (isAbsent(given[field]) !== given['ended']) return [];
      return given['ended']
        ? [{ field, reason: 'required', advice: 'It is required where `ended` is true' }]
        : [{ field, reason: 'format', advice: 'Leave it out where `ended` is false' }];
    });

/** Nobody leaves before the first day, or a course before its first month. */
const inOrder = (field: string, start: unknown, end: unknown): readonly Problem[] =>
  String(end) < String(start) ? [{ field, reason: 'format', advice: 'It is before the beginning' }] : [];

const yearAndMonth = (given: Members, prefix: 'start' | 'ended'): string =>
  `${String(given[`${prefix}Year`])}-${String(given[`${prefix}Month`]).padStart(2, '0')}`;

const workReference = object({ 'name!': text, 'position!': text, email, 'contact!': text });

export const employmentCheck = object(
  {
    ...common,
    'employer!': text,
    'reg!': text,
    'position!': text,
    'startDate!': date,
    'ended!': flag,
    endDate: date,
    'documents!': list(text, 1),
    references: list(workReference),
  },
  (given) => {
    const problems = endings('endDate')(given);
    if (problems.length > 0 || given['ended'] !== true) return problems;
    return inOrder('endDate', given['startDate'], given['endDate']);
  },
);

export const educationCheck = object(
  {
    ...common,
    'level!': oneOf(...KnownEducationCheckRequestLevel),
    'course!': text,
    'courseName!': text,
    'reg!': text,
    'startMonth!': month,
    'startYear!': year,
    'ended!': flag,
    endedMonth: month,
    endedYear: year,
    documents: list(text),
  },
  (given) => {
    const problems = endings('endedMonth', 'endedYear')(given);
    if (problems.length > 0 || given['ended'] !== true) return problems;
    return inOrder('endedYear', yearAndMonth(given, 'start'), yearAndMonth(given, 'ended'));
  },
);

export const addressCheck = object(
  {
    ...common,
    'address!': text,
    current: flag,
    permanent: flag,
    'pocType!': oneOf('SELF', 'OTHER'),
    pocName: text,
    pocContact: text,
  },
  ({ pocType, pocName }) =>
    pocType === 'OTHER' && isAbsent(pocName)
      ? [{ field: 'pocName', reason: 'required', advice: 'It is required where `pocType` is OTHER' }]
      : [],
);

export const documentCheck = object({
  ...common,
  'reg!': text,
  docType: oneOf(...KnownDocumentCheckRequestDocType),
  documents: list(text),
});

/** "Optional contact mobile field (E.164 format)" */
const mobile = value(
  'Give an E.164 number, a plus sign and digits alone: +910000000000',
  (given) => typeof given === 'string' && /^\+\d{2,15}$/.test(given),
);

export const profile = object({ 'tag!': text, 'name!': text, email, mobile });

/** "Max length 16384 characters." */
const response = value(
  'Give a text of at most 16384 characters',
  (given) => typeof given === 'string' && given.trim() !== '' && given.length <= 16_384,
);

export const queryAnswer = object({ 'response!': response, documents: list(text) });

export const itemAssociation = object({ 'asyncRequest!': text });
