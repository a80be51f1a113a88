import { sampleReader } from '@bgc/promises';

export const FIXTURES = new URL('fixtures/', import.meta.url);

/** A sample of the documents, by the name of its file. */
export const readSample = sampleReader(FIXTURES);
