import { readFileSync } from 'node:fs';

/** A sample of the documents, by the name of its file. */
export const readSample = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'));
