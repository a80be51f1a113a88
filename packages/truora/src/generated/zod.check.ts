// Generated from specs/truora.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import type { Infer } from '@bgc/core/schema';

import type { KnownBehaviorCountry, KnownBehaviorDocumentType, KnownBehaviorReason, KnownCheckPriority, KnownCheckStatus, KnownCheckType, KnownCountry, KnownDataSet, KnownDatabaseStatus, KnownDetailGroup, KnownEnabledStatus, KnownEventAction, KnownEventType, KnownHourlyStatus, KnownIdentityStatus, KnownRegion, KnownScoreResult, KnownScoreStatus, KnownSeverity, KnownSubscriberType, KnownSummaryGender } from './enums.ts';
import type { components } from './schema.ts';
import type { attachmentsSchema, behaviorCountrySchema, behaviorDocumentTypeSchema, behaviorEnvelopeSchema, behaviorReasonSchema, behaviorRequestSchema, behaviorSchema, checkDeliverySchema, checkDetailListSchema, checkDetailSchema, checkEnvelopeSchema, checkEventSchema, checkListSchema, checkPdfSchema, checkPrioritySchema, checkRequestSchema, checkSchema, checkStatusSchema, checkTypeSchema, checkedDatabaseSchema, companySummarySchema, continuousCheckDeliverySchema, continuousCheckEventSchema, continuousCheckHistorySchema, continuousCheckListSchema, continuousCheckRequestSchema, continuousCheckRunSchema, continuousCheckSchema, continuousCheckUpdateSchema, countrySchema, customTypeConfigSchema, customTypeRequestSchema, customTypesByCountrySchema, customTypesByNameSchema, customTypesSchema, dataSetSchema, dataSetScoreSchema, dataSetWeightSchema, databaseHealthListSchema, databaseHealthSchema, databaseStatusSchema, detailGroupSchema, driversLicenseCategorySchema, driversLicenseSchema, enabledStatusSchema, errorBodiesSchema, errorBodySchema, eventActionSchema, eventTypeSchema, foundNameSchema, hookListSchema, hookRequestSchema, hookSchema, hourlyStatusSchema, identityStatusSchema, regionSchema, reportEnvelopeSchema, reportListSchema, reportRequestSchema, reportSchema, scorePartSchema, scoreResultSchema, scoreStatusSchema, severitySchema, subscriberSchema, subscriberTypeSchema, summarySchema, tableCellSchema, tableRowSchema, tableSchema, vehicleSummarySchema, webhookDeliverySchema, webhookEventSchema, wrongInputSchema } from './zod.ts';

type IsAny<T> = 0 extends 1 & T ? true : false;
type Both<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/**
 * An optional member that only one side has, or `any` on one side, would pass for assignable: so they are also compared with every
 * member required and `any` made visible.
 */
type Complete<T> = true extends IsAny<T> ? 'any type' : T extends readonly (infer Element)[] ? Complete<Element>[] : T extends object ? { [Key in keyof T]-?: Complete<T[Key]> } : T;
type Agree<A, B> = Both<A, B> extends true ? Both<Complete<A>, Complete<B>> : false;
/** The literals among an open enum's types. */
type Literals<T> = T extends string ? (string extends T ? never : T) : never;
type Proof<T extends Readonly<Record<string, true>>> = T;

/** What is sent takes more than is read of it: readonly lists, and `undefined` for what is left out. */
type Sent<T> = T extends readonly (infer Element)[] ? Sent<Element>[] : T extends object ? { [Key in keyof T]: Sent<Exclude<T[Key], undefined>> } : T;

