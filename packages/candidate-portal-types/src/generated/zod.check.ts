// Generated from specs/candidate-portal.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import type { Infer } from '@bgc/core/schema';

import type { components } from './schema.ts';
import type { candidateBackgroundCheckResultSchema, identityCollectionRequiredResultSchema, notFoundResultSchema, reportReadyResultSchema, reportReviewRequiredResultSchema, submittedOutcomeSchema, submittedResultSchema } from './zod.ts';

type IsAny<T> = 0 extends 1 & T ? true : false;
type Both<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/**
 * An optional member that only one side has, or `any` on one side, would pass for assignable: so they are also compared with every
 * member required and `any` made visible.
 */
type Complete<T> = true extends IsAny<T> ? 'any type' : T extends readonly (infer Element)[] ? Complete<Element>[] : T extends object ? { [Key in keyof T]-?: Complete<T[Key]> } : T;
type Agree<A, B> = Both<A, B> extends true ? Both<Complete<A>, Complete<B>> : false;
type Proof<T extends Readonly<Record<string, true>>> = T;

export type SchemasAgree = Proof<{
  notFoundResultSchema: Agree<Infer<typeof notFoundResultSchema>, components['schemas']['NotFoundResult']>;
  identityCollectionRequiredResultSchema: Agree<Infer<typeof identityCollectionRequiredResultSchema>, components['schemas']['IdentityCollectionRequiredResult']>;
  reportReviewRequiredResultSchema: Agree<Infer<typeof reportReviewRequiredResultSchema>, components['schemas']['ReportReviewRequiredResult']>;
  reportReadyResultSchema: Agree<Infer<typeof reportReadyResultSchema>, components['schemas']['ReportReadyResult']>;
  submittedOutcomeSchema: Agree<Infer<typeof submittedOutcomeSchema>, components['schemas']['SubmittedOutcome']>;
  submittedResultSchema: Agree<Infer<typeof submittedResultSchema>, components['schemas']['SubmittedResult']>;
  candidateBackgroundCheckResultSchema: Agree<Infer<typeof candidateBackgroundCheckResultSchema>, components['schemas']['CandidateBackgroundCheckResult']>;
}>;
