// Generated from specs/truora.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import { standardSchema } from '@bgc/core/standard-schema';

import * as read from './zod.ts';

/** Reads `Attachments` tolerantly: the attachments of a check. */
export const attachmentsSchema = /* @__PURE__ */ standardSchema(read.attachmentsSchema);
/** Checks `BehaviorCountry` before it is sent: where the behavior was seen, in two letters of ISO 3166-1. */
export const behaviorCountrySchema = /* @__PURE__ */ standardSchema(read.behaviorCountrySchema);
/** Checks `BehaviorDocumentType` before it is sent: which document a person is known by, where feedback on behavior is given. */
export const behaviorDocumentTypeSchema = /* @__PURE__ */ standardSchema(read.behaviorDocumentTypeSchema);
/** Reads `BehaviorEnvelope` tolerantly: feedback on behavior as an answer holds it. */
export const behaviorEnvelopeSchema = /* @__PURE__ */ standardSchema(read.behaviorEnvelopeSchema);
/** Checks `BehaviorReason` before it is sent: what feedback on the behavior of a person is about. */
export const behaviorReasonSchema = /* @__PURE__ */ standardSchema(read.behaviorReasonSchema);
/** Checks `BehaviorRequest` before it is sent: feedback on the behavior of a person, as it is sent. */
export const behaviorRequestSchema = /* @__PURE__ */ standardSchema(read.behaviorRequestSchema);
/** Reads `Behavior` tolerantly: feedback on the behavior of a person, as it was stored. */
export const behaviorSchema = /* @__PURE__ */ standardSchema(read.behaviorSchema);
/** Reads `CheckDelivery` tolerantly: a delivery of events of checks. */
export const checkDeliverySchema = /* @__PURE__ */ standardSchema(read.checkDeliverySchema);
/** Reads `CheckDetailList` tolerantly: a page of details, in `details`; or one detail, whose members are beside it. */
export const checkDetailListSchema = /* @__PURE__ */ standardSchema(read.checkDetailListSchema);
/** Reads `CheckDetail` tolerantly: what one database has answered. */
export const checkDetailSchema = /* @__PURE__ */ standardSchema(read.checkDetailSchema);
/** Reads `CheckEnvelope` tolerantly: a check as an answer holds it, with paths to what belongs to it. */
export const checkEnvelopeSchema = /* @__PURE__ */ standardSchema(read.checkEnvelopeSchema);
/** Reads `CheckEvent` tolerantly: an event of a check, with the check as it has become. */
export const checkEventSchema = /* @__PURE__ */ standardSchema(read.checkEventSchema);
/** Reads `CheckList` tolerantly: a page of checks, in `checks`; or one check in its envelope, in `check`. */
export const checkListSchema = /* @__PURE__ */ standardSchema(read.checkListSchema);
/** Reads `CheckPdf` tolerantly: where the PDF of a check is, as a path. */
export const checkPdfSchema = /* @__PURE__ */ standardSchema(read.checkPdfSchema);
/** Reads `CheckPriority` tolerantly: how urgent a check is: too many of high priority in a country are refused with 429. */
export const checkPrioritySchema = /* @__PURE__ */ standardSchema(read.checkPrioritySchema);
/** Checks `CheckRequest` before it is sent: an order of a background check of a person, company or vehicle. */
export const checkRequestSchema = /* @__PURE__ */ standardSchema(read.checkRequestSchema);
/** Reads `Check` tolerantly: a background check: its status, its scores, which mean something once the status is final, and a summary. */
export const checkSchema = /* @__PURE__ */ standardSchema(read.checkSchema);
/** Reads `CheckStatus` tolerantly: how far a check has come. */
export const checkStatusSchema = /* @__PURE__ */ standardSchema(read.checkStatusSchema);
/** Reads `CheckType` tolerantly: what is checked: one of these, or the name of a custom type. */
export const checkTypeSchema = /* @__PURE__ */ standardSchema(read.checkTypeSchema);
/** Reads `CheckedDatabase` tolerantly: one database of a check, and how far its search has come. */
export const checkedDatabaseSchema = /* @__PURE__ */ standardSchema(read.checkedDatabaseSchema);
/** Reads `CompanySummary` tolerantly: what a check has found of a company: its status and names. */
export const companySummarySchema = /* @__PURE__ */ standardSchema(read.companySummarySchema);
/** Reads `ContinuousCheckDelivery` tolerantly: a delivery of events of continuous checks. */
export const continuousCheckDeliverySchema = /* @__PURE__ */ standardSchema(read.continuousCheckDeliverySchema);
/** Reads `ContinuousCheckEvent` tolerantly: an event of a continuous check, with it as it has become. */
export const continuousCheckEventSchema = /* @__PURE__ */ standardSchema(read.continuousCheckEventSchema);
/** Reads `ContinuousCheckHistory` tolerantly: a page of the runs of a continuous check. */
export const continuousCheckHistorySchema = /* @__PURE__ */ standardSchema(read.continuousCheckHistorySchema);
/** Reads `ContinuousCheckList` tolerantly: a page, in `continuous_checks`; or one continuous check, whose members are beside it. */
export const continuousCheckListSchema = /* @__PURE__ */ standardSchema(read.continuousCheckListSchema);
/** Checks `ContinuousCheckRequest` before it is sent: an order to repeat a check, and how often. */
export const continuousCheckRequestSchema = /* @__PURE__ */ standardSchema(read.continuousCheckRequestSchema);
/** Reads `ContinuousCheckRun` tolerantly: what a run has changed. */
export const continuousCheckRunSchema = /* @__PURE__ */ standardSchema(read.continuousCheckRunSchema);
/** Reads `ContinuousCheck` tolerantly: a check that repeats, with its newest run. */
export const continuousCheckSchema = /* @__PURE__ */ standardSchema(read.continuousCheckSchema);
/** Checks `ContinuousCheckUpdate` before it is sent: what is changed of a continuous check: how often it runs, and whether it does. */
export const continuousCheckUpdateSchema = /* @__PURE__ */ standardSchema(read.continuousCheckUpdateSchema);
/** Reads `Country` tolerantly: where a check is searched, in two capital letters of ISO 3166-1, or `ALL` for international lists. */
export const countrySchema = /* @__PURE__ */ standardSchema(read.countrySchema);
/** Reads `CustomTypeConfig` tolerantly: the whole configuration of the custom types of the account. */
export const customTypeConfigSchema = /* @__PURE__ */ standardSchema(read.customTypeConfigSchema);
/** Checks `CustomTypeRequest` before it is sent: a custom type of check: its name, country, and the weight of each data set. */
export const customTypeRequestSchema = /* @__PURE__ */ standardSchema(read.customTypeRequestSchema);
/** Reads `CustomTypesByCountry` tolerantly: the weights of custom types, by country and name of the type. */
export const customTypesByCountrySchema = /* @__PURE__ */ standardSchema(read.customTypesByCountrySchema);
/** Reads `CustomTypesByName` tolerantly: the weights of custom types of one country, by name of the type. */
export const customTypesByNameSchema = /* @__PURE__ */ standardSchema(read.customTypesByNameSchema);
/** Reads `CustomTypes` tolerantly: the custom types of the account: the whole configuration with the weights in `score_configs`, or the weights alone. */
export const customTypesSchema = /* @__PURE__ */ standardSchema(read.customTypesSchema);
/** Reads `DataSet` tolerantly: the groups of databases that a check searches and scores. */
export const dataSetSchema = /* @__PURE__ */ standardSchema(read.dataSetSchema);
/** Reads `DataSetScore` tolerantly: the score of one data set, from 0 to 1, where 1 is the best. */
export const dataSetScoreSchema = /* @__PURE__ */ standardSchema(read.dataSetScoreSchema);
/** Reads `DataSetWeight` tolerantly: how much one data set counts in the score of a custom type, from 0 to 1. */
export const dataSetWeightSchema = /* @__PURE__ */ standardSchema(read.dataSetWeightSchema);
/** Reads `DatabaseHealthList` tolerantly: how well each database works. */
export const databaseHealthListSchema = /* @__PURE__ */ standardSchema(read.databaseHealthListSchema);
/** Reads `DatabaseHealth` tolerantly: how well a database works, hour by hour. */
export const databaseHealthSchema = /* @__PURE__ */ standardSchema(read.databaseHealthSchema);
/** Reads `DatabaseStatus` tolerantly: how far the search of one database has come. */
export const databaseStatusSchema = /* @__PURE__ */ standardSchema(read.databaseStatusSchema);
/** Reads `DetailGroup` tolerantly: which group the details of a database belong to. */
export const detailGroupSchema = /* @__PURE__ */ standardSchema(read.detailGroupSchema);
/** Reads `DriversLicenseCategory` tolerantly: one category of a driver's licence, with its dates. */
export const driversLicenseCategorySchema = /* @__PURE__ */ standardSchema(read.driversLicenseCategorySchema);
/** Reads `DriversLicense` tolerantly: a driver's licence that was found. */
export const driversLicenseSchema = /* @__PURE__ */ standardSchema(read.driversLicenseSchema);
/** Reads `EnabledStatus` tolerantly: whether a hook or a continuous check is enabled. */
export const enabledStatusSchema = /* @__PURE__ */ standardSchema(read.enabledStatusSchema);
/** Reads `ErrorBodies` tolerantly: what an error is answered with where there may be several. */
export const errorBodiesSchema = /* @__PURE__ */ standardSchema(read.errorBodiesSchema);
/** Reads `ErrorBody` tolerantly: what an error is answered with: Truora's code, the HTTP status and a message. */
export const errorBodySchema = /* @__PURE__ */ standardSchema(read.errorBodySchema);
/** Reads `EventAction` tolerantly: what has happened. */
export const eventActionSchema = /* @__PURE__ */ standardSchema(read.eventActionSchema);
/** Reads `EventType` tolerantly: what kind of thing an event is about. */
export const eventTypeSchema = /* @__PURE__ */ standardSchema(read.eventTypeSchema);
/** Reads `FoundName` tolerantly: a name that was found, and how often. */
export const foundNameSchema = /* @__PURE__ */ standardSchema(read.foundNameSchema);
/** Reads `HookList` tolerantly: a page of hooks, in `hooks`; or one hook, whose members are beside it. */
export const hookListSchema = /* @__PURE__ */ standardSchema(read.hookListSchema);
/** Checks `HookRequest` before it is sent: what a hook is made of: the events it tells of, and where they go. */
export const hookRequestSchema = /* @__PURE__ */ standardSchema(read.hookRequestSchema);
/** Reads `Hook` tolerantly: what tells of events by webhook or e-mail, with the key that its deliveries are signed with. */
export const hookSchema = /* @__PURE__ */ standardSchema(read.hookSchema);
/** Reads `HourlyStatus` tolerantly: how well a database worked in one hour. */
export const hourlyStatusSchema = /* @__PURE__ */ standardSchema(read.hourlyStatusSchema);
/** Reads `IdentityStatus` tolerantly: whether the person was found, or is dead. */
export const identityStatusSchema = /* @__PURE__ */ standardSchema(read.identityStatusSchema);
/** Reads `Region` tolerantly: the federal units of Brazil. */
export const regionSchema = /* @__PURE__ */ standardSchema(read.regionSchema);
/** Reads `ReportEnvelope` tolerantly: a report as an answer holds it, with paths to what belongs to it. */
export const reportEnvelopeSchema = /* @__PURE__ */ standardSchema(read.reportEnvelopeSchema);
/** Reads `ReportList` tolerantly: a page of reports, in `reports`; or one report in its envelope, in `report`. */
export const reportListSchema = /* @__PURE__ */ standardSchema(read.reportListSchema);
/** Checks `ReportRequest` before it is sent: what a report is made of: its name. */
export const reportRequestSchema = /* @__PURE__ */ standardSchema(read.reportRequestSchema);
/** Reads `Report` tolerantly: checks that are made from the rows of an uploaded file, with their counts. */
export const reportSchema = /* @__PURE__ */ standardSchema(read.reportSchema);
/** Reads `ScorePart` tolerantly: a score of what was found in one way, by document or by name. */
export const scorePartSchema = /* @__PURE__ */ standardSchema(read.scorePartSchema);
/** Reads `ScoreResult` tolerantly: whether something was found, or why that is not known. */
export const scoreResultSchema = /* @__PURE__ */ standardSchema(read.scoreResultSchema);
/** Reads `ScoreStatus` tolerantly: how the score has changed since the run before. */
export const scoreStatusSchema = /* @__PURE__ */ standardSchema(read.scoreStatusSchema);
/** Reads `Severity` tolerantly: how grave what was found is. */
export const severitySchema = /* @__PURE__ */ standardSchema(read.severitySchema);
/** Reads `Subscriber` tolerantly: where the events of a hook go. */
export const subscriberSchema = /* @__PURE__ */ standardSchema(read.subscriberSchema);
/** Reads `SubscriberType` tolerantly: whether events are told by webhook or by e-mail. */
export const subscriberTypeSchema = /* @__PURE__ */ standardSchema(read.subscriberTypeSchema);
/** Reads `Summary` tolerantly: what a check has found of a person: identity, names, dates and documents. */
export const summarySchema = /* @__PURE__ */ standardSchema(read.summarySchema);
/** Reads `TableCell` tolerantly: one label of a table and its value. */
export const tableCellSchema = /* @__PURE__ */ standardSchema(read.tableCellSchema);
/** Reads `TableRow` tolerantly: one row of a table. */
export const tableRowSchema = /* @__PURE__ */ standardSchema(read.tableRowSchema);
/** Reads `Table` tolerantly: what a database has answered, as rows of labels and values. */
export const tableSchema = /* @__PURE__ */ standardSchema(read.tableSchema);
/** Reads `VehicleSummary` tolerantly: what a check has found of a vehicle: its status, its description and its insurance. */
export const vehicleSummarySchema = /* @__PURE__ */ standardSchema(read.vehicleSummarySchema);
/** Reads `WebhookDelivery` tolerantly: what a webhook delivers: events, in the claims of the JWT. */
export const webhookDeliverySchema = /* @__PURE__ */ standardSchema(read.webhookDeliverySchema);
/** Reads `WebhookEvent` tolerantly: an event of a webhook, of a type that may be new. */
export const webhookEventSchema = /* @__PURE__ */ standardSchema(read.webhookEventSchema);
/** Reads `WrongInput` tolerantly: a member of the request that does not agree with what was found. */
export const wrongInputSchema = /* @__PURE__ */ standardSchema(read.wrongInputSchema);
