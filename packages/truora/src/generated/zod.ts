// Generated from specs/truora.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import { array, boolean, expendable, identifier, list, nullable, number, object, openEnum, optional, record, string, union, unknown } from '@bgc/core/schema';

import { KnownBehaviorCountry, KnownBehaviorDocumentType, KnownBehaviorReason, KnownCheckPriority, KnownCheckStatus, KnownCheckType, KnownCountry, KnownDataSet, KnownDatabaseStatus, KnownDetailGroup, KnownEnabledStatus, KnownEventAction, KnownEventType, KnownHourlyStatus, KnownIdentityStatus, KnownRegion, KnownScoreResult, KnownScoreStatus, KnownSeverity, KnownSubscriberType, KnownSummaryGender } from './enums.ts';

/**
 * What an error is answered with: Truora's code, the HTTP status and a message.
 */
export const errorBodySchema = /* @__PURE__ */ object({
  code: /* @__PURE__ */ optional(/* @__PURE__ */ identifier()),
  http_code: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  message: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * What an error is answered with where there may be several.
 */
export const errorBodiesSchema = /* @__PURE__ */ list(errorBodySchema);

/**
 * Where a check is searched, in two capital letters of ISO 3166-1, or `ALL` for international lists. The guide has neither AR nor EC.
 * An example of a request has small letters.
 */
export const countrySchema = /* @__PURE__ */ openEnum(KnownCountry);

/**
 * What is checked: one of these, or the name of a custom type.
 */
export const checkTypeSchema = /* @__PURE__ */ openEnum(KnownCheckType);

/**
 * How urgent a check is: too many of high priority in a country are refused with 429.
 */
export const checkPrioritySchema = /* @__PURE__ */ openEnum(KnownCheckPriority);

/**
 * The federal units of Brazil.
 */
export const regionSchema = /* @__PURE__ */ openEnum(KnownRegion);

/**
 * An order of a background check of a person, company or vehicle. What else is required depends on country and type: JSON Schema could
 * say so, the generated type cannot. The client's own types do. Give as much as is known: what is missing leaves databases out.
 */
export const checkRequestSchema = /* @__PURE__ */ object({
  country: countrySchema,
  type: checkTypeSchema,
  user_authorized: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
  force_creation: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
  custom_input: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  national_id: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  foreign_id: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  tax_id: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  first_name: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  last_name: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  company_name: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  date_of_birth: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  issue_date: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  payment_date: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  phone_number: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  region: /* @__PURE__ */ optional(regionSchema),
  state_id: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  native_country: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  birth_certificate: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  diplomatic_id: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  driver_license: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  escrow: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  passport: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  pep: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  ptp: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  professional_card: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  license_plate: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  vehicle_id: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  owner_document_id: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  owner_document_type: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  verification_code: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  report_id: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  watch: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * How far a check has come. Final are `completed` and `error`. `delayed` may last up to three days.
 */
export const checkStatusSchema = /* @__PURE__ */ openEnum(KnownCheckStatus);

/**
 * The groups of databases that a check searches and scores.
 */
export const dataSetSchema = /* @__PURE__ */ openEnum(KnownDataSet);

/**
 * Whether something was found, or why that is not known.
 */
export const scoreResultSchema = /* @__PURE__ */ openEnum(KnownScoreResult);

/**
 * How grave what was found is.
 */
export const severitySchema = /* @__PURE__ */ openEnum(KnownSeverity);

/**
 * A score of what was found in one way, by document or by name.
 */
export const scorePartSchema = /* @__PURE__ */ object({
  result: /* @__PURE__ */ optional(scoreResultSchema),
  severity: /* @__PURE__ */ optional(severitySchema),
  score: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
});

/**
 * The score of one data set, from 0 to 1, where 1 is the best.
 */
export const dataSetScoreSchema = /* @__PURE__ */ object({
  data_set: /* @__PURE__ */ optional(dataSetSchema),
  result: /* @__PURE__ */ optional(scoreResultSchema),
  severity: /* @__PURE__ */ optional(severitySchema),
  score: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  by_id: /* @__PURE__ */ optional(scorePartSchema),
  by_name: /* @__PURE__ */ optional(scorePartSchema),
});

/**
 * How far the search of one database has come.
 */
export const databaseStatusSchema = /* @__PURE__ */ openEnum(KnownDatabaseStatus);

/**
 * One database of a check, and how far its search has come.
 */
export const checkedDatabaseSchema = /* @__PURE__ */ object({
  database_id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  database_name: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  data_set: /* @__PURE__ */ expendable(dataSetSchema),
  status: /* @__PURE__ */ optional(databaseStatusSchema),
  invalid_inputs: /* @__PURE__ */ expendable(/* @__PURE__ */ array(/* @__PURE__ */ string())),
});

/**
 * A name that was found, and how often.
 */
export const foundNameSchema = /* @__PURE__ */ object({
  first_name: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  last_name: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  company_name: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  count: /* @__PURE__ */ expendable(/* @__PURE__ */ number()),
});

/**
 * Whether the person was found, or is dead.
 */
export const identityStatusSchema = /* @__PURE__ */ openEnum(KnownIdentityStatus);

/**
 * One category of a driver's licence, with its dates.
 */
export const driversLicenseCategorySchema = /* @__PURE__ */ object({
  category: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  expedition_date: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  expiration_date: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * A driver's licence that was found.
 */
export const driversLicenseSchema = /* @__PURE__ */ object({
  status: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  categories: /* @__PURE__ */ optional(/* @__PURE__ */ array(driversLicenseCategorySchema)),
});

/**
 * What a check has found of a person: identity, names, dates and documents.
 */
export const summarySchema = /* @__PURE__ */ object({
  identity_status: /* @__PURE__ */ optional(identityStatusSchema),
  names_found: /* @__PURE__ */ expendable(/* @__PURE__ */ array(foundNameSchema)),
  birthday: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  date_of_birth: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  death_date: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  gender: /* @__PURE__ */ expendable(/* @__PURE__ */ openEnum(KnownSummaryGender)),
  rfc: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  nss: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  drivers_license: /* @__PURE__ */ expendable(/* @__PURE__ */ union([driversLicenseSchema, /* @__PURE__ */ string()])),
});

/**
 * What a check has found of a company: its status and names.
 */
export const companySummarySchema = /* @__PURE__ */ object({
  company_status: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  names_found: /* @__PURE__ */ expendable(/* @__PURE__ */ array(foundNameSchema)),
});

/**
 * What a check has found of a vehicle: its status, its description and its insurance.
 */
export const vehicleSummarySchema = /* @__PURE__ */ object({
  vehicle_status: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  license_plate: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  vehicle_id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  manufacturer: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  model: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  year: /* @__PURE__ */ expendable(/* @__PURE__ */ number()),
  color: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  vehicle_type: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  vehicle_category: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  service_type: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  capacity: /* @__PURE__ */ expendable(/* @__PURE__ */ number()),
  number_of_doors: /* @__PURE__ */ expendable(/* @__PURE__ */ number()),
  obligatory_insurance_status: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  obligatory_insurance_expiration_date: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * A member of the request that does not agree with what was found.
 */
export const wrongInputSchema = /* @__PURE__ */ object({
  Input: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * A background check: its status, its scores, which mean something once the status is final, and a summary.
 */
export const checkSchema = /* @__PURE__ */ object({
  check_id: /* @__PURE__ */ string(),
  status: checkStatusSchema,
  country: /* @__PURE__ */ expendable(countrySchema),
  type: /* @__PURE__ */ expendable(checkTypeSchema),
  score: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  id_score: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  name_score: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  homonym_score: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  homonym_probability: /* @__PURE__ */ expendable(/* @__PURE__ */ number()),
  scores: /* @__PURE__ */ optional(/* @__PURE__ */ array(dataSetScoreSchema)),
  homonym_scores: /* @__PURE__ */ expendable(/* @__PURE__ */ array(dataSetScoreSchema)),
  statuses: /* @__PURE__ */ optional(/* @__PURE__ */ array(checkedDatabaseSchema)),
  summary: /* @__PURE__ */ optional(summarySchema),
  company_summary: /* @__PURE__ */ optional(companySummarySchema),
  vehicle_summary: /* @__PURE__ */ optional(vehicleSummarySchema),
  wrong_inputs: /* @__PURE__ */ expendable(/* @__PURE__ */ array(wrongInputSchema)),
  creation_date: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  update_date: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  previous_check: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  report_id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  billing_hub: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  national_id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  foreign_id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  tax_id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  first_name: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  last_name: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  birthday: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  date_of_birth: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  issue_date: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  payment_date: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  phone_number: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  region: /* @__PURE__ */ expendable(regionSchema),
  native_country: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  birth_certificate: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  diplomatic_id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  driver_license: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  passport: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  pep: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  ptp: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  professional_card: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  license_plate: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  vehicle_id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  owner_document_id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  owner_document_type: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * A check as an answer holds it, with paths to what belongs to it.
 */
export const checkEnvelopeSchema = /* @__PURE__ */ object({
  check: checkSchema,
  details: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  self: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * A page of checks, in `checks`; or one check in its envelope, in `check`.
 */
export const checkListSchema = /* @__PURE__ */ object({
  checks: /* @__PURE__ */ optional(/* @__PURE__ */ array(checkSchema)),
  next: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  self: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  check: /* @__PURE__ */ optional(checkSchema),
  details: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * Which group the details of a database belong to.
 */
export const detailGroupSchema = /* @__PURE__ */ openEnum(KnownDetailGroup);

/**
 * One label of a table and its value.
 */
export const tableCellSchema = /* @__PURE__ */ object({
  label: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  value: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * One row of a table.
 */
export const tableRowSchema = /* @__PURE__ */ object({
  cells: /* @__PURE__ */ optional(/* @__PURE__ */ array(tableCellSchema)),
});

/**
 * What a database has answered, as rows of labels and values.
 */
export const tableSchema = /* @__PURE__ */ object({
  title: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  rows: /* @__PURE__ */ optional(/* @__PURE__ */ array(tableRowSchema)),
});

/**
 * What one database has answered. Text that is not known is "" rather than absent.
 */
export const checkDetailSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  check_id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  data_set: /* @__PURE__ */ optional(dataSetSchema),
  database_name: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  result: /* @__PURE__ */ optional(scoreResultSchema),
  severity: /* @__PURE__ */ optional(severitySchema),
  score: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  group: /* @__PURE__ */ expendable(detailGroupSchema),
  depth: /* @__PURE__ */ expendable(/* @__PURE__ */ number()),
  document_type: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  found_first_name: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  found_last_name: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  found_company_name: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  found_rfc: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  found_date_of_birth: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  identity_result: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  identity_state: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  route: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  issued_at: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  update_date: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  tables: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(/* @__PURE__ */ array(tableSchema))),
});

/**
 * A page of details, in `details`; or one detail, whose members are beside it.
 */
export const checkDetailListSchema = /* @__PURE__ */ object({
  details: /* @__PURE__ */ optional(/* @__PURE__ */ array(checkDetailSchema)),
  next: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  self: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  check_id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  data_set: /* @__PURE__ */ optional(dataSetSchema),
  database_name: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  result: /* @__PURE__ */ optional(scoreResultSchema),
  severity: /* @__PURE__ */ optional(severitySchema),
  score: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  group: /* @__PURE__ */ expendable(detailGroupSchema),
  depth: /* @__PURE__ */ expendable(/* @__PURE__ */ number()),
  document_type: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  found_first_name: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  found_last_name: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  found_company_name: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  found_rfc: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  found_date_of_birth: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  identity_result: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  identity_state: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  route: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  issued_at: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  update_date: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  tables: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(/* @__PURE__ */ array(tableSchema))),
});

/**
 * Where the PDF of a check is, as a path.
 */
export const checkPdfSchema = /* @__PURE__ */ object({
  pdf_path: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * The attachments of a check. No form of it is public, so that it is given as it comes.
 */
export const attachmentsSchema = /* @__PURE__ */ unknown();

/**
 * How well a database worked in one hour. From at least 90 % of the runs successful (`operational`) downwards.
 */
export const hourlyStatusSchema = /* @__PURE__ */ openEnum(KnownHourlyStatus);

/**
 * How well a database works, hour by hour.
 */
export const databaseHealthSchema = /* @__PURE__ */ object({
  database_id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  database_name: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  data_sets: /* @__PURE__ */ expendable(/* @__PURE__ */ array(dataSetSchema)),
  hourly_status: /* @__PURE__ */ optional(/* @__PURE__ */ array(hourlyStatusSchema)),
});

/**
 * How well each database works.
 */
export const databaseHealthListSchema = /* @__PURE__ */ list(databaseHealthSchema);

/**
 * How much one data set counts in the score of a custom type, from 0 to 1.
 */
export const dataSetWeightSchema = /* @__PURE__ */ object({
  data_set: dataSetSchema,
  weight: /* @__PURE__ */ number(),
});

/**
 * The weights of custom types of one country, by name of the type.
 */
export const customTypesByNameSchema = /* @__PURE__ */ record(/* @__PURE__ */ array(dataSetWeightSchema));

/**
 * The weights of custom types, by country and name of the type.
 */
export const customTypesByCountrySchema = /* @__PURE__ */ record(customTypesByNameSchema);

/**
 * The whole configuration of the custom types of the account.
 */
export const customTypeConfigSchema = /* @__PURE__ */ object({
  score_configs: /* @__PURE__ */ nullable(customTypesByCountrySchema),
  client_id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  config_id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  provider_configs: /* @__PURE__ */ expendable(/* @__PURE__ */ record(/* @__PURE__ */ unknown())),
});

/**
 * The custom types of the account: the whole configuration with the weights in `score_configs`, or the weights alone. Neither can be
 * read as the other: the ids are no types, and the weights have no `score_configs`.
 */
export const customTypesSchema = /* @__PURE__ */ union([customTypeConfigSchema, customTypesByCountrySchema]);

/**
 * A custom type of check: its name, country, and the weight of each data set. The weights must add up to 1.
 */
export const customTypeRequestSchema = /* @__PURE__ */ object({
  type: /* @__PURE__ */ string(),
  country: countrySchema,
  dataset_affiliations_and_insurances: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  dataset_alert_in_media: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  dataset_business_background: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  dataset_criminal_record: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  dataset_driving_licenses: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  dataset_international_background: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  dataset_legal_background: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  dataset_personal_identity: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  dataset_professional_background: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  dataset_taxes_and_finances: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  dataset_traffic_fines: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  dataset_vehicle_information: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  dataset_vehicle_permits: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
});

/**
 * Whether a hook or a continuous check is enabled.
 */
export const enabledStatusSchema = /* @__PURE__ */ openEnum(KnownEnabledStatus);

/**
 * How the score has changed since the run before.
 */
export const scoreStatusSchema = /* @__PURE__ */ openEnum(KnownScoreStatus);

/**
 * An order to repeat a check, and how often.
 */
export const continuousCheckRequestSchema = /* @__PURE__ */ object({
  check_id: /* @__PURE__ */ string(),
  frequency: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  status: /* @__PURE__ */ optional(enabledStatusSchema),
});

/**
 * What is changed of a continuous check: how often it runs, and whether it does.
 */
export const continuousCheckUpdateSchema = /* @__PURE__ */ object({
  frequency: /* @__PURE__ */ string(),
  status: enabledStatusSchema,
});

/**
 * A check that repeats, with its newest run. As the examples have it; the schema has other members, in PascalCase.
 */
export const continuousCheckSchema = /* @__PURE__ */ object({
  continuous_check_id: /* @__PURE__ */ string(),
  check: /* @__PURE__ */ optional(checkSchema),
  counter: /* @__PURE__ */ expendable(/* @__PURE__ */ number()),
  frequency: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  score_status: /* @__PURE__ */ optional(scoreStatusSchema),
  status: /* @__PURE__ */ optional(enabledStatusSchema),
  creation_date: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  update_date: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  next_run_date: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * A page, in `continuous_checks`; or one continuous check, whose members are beside it.
 */
export const continuousCheckListSchema = /* @__PURE__ */ object({
  continuous_checks: /* @__PURE__ */ optional(/* @__PURE__ */ array(continuousCheckSchema)),
  next: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  self: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  continuous_check_id: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  check: /* @__PURE__ */ optional(checkSchema),
  counter: /* @__PURE__ */ expendable(/* @__PURE__ */ number()),
  frequency: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  score_status: /* @__PURE__ */ optional(scoreStatusSchema),
  status: /* @__PURE__ */ optional(enabledStatusSchema),
  creation_date: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  update_date: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  next_run_date: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * What a run has changed. The list declares changes, which contain themselves and say little; the schema of an entry, which no operation
 * names, has the rest.
 */
export const continuousCheckRunSchema = /* @__PURE__ */ object({
  check_id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  previous_check_id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  continuous_check_id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  creation_date: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  changes: /* @__PURE__ */ optional(/* @__PURE__ */ unknown()),
  score_changes: /* @__PURE__ */ optional(/* @__PURE__ */ unknown()),
  dataset_score_changes: /* @__PURE__ */ optional(/* @__PURE__ */ unknown()),
});

/**
 * A page of the runs of a continuous check.
 */
export const continuousCheckHistorySchema = /* @__PURE__ */ object({
  history: /* @__PURE__ */ array(continuousCheckRunSchema),
  next: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  self: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * What kind of thing an event is about.
 */
export const eventTypeSchema = /* @__PURE__ */ openEnum(KnownEventType);

/**
 * What has happened. The OpenAPI document has the first three; the guide has `delayed`, too.
 */
export const eventActionSchema = /* @__PURE__ */ openEnum(KnownEventAction);

/**
 * Whether events are told by webhook or by e-mail.
 */
export const subscriberTypeSchema = /* @__PURE__ */ openEnum(KnownSubscriberType);

/**
 * What a hook is made of: the events it tells of, and where they go.
 */
export const hookRequestSchema = /* @__PURE__ */ object({
  event_type: eventTypeSchema,
  subscriber_type: subscriberTypeSchema,
  subscriber_url: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  subscriber_address: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  subscriber_name: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  subscriber_language: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  actions: /* @__PURE__ */ optional(/* @__PURE__ */ array(eventActionSchema)),
  status: /* @__PURE__ */ optional(enabledStatusSchema),
});

/**
 * Where the events of a hook go.
 */
export const subscriberSchema = /* @__PURE__ */ object({
  http_method: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  url: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  address: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  name: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * What tells of events by webhook or e-mail, with the key that its deliveries are signed with.
 */
export const hookSchema = /* @__PURE__ */ object({
  hook_id: /* @__PURE__ */ string(),
  event_type: /* @__PURE__ */ optional(eventTypeSchema),
  actions: /* @__PURE__ */ optional(/* @__PURE__ */ array(eventActionSchema)),
  status: /* @__PURE__ */ optional(enabledStatusSchema),
  subscriber_type: /* @__PURE__ */ optional(subscriberTypeSchema),
  subscriber: /* @__PURE__ */ expendable(subscriberSchema),
  signing_key: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * A page of hooks, in `hooks`; or one hook, whose members are beside it.
 */
export const hookListSchema = /* @__PURE__ */ object({
  hooks: /* @__PURE__ */ optional(/* @__PURE__ */ array(hookSchema)),
  next: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  self: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  hook_id: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  event_type: /* @__PURE__ */ optional(eventTypeSchema),
  actions: /* @__PURE__ */ optional(/* @__PURE__ */ array(eventActionSchema)),
  status: /* @__PURE__ */ optional(enabledStatusSchema),
  subscriber_type: /* @__PURE__ */ optional(subscriberTypeSchema),
  subscriber: /* @__PURE__ */ expendable(subscriberSchema),
  signing_key: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * What a report is made of: its name.
 */
export const reportRequestSchema = /* @__PURE__ */ object({
  name: /* @__PURE__ */ string(),
});

/**
 * Checks that are made from the rows of an uploaded file, with their counts.
 */
export const reportSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ string(),
  name: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  created_by: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  has_data: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
  size: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  created_checks_count: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  invalid_checks_count: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  creation_date: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  update_date: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * A report as an answer holds it, with paths to what belongs to it.
 */
export const reportEnvelopeSchema = /* @__PURE__ */ object({
  report: reportSchema,
  checks: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  self: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * A page of reports, in `reports`; or one report in its envelope, in `report`.
 */
export const reportListSchema = /* @__PURE__ */ object({
  reports: /* @__PURE__ */ optional(/* @__PURE__ */ array(reportSchema)),
  next: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  self: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  report: /* @__PURE__ */ optional(reportSchema),
  checks: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * Where the behavior was seen, in two letters of ISO 3166-1. Small letters by the schema, capitals in the examples.
 */
export const behaviorCountrySchema = /* @__PURE__ */ openEnum(KnownBehaviorCountry);

/**
 * Which document a person is known by, where feedback on behavior is given.
 */
export const behaviorDocumentTypeSchema = /* @__PURE__ */ openEnum(KnownBehaviorDocumentType);

/**
 * What feedback on the behavior of a person is about.
 */
export const behaviorReasonSchema = /* @__PURE__ */ openEnum(KnownBehaviorReason);

/**
 * Feedback on the behavior of a person, as it is sent.
 */
export const behaviorRequestSchema = /* @__PURE__ */ object({
  first_name: /* @__PURE__ */ string(),
  last_name: /* @__PURE__ */ string(),
  document_id: /* @__PURE__ */ string(),
  document_type: behaviorDocumentTypeSchema,
  country: behaviorCountrySchema,
  reason: behaviorReasonSchema,
  birth_date: /* @__PURE__ */ string(),
  feedback_date: /* @__PURE__ */ string(),
  email: /* @__PURE__ */ string(),
  phone_number: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * Feedback on the behavior of a person, as it was stored.
 */
export const behaviorSchema = /* @__PURE__ */ object({
  first_name: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  last_name: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  document_id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  document_type: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  country: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  reason: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  birth_date: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  feedback_date: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  email: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  phone_number: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  creation_date: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * Feedback on behavior as an answer holds it.
 */
export const behaviorEnvelopeSchema = /* @__PURE__ */ object({
  behavior: /* @__PURE__ */ expendable(/* @__PURE__ */ array(behaviorSchema)),
  self: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * An event of a webhook, of a type that may be new. Nothing is required, so that one odd event does not cost the others of a delivery.
 */
export const webhookEventSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  event_type: /* @__PURE__ */ expendable(eventTypeSchema),
  event_action: /* @__PURE__ */ expendable(eventActionSchema),
  object: /* @__PURE__ */ optional(/* @__PURE__ */ unknown()),
  timestamp: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  version: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * What a webhook delivers: events, in the claims of the JWT.
 */
export const webhookDeliverySchema = /* @__PURE__ */ object({
  events: /* @__PURE__ */ array(webhookEventSchema),
  iat: /* @__PURE__ */ expendable(/* @__PURE__ */ number()),
  iss: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * An event of a check, with the check as it has become.
 */
export const checkEventSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  event_type: /* @__PURE__ */ expendable(eventTypeSchema),
  event_action: /* @__PURE__ */ expendable(eventActionSchema),
  object: checkSchema,
  timestamp: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  version: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * A delivery of events of checks.
 */
export const checkDeliverySchema = /* @__PURE__ */ object({
  events: /* @__PURE__ */ array(checkEventSchema),
  iat: /* @__PURE__ */ expendable(/* @__PURE__ */ number()),
  iss: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * An event of a continuous check, with it as it has become.
 */
export const continuousCheckEventSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  event_type: /* @__PURE__ */ expendable(eventTypeSchema),
  event_action: /* @__PURE__ */ expendable(eventActionSchema),
  object: continuousCheckSchema,
  timestamp: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  version: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * A delivery of events of continuous checks.
 */
export const continuousCheckDeliverySchema = /* @__PURE__ */ object({
  events: /* @__PURE__ */ array(continuousCheckEventSchema),
  iat: /* @__PURE__ */ expendable(/* @__PURE__ */ number()),
  iss: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});
