/** Who or what is checked. Two checks with the same ones are of the same subject (assumed). */
export const SUBJECT_FIELDS = [
  'birth_certificate',
  'company_name',
  'date_of_birth',
  'diplomatic_id',
  'driver_license',
  'escrow',
  'first_name',
  'foreign_id',
  'issue_date',
  'last_name',
  'license_plate',
  'national_id',
  'native_country',
  'owner_document_id',
  'owner_document_type',
  'passport',
  'payment_date',
  'pep',
  'professional_card',
  'ptp',
  'region',
  'state_id',
  'tax_id',
  'vehicle_id',
  'verification_code',
] as const;

/** Kept with a check, and no part of its subject. */
export const OTHER_FIELDS = ['phone_number'] as const;

/** Those of a kept check that make its subject. */
export const subjectFieldsOf = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => OTHER_FIELDS.every((other) => other !== name)));

/** Asked for, and no member of a check that is read. Source: https://docs.truora.com/openapi.json, Check. */
const HIDDEN: readonly string[] = ['escrow', 'state_id', 'verification_code'];

/** What of the form comes back, where it was given. In the examples a company's name comes back as its first name. */
export const shownFields = ({ company_name, ...fields }: Readonly<Record<string, string>>): Record<string, string> => {
  const named = company_name === undefined ? fields : { ...fields, first_name: company_name };
  const shown = Object.entries(named).filter(([name]) => !HIDDEN.includes(name));
  return Object.fromEntries(shown.toSorted(([one], [other]) => (one < other ? -1 : 1)));
};
