import type { Schema } from '@bgc/core';

import * as schemas from '../src/generated/zod.ts';
import type { SchemaName } from './samples.ts';

const byName: ReadonlyMap<string, Schema<unknown>> = new Map(Object.entries(schemas));

/** A generated schema, by its name. */
export const schemaOf = (name: SchemaName): Schema<unknown> => {
  const schema = byName.get(name);
  if (schema === undefined) throw new Error(`There is no ${name}.`);
  return schema;
};
