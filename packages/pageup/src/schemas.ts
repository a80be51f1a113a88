/** Schemas of PageUp's requests and answers: Standard Schemas, and what `readDocument` of `@bgc/core` reads by. */
export {
  applicantSchema,
  applicationSchema,
  backgroundCheckListSchema,
  backgroundCheckResultSchema,
  backgroundCheckSchema,
  backgroundCheckStatusSchema,
  backgroundCheckUpdateSchema,
  errorBodySchema,
  errorItemSchema,
  jobSchema,
  packageSchema,
  resumeSchema,
  tokenErrorSchema,
  tokenRequestSchema,
  tokenResponseSchema,
} from './generated/zod.ts';
