import { sampleReader } from '@bgc/promises';

import type { Sample } from '../strict/strictness.ts';

/** A sample of Attestr's documents, by the name of its file. */
export const documentedSample = sampleReader(new URL('../../../../packages/attestr/tests/fixtures/', import.meta.url));

/** Which answer, or which event, each sample shows. */
const ANSWERS: readonly (readonly [of: string, sample: string])[] = [
  ['createEmploymentCheck', 'work_create_200'],
  ['createProfile', 'profile_create_200'],
  ['uploadImage', 'image_upload_200'],
  ['async.completed', 'webhook_async_completed'],
  ['factx.query', 'webhook_factx_query'],
];

export const samples: readonly Sample[] = [
  ...ANSWERS.map(([of, name]) => ({ name, of, document: documentedSample(name) })),
  // Published by itself, as what is the output of a request.
  { name: 'work_output', of: 'getAsyncRequest', document: { output: documentedSample('work_output') } },
];
