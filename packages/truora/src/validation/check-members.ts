import { KnownRegion } from '../generated/enums.ts';
import { date, flag, frequency, oneOf, shortText, text } from './rules.ts';
import type { Rules } from './rules.ts';

const texts =
  'national_id foreign_id tax_id first_name last_name company_name phone_number state_id birth_certificate diplomatic_id driver_license escrow license_plate native_country owner_document_id owner_document_type passport pep ptp professional_card vehicle_id verification_code report_id';

/** All fields of the form (https://dev.truora.com/guides/creating_a_background_check/, and "Create check" of https://docs.truora.com/openapi.json). */
export const checkMembers: Rules = {
  country: text,
  type: text,
  ...Object.fromEntries(texts.split(' ').map((name) => [name, text])),
  date_of_birth: date,
  issue_date: date,
  payment_date: date,
  region: oneOf(...KnownRegion),
  user_authorized: flag,
  force_creation: flag,
  watch: frequency,
  custom_input: shortText,
};

/** Neither has a default: what is paid for, and by whose leave, is for the caller to say. */
export const alwaysRequired: readonly string[] = ['country', 'type', 'user_authorized', 'force_creation'];
