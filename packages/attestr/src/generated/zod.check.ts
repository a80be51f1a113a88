// Generated from specs/attestr.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import type { Infer } from '@bgc/core/schema';

import type { KnownAddressCheckRequestPocType, KnownAsyncStatus, KnownDocumentCheckRequestDocType, KnownEducationCheckRequestLevel, KnownWebhookEventName, KnownWorkOutcome } from './enums.ts';
import type { components } from './schema.ts';
import type { addressCheckRequestSchema, asyncCompletedEventSchema, asyncErroredEventSchema, asyncEventPayloadSchema, asyncRequestSchema, asyncStatusSchema, createdRequestSchema, documentCheckRequestSchema, educationCheckRequestSchema, employmentCheckRequestSchema, errorBodySchema, factxQueryEventSchema, factxQueryPayloadSchema, itemAssociationSchema, profileItemSchema, profileRequestSchema, profileSchema, queryAnswerSchema, querySchema, uploadedMediaSchema, webhookDeliverySchema, webhookEventNameSchema, workOutcomeSchema, workOutputSchema, workReferenceSchema } from './zod.ts';

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
  workReferenceSchema: Agree<Sent<Infer<typeof workReferenceSchema>>, Sent<components['schemas']['WorkReference']>>;
  employmentCheckRequestSchema: Agree<Sent<Infer<typeof employmentCheckRequestSchema>>, Sent<components['schemas']['EmploymentCheckRequest']>>;
  educationCheckRequestSchema: Agree<Sent<Infer<typeof educationCheckRequestSchema>>, Sent<components['schemas']['EducationCheckRequest']>>;
  addressCheckRequestSchema: Agree<Sent<Infer<typeof addressCheckRequestSchema>>, Sent<components['schemas']['AddressCheckRequest']>>;
  documentCheckRequestSchema: Agree<Sent<Infer<typeof documentCheckRequestSchema>>, Sent<components['schemas']['DocumentCheckRequest']>>;
  createdRequestSchema: Agree<Infer<typeof createdRequestSchema>, components['schemas']['CreatedRequest']>;
  asyncStatusSchema: Agree<Infer<typeof asyncStatusSchema>, components['schemas']['AsyncStatus']>;
  workOutcomeSchema: Agree<Infer<typeof workOutcomeSchema>, components['schemas']['WorkOutcome']>;
  workOutputSchema: Agree<Infer<typeof workOutputSchema>, components['schemas']['WorkOutput']>;
  errorBodySchema: Agree<Infer<typeof errorBodySchema>, components['schemas']['ErrorBody']>;
  asyncRequestSchema: Agree<Infer<typeof asyncRequestSchema>, components['schemas']['AsyncRequest']>;
  profileRequestSchema: Agree<Sent<Infer<typeof profileRequestSchema>>, Sent<components['schemas']['ProfileRequest']>>;
  profileItemSchema: Agree<Infer<typeof profileItemSchema>, components['schemas']['ProfileItem']>;
  querySchema: Agree<Infer<typeof querySchema>, components['schemas']['Query']>;
  profileSchema: Agree<Infer<typeof profileSchema>, components['schemas']['Profile']>;
  queryAnswerSchema: Agree<Sent<Infer<typeof queryAnswerSchema>>, Sent<components['schemas']['QueryAnswer']>>;
  itemAssociationSchema: Agree<Sent<Infer<typeof itemAssociationSchema>>, Sent<components['schemas']['ItemAssociation']>>;
  uploadedMediaSchema: Agree<Infer<typeof uploadedMediaSchema>, components['schemas']['UploadedMedia']>;
  asyncEventPayloadSchema: Agree<Infer<typeof asyncEventPayloadSchema>, components['schemas']['AsyncEventPayload']>;
  asyncCompletedEventSchema: Agree<Infer<typeof asyncCompletedEventSchema>, components['schemas']['AsyncCompletedEvent']>;
  asyncErroredEventSchema: Agree<Infer<typeof asyncErroredEventSchema>, components['schemas']['AsyncErroredEvent']>;
  factxQueryPayloadSchema: Agree<Infer<typeof factxQueryPayloadSchema>, components['schemas']['FactxQueryPayload']>;
  factxQueryEventSchema: Agree<Infer<typeof factxQueryEventSchema>, components['schemas']['FactxQueryEvent']>;
  webhookEventNameSchema: Agree<Infer<typeof webhookEventNameSchema>, components['schemas']['WebhookEventName']>;
  webhookDeliverySchema: Agree<Infer<typeof webhookDeliverySchema>, components['schemas']['WebhookDelivery']>;
}>;

export type EnumsAgree = Proof<{
  EducationCheckRequestLevel: Both<KnownEducationCheckRequestLevel, Literals<Exclude<components['schemas']['EducationCheckRequest']['level'], null | undefined>>>;
  AddressCheckRequestPocType: Both<KnownAddressCheckRequestPocType, Literals<Exclude<components['schemas']['AddressCheckRequest']['pocType'], null | undefined>>>;
  DocumentCheckRequestDocType: Both<KnownDocumentCheckRequestDocType, Literals<Exclude<components['schemas']['DocumentCheckRequest']['docType'], null | undefined>>>;
  AsyncStatus: Both<KnownAsyncStatus, Literals<components['schemas']['AsyncStatus']>>;
  WorkOutcome: Both<KnownWorkOutcome, Literals<components['schemas']['WorkOutcome']>>;
  WebhookEventName: Both<KnownWebhookEventName, Literals<components['schemas']['WebhookEventName']>>;
}>;
