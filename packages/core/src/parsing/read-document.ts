import { nodeOf } from '../schema/node.ts';
import type { AnySchema, Schema } from '../schema/schema.ts';
import { compileReader } from './compile-reader.ts';
import { readElements } from './read-array.ts';
import { listElements } from './read-list.ts';
import { MISMATCH, startReading } from './reading.ts';
import type { DriftEntry, Read, Reading } from './reading.ts';

/** Where a document is not what its schema requires, and what was expected there. It never holds a value. */
export type ReadFailure = {
  readonly ok: false;
  /** `[].applicant.emailId`; elements of arrays carry no index. */
  readonly path: string;
  /** What stands there instead is never told: it may be personal. */
  readonly expected: string;
};

/** What `readDocument` gives: the value and what was tolerated on the way, or where the document could not be read. */
export type ReadResult<T> =
  | { readonly ok: true; readonly value: T; readonly drift: readonly DriftEntry[] }
  | ReadFailure;

const run = <T>(read: Read, document: unknown): ReadResult<T> => {
  const reading: Reading = startReading();
  try {
    const value = read(document, reading);
    if (value === MISMATCH) return { ok: false, path: reading.failedAt, expected: reading.expected };
    return { ok: true, value: value as T, drift: [...reading.drift.values()] };
  } catch (error) {
    // Nested deeper than the stack, or not plain data: a document out of `parseJson` is neither.
    return {
      ok: false,
      path: '',
      expected: error instanceof RangeError ? 'a document nested less deeply' : 'plain data',
    };
  }
};

/**
 * Reads what a provider answered. Members that the schema does not know are dropped, whatever their order; `null` is absent, a number
 * is an id, one is a list of one, nothing is an empty list, an unknown enum value passes. Every such thing but GUID noise is told in
 * `drift`, once a document, by path and kind and never by value. Total: any input gives a value or where it could not be understood.
 *
 * @example
 * ```ts
 * const result = readDocument(backgroundCheckListSchema, document);
 * if (result.ok) for (const check of result.value) console.log(check.status);
 * ```
 */
export const readDocument = <T>(schema: Schema<T>, document: unknown): ReadResult<T> =>
  (document ?? undefined) === undefined && nodeOf(schema).type === 'optional'
    ? { ok: true, value: undefined as T, drift: [] }
    : run(compileReader(nodeOf(schema)).read, document);

/**
 * The elements of an answer that should be a list, found as `readDocument` finds them in an array or a wrapper, but not read yet: so that
 * each can be kept whole, and one that cannot be understood does not take the others with it.
 *
 * @example
 * ```ts
 * const items = listDocuments(backgroundCheckSchema, document);
 * if (items.ok) for (const raw of items.value) keep(withoutNoise(raw), readDocument(backgroundCheckSchema, raw));
 * ```
 */
export const listDocuments = (element: AnySchema, document: unknown): ReadResult<readonly unknown[]> => {
  const { claims } = compileReader(nodeOf(element));
  const asIs = { acceptsNull: false, read: (value: unknown): unknown => value };
  return run((value, reading) => {
    const elements = listElements(value, { ...asIs, ...(claims ? { claims } : {}) }, reading);
    return elements === MISMATCH ? MISMATCH : readElements(asIs, elements, reading);
  }, document);
};
