import type * as schemas from '../src/generated/zod.ts';

export type SchemaName = keyof typeof schemas;

/** Which schema reads which sample. */
export const SAMPLES: Readonly<Record<string, SchemaName>> = {
  associate_request: 'itemAssociationSchema',
  error_4001: 'errorBodySchema',
  image_upload_200: 'uploadedMediaSchema',
  image_upload_error: 'errorBodySchema',
  profile_create_200: 'createdRequestSchema',
  profile_create_request: 'profileRequestSchema',
  webhook_async_completed: 'asyncCompletedEventSchema',
  webhook_factx_query: 'factxQueryEventSchema',
  work_create_200: 'createdRequestSchema',
  work_output: 'workOutputSchema',
  work_request: 'employmentCheckRequestSchema',
};
