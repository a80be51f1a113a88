import { readDocument } from '@bgc/core';
import type { DriftEntry, Schema } from '@bgc/core';
import { expect, it } from 'vitest';

import { sampleNames } from '../sample-reader.ts';

/** Reads a document that is to be understood; fails the test where it is not. */
export const readWell = <T>(
  schema: Schema<T>,
  document: unknown,
): { readonly value: T; readonly drift: readonly DriftEntry[] } => {
  const result = readDocument(schema, document);
  if (!result.ok) throw new Error(`expected ${result.expected} at ${result.path}`);
  return result;
};

/** What a document is to be read as. */
export interface Reading {
  /** The document itself where nothing is named. */
  readonly value?: unknown;
  readonly drift?: readonly { readonly path: string; readonly kind: string }[];
}

interface ReadSamples<Name extends string> {
  readonly folder: URL;
  readonly samples: Readonly<Record<string, Name>>;
  readonly schemaOf: (name: Name) => Schema<unknown>;
  readonly readSample: (name: string) => unknown;
  /** Those that are read by tests of their own. */
  readonly apart?: readonly string[];
  /** What is read otherwise than it is written. */
  readonly readingOf?: (document: unknown, schema: Name) => Reading;
}

/** Shows that the published samples are all known, and read whole. */
export const samplesSuite = <Name extends string>(suite: ReadSamples<Name>): void => {
  const { samples, schemaOf, readSample, apart = [], readingOf = (): Reading => ({}) } = suite;

  it('is among those that are read here, whichever it is', () => {
    expect(sampleNames(suite.folder)).toEqual(Object.keys(samples).toSorted());
  });

  it.each(Object.entries(samples).filter(([name]) => !apart.includes(name)))(
    'is read whole and without drift: %s',
    (name, schema) => {
      const document = readSample(name);
      const { value: expected = document, drift: expectedDrift = [] } = readingOf(document, schema);
      const { value, drift } = readWell(schemaOf(schema), document);
      expect(value).toEqual(expected);
      expect(drift).toEqual(expectedDrift);
    },
  );
};

/** A document that no sample shows, and what it is read as. */
export interface OtherShape<Name extends string> extends Reading {
  readonly what: string;
  readonly schema: Name;
  readonly document: unknown;
}

export const shapesSuite = <Name extends string>(
  shapes: readonly OtherShape<Name>[],
  schemaOf: (name: Name) => Schema<unknown>,
): void => {
  it.each(shapes.map((shape) => [shape.what, shape] as const))('is read: %s', (_, shape) => {
    const { document, schema, value: expected = document, drift: expectedDrift = [] } = shape;
    const { value, drift } = readWell(schemaOf(schema), document);
    expect(value).toEqual(expected);
    expect(drift).toEqual(expectedDrift);
  });
};