export type SchemasAgree = Proof<{
  errorBodySchema: Agree<Infer<typeof errorBodySchema>, components['schemas']['ErrorBody']>;
  errorBodiesSchema: Agree<Infer<typeof errorBodiesSchema>, components['schemas']['ErrorBodies']>;
  countrySchema: Agree<Infer<typeof countrySchema>, components['schemas']['Country']>;
  checkTypeSchema: Agree<Infer<typeof checkTypeSchema>, components['schemas']['CheckType']>;
  checkPrioritySchema: Agree<Infer<typeof checkPrioritySchema>, components['schemas']['CheckPriority']>;
  regionSchema: Agree<Infer<typeof regionSchema>, components['schemas']['Region']>;
  checkRequestSchema: Agree<Sent<Infer<typeof checkRequestSchema>>, Sent<components['schemas']['CheckRequest']>>;
  checkStatusSchema: Agree<Infer<typeof checkStatusSchema>, components['schemas']['CheckStatus']>;
  dataSetSchema: Agree<Infer<typeof dataSetSchema>, components['schemas']['DataSet']>;
  scoreResultSchema: Agree<Infer<typeof scoreResultSchema>, components['schemas']['ScoreResult']>;
  severitySchema: Agree<Infer<typeof severitySchema>, components['schemas']['Severity']>;
  scorePartSchema: Agree<Infer<typeof scorePartSchema>, components['schemas']['ScorePart']>;
  dataSetScoreSchema: Agree<Infer<typeof dataSetScoreSchema>, components['schemas']['DataSetScore']>;
  databaseStatusSchema: Agree<Infer<typeof databaseStatusSchema>, components['schemas']['DatabaseStatus']>;
  checkedDatabaseSchema: Agree<Infer<typeof checkedDatabaseSchema>, components['schemas']['CheckedDatabase']>;
  foundNameSchema: Agree<Infer<typeof foundNameSchema>, components['schemas']['FoundName']>;
  identityStatusSchema: Agree<Infer<typeof identityStatusSchema>, components['schemas']['IdentityStatus']>;
  driversLicenseCategorySchema: Agree<Infer<typeof driversLicenseCategorySchema>, components['schemas']['DriversLicenseCategory']>;
  driversLicenseSchema: Agree<Infer<typeof driversLicenseSchema>, components['schemas']['DriversLicense']>;
  summarySchema: Agree<Infer<typeof summarySchema>, components['schemas']['Summary']>;
  companySummarySchema: Agree<Infer<typeof companySummarySchema>, components['schemas']['CompanySummary']>;
  vehicleSummarySchema: Agree<Infer<typeof vehicleSummarySchema>, components['schemas']['VehicleSummary']>;
  wrongInputSchema: Agree<Infer<typeof wrongInputSchema>, components['schemas']['WrongInput']>;
  checkSchema: Agree<Infer<typeof checkSchema>, components['schemas']['Check']>;
  checkEnvelopeSchema: Agree<Infer<typeof checkEnvelopeSchema>, components['schemas']['CheckEnvelope']>;
  checkListSchema: Agree<Infer<typeof checkListSchema>, components['schemas']['CheckList']>;
  detailGroupSchema: Agree<Infer<typeof detailGroupSchema>, components['schemas']['DetailGroup']>;
  tableCellSchema: Agree<Infer<typeof tableCellSchema>, components['schemas']['TableCell']>;
  tableRowSchema: Agree<Infer<typeof tableRowSchema>, components['schemas']['TableRow']>;
  tableSchema: Agree<Infer<typeof tableSchema>, components['schemas']['Table']>;
  checkDetailSchema: Agree<Infer<typeof checkDetailSchema>, components['schemas']['CheckDetail']>;
  checkDetailListSchema: Agree<Infer<typeof checkDetailListSchema>, components['schemas']['CheckDetailList']>;
  checkPdfSchema: Agree<Infer<typeof checkPdfSchema>, components['schemas']['CheckPdf']>;
  attachmentsSchema: Agree<Infer<typeof attachmentsSchema>, components['schemas']['Attachments']>;
  hourlyStatusSchema: Agree<Infer<typeof hourlyStatusSchema>, components['schemas']['HourlyStatus']>;
  databaseHealthSchema: Agree<Infer<typeof databaseHealthSchema>, components['schemas']['DatabaseHealth']>;
  databaseHealthListSchema: Agree<Infer<typeof databaseHealthListSchema>, components['schemas']['DatabaseHealthList']>;
  dataSetWeightSchema: Agree<Infer<typeof dataSetWeightSchema>, components['schemas']['DataSetWeight']>;
  customTypesByNameSchema: Agree<Infer<typeof customTypesByNameSchema>, components['schemas']['CustomTypesByName']>;
  customTypesByCountrySchema: Agree<Infer<typeof customTypesByCountrySchema>, components['schemas']['CustomTypesByCountry']>;
  customTypeConfigSchema: Agree<Infer<typeof customTypeConfigSchema>, components['schemas']['CustomTypeConfig']>;
  customTypesSchema: Agree<Infer<typeof customTypesSchema>, components['schemas']['CustomTypes']>;
  customTypeRequestSchema: Agree<Sent<Infer<typeof customTypeRequestSchema>>, Sent<components['schemas']['CustomTypeRequest']>>;
  enabledStatusSchema: Agree<Infer<typeof enabledStatusSchema>, components['schemas']['EnabledStatus']>;
  scoreStatusSchema: Agree<Infer<typeof scoreStatusSchema>, components['schemas']['ScoreStatus']>;
  continuousCheckRequestSchema: Agree<Sent<Infer<typeof continuousCheckRequestSchema>>, Sent<components['schemas']['ContinuousCheckRequest']>>;
  continuousCheckUpdateSchema: Agree<Sent<Infer<typeof continuousCheckUpdateSchema>>, Sent<components['schemas']['ContinuousCheckUpdate']>>;
  continuousCheckSchema: Agree<Infer<typeof continuousCheckSchema>, components['schemas']['ContinuousCheck']>;
  continuousCheckListSchema: Agree<Infer<typeof continuousCheckListSchema>, components['schemas']['ContinuousCheckList']>;
  continuousCheckRunSchema: Agree<Infer<typeof continuousCheckRunSchema>, components['schemas']['ContinuousCheckRun']>;
  continuousCheckHistorySchema: Agree<Infer<typeof continuousCheckHistorySchema>, components['schemas']['ContinuousCheckHistory']>;
  eventTypeSchema: Agree<Infer<typeof eventTypeSchema>, components['schemas']['EventType']>;
  eventActionSchema: Agree<Infer<typeof eventActionSchema>, components['schemas']['EventAction']>;
  subscriberTypeSchema: Agree<Infer<typeof subscriberTypeSchema>, components['schemas']['SubscriberType']>;
  hookRequestSchema: Agree<Sent<Infer<typeof hookRequestSchema>>, Sent<components['schemas']['HookRequest']>>;
  subscriberSchema: Agree<Infer<typeof subscriberSchema>, components['schemas']['Subscriber']>;
  hookSchema: Agree<Infer<typeof hookSchema>, components['schemas']['Hook']>;
  hookListSchema: Agree<Infer<typeof hookListSchema>, components['schemas']['HookList']>;
  reportRequestSchema: Agree<Sent<Infer<typeof reportRequestSchema>>, Sent<components['schemas']['ReportRequest']>>;
  reportSchema: Agree<Infer<typeof reportSchema>, components['schemas']['Report']>;
  reportEnvelopeSchema: Agree<Infer<typeof reportEnvelopeSchema>, components['schemas']['ReportEnvelope']>;
  reportListSchema: Agree<Infer<typeof reportListSchema>, components['schemas']['ReportList']>;
  behaviorCountrySchema: Agree<Sent<Infer<typeof behaviorCountrySchema>>, Sent<components['schemas']['BehaviorCountry']>>;
  behaviorDocumentTypeSchema: Agree<Sent<Infer<typeof behaviorDocumentTypeSchema>>, Sent<components['schemas']['BehaviorDocumentType']>>;
  behaviorReasonSchema: Agree<Sent<Infer<typeof behaviorReasonSchema>>, Sent<components['schemas']['BehaviorReason']>>;
  behaviorRequestSchema: Agree<Sent<Infer<typeof behaviorRequestSchema>>, Sent<components['schemas']['BehaviorRequest']>>;
  behaviorSchema: Agree<Infer<typeof behaviorSchema>, components['schemas']['Behavior']>;
  behaviorEnvelopeSchema: Agree<Infer<typeof behaviorEnvelopeSchema>, components['schemas']['BehaviorEnvelope']>;
  webhookEventSchema: Agree<Infer<typeof webhookEventSchema>, components['schemas']['WebhookEvent']>;
  webhookDeliverySchema: Agree<Infer<typeof webhookDeliverySchema>, components['schemas']['WebhookDelivery']>;
  checkEventSchema: Agree<Infer<typeof checkEventSchema>, components['schemas']['CheckEvent']>;
  checkDeliverySchema: Agree<Infer<typeof checkDeliverySchema>, components['schemas']['CheckDelivery']>;
  continuousCheckEventSchema: Agree<Infer<typeof continuousCheckEventSchema>, components['schemas']['ContinuousCheckEvent']>;
  continuousCheckDeliverySchema: Agree<Infer<typeof continuousCheckDeliverySchema>, components['schemas']['ContinuousCheckDelivery']>;
}>;

