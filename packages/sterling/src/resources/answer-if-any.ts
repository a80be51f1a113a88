import { readDocument } from '@bgc/core';
import type { Result, Schema } from '@bgc/core';

/** For calls that are answered with a body or without one, which Sterling does not document: nothing is made of what cannot be read. */
export const answerIfAny = <T>(result: Pick<Result<unknown>, 'raw'>, schema: Schema<T>): T | undefined => {
  let document: unknown;
  try {
    document = result.raw;
  } catch {
    return undefined;
  }
  const read = readDocument(schema, document);
  return read.ok ? read.value : undefined;
};
