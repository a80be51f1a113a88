// Generated from specs/pageup.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import type { Infer } from '@bgc/core/schema';

import type { KnownBackgroundCheckResultStatus, KnownBackgroundCheckStatus, KnownTokenErrorError } from './enums.ts';
import type { components } from './schema.ts';
import type { applicantSchema, applicationSchema, backgroundCheckListSchema, backgroundCheckResultSchema, backgroundCheckSchema, backgroundCheckStatusSchema, backgroundCheckUpdateSchema, errorBodySchema, errorItemSchema, jobSchema, packageSchema, resumeSchema, tokenErrorSchema, tokenRequestSchema, tokenResponseSchema } from './zod.ts';

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
  tokenRequestSchema: Agree<Sent<Infer<typeof tokenRequestSchema>>, Sent<components['schemas']['TokenRequest']>>;
  tokenResponseSchema: Agree<Infer<typeof tokenResponseSchema>, components['schemas']['TokenResponse']>;
  tokenErrorSchema: Agree<Infer<typeof tokenErrorSchema>, components['schemas']['TokenError']>;
  backgroundCheckStatusSchema: Agree<Infer<typeof backgroundCheckStatusSchema>, components['schemas']['BackgroundCheckStatus']>;
  applicantSchema: Agree<Infer<typeof applicantSchema>, components['schemas']['Applicant']>;
  jobSchema: Agree<Infer<typeof jobSchema>, components['schemas']['Job']>;
  applicationSchema: Agree<Infer<typeof applicationSchema>, components['schemas']['Application']>;
  packageSchema: Agree<Infer<typeof packageSchema>, components['schemas']['Package']>;
  resumeSchema: Agree<Infer<typeof resumeSchema>, components['schemas']['Resume']>;
  backgroundCheckResultSchema: Agree<Infer<typeof backgroundCheckResultSchema>, components['schemas']['BackgroundCheckResult']>;
  backgroundCheckSchema: Agree<Infer<typeof backgroundCheckSchema>, components['schemas']['BackgroundCheck']>;
  backgroundCheckListSchema: Agree<Infer<typeof backgroundCheckListSchema>, components['schemas']['BackgroundCheckList']>;
  backgroundCheckUpdateSchema: Agree<Sent<Infer<typeof backgroundCheckUpdateSchema>>, Sent<components['schemas']['BackgroundCheckUpdate']>>;
  errorItemSchema: Agree<Infer<typeof errorItemSchema>, components['schemas']['ErrorItem']>;
  errorBodySchema: Agree<Infer<typeof errorBodySchema>, components['schemas']['ErrorBody']>;
}>;

export type EnumsAgree = Proof<{
  TokenErrorError: Both<KnownTokenErrorError, Literals<Exclude<components['schemas']['TokenError']['error'], null | undefined>>>;
  BackgroundCheckStatus: Both<KnownBackgroundCheckStatus, Literals<components['schemas']['BackgroundCheckStatus']>>;
  BackgroundCheckResultStatus: Both<KnownBackgroundCheckResultStatus, Literals<Exclude<components['schemas']['BackgroundCheckResult']['status'], null | undefined>>>;
}>;