export type EnumsAgree = Proof<{
  Country: Both<KnownCountry, Literals<components['schemas']['Country']>>;
  CheckType: Both<KnownCheckType, Literals<components['schemas']['CheckType']>>;
  CheckPriority: Both<KnownCheckPriority, Literals<components['schemas']['CheckPriority']>>;
  Region: Both<KnownRegion, Literals<components['schemas']['Region']>>;
  CheckStatus: Both<KnownCheckStatus, Literals<components['schemas']['CheckStatus']>>;
  DataSet: Both<KnownDataSet, Literals<components['schemas']['DataSet']>>;
  ScoreResult: Both<KnownScoreResult, Literals<components['schemas']['ScoreResult']>>;
  Severity: Both<KnownSeverity, Literals<components['schemas']['Severity']>>;
  DatabaseStatus: Both<KnownDatabaseStatus, Literals<components['schemas']['DatabaseStatus']>>;
  IdentityStatus: Both<KnownIdentityStatus, Literals<components['schemas']['IdentityStatus']>>;
  SummaryGender: Both<KnownSummaryGender, Literals<Exclude<components['schemas']['Summary']['gender'], null | undefined>>>;
  DetailGroup: Both<KnownDetailGroup, Literals<components['schemas']['DetailGroup']>>;
  HourlyStatus: Both<KnownHourlyStatus, Literals<components['schemas']['HourlyStatus']>>;
  EnabledStatus: Both<KnownEnabledStatus, Literals<components['schemas']['EnabledStatus']>>;
  ScoreStatus: Both<KnownScoreStatus, Literals<components['schemas']['ScoreStatus']>>;
  EventType: Both<KnownEventType, Literals<components['schemas']['EventType']>>;
  EventAction: Both<KnownEventAction, Literals<components['schemas']['EventAction']>>;
  SubscriberType: Both<KnownSubscriberType, Literals<components['schemas']['SubscriberType']>>;
  BehaviorCountry: Both<KnownBehaviorCountry, Literals<components['schemas']['BehaviorCountry']>>;
  BehaviorDocumentType: Both<KnownBehaviorDocumentType, Literals<components['schemas']['BehaviorDocumentType']>>;
  BehaviorReason: Both<KnownBehaviorReason, Literals<components['schemas']['BehaviorReason']>>;
}>;
