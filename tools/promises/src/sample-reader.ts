import { readdirSync, readFileSync } from 'node:fs';

import type { Schema } from '@bgc/core';

/** Reads a sample of the documents, by the name of its file in a folder of them. */
export const sampleReader =
  (folder: URL): ((name: string) => unknown) =>
  (name) =>
    JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as unknown;

/** The names of all samples in a folder. */
export const sampleNames = (folder: URL): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''))
    .toSorted();

/** Finds a generated schema by its name. */
export const schemaFinder = <Name extends string>(
  schemas: Readonly<Record<Name, unknown>>,
): ((name: Name) => Schema<unknown>) => {
  const byName: ReadonlyMap<string, unknown> = new Map(Object.entries(schemas));
  return (name) => {
    const schema = byName.get(name);
    if (schema === undefined) throw new Error(`There is no ${name}.`);
    return schema as Schema<unknown>;
  };
};
