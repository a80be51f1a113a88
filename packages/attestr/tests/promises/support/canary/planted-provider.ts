import { createPlanted as createAnyPlanted, good, lastSegment } from '@bgc/promises';
import type { Answer as AnyAnswer, Canaries, Planted as AnyPlanted } from '@bgc/promises';

import { operations } from '../../../../src/generated/operations.ts';

export type OperationName = keyof typeof operations;

export type Answer = AnyAnswer<OperationName>;

export type Planted = AnyPlanted<OperationName>;

/** A provider that answers with a canary in every string: every member of the spec, unknown ones, headers and the reason phrase. */
export const createPlanted = (canaries: Canaries): Planted =>
  createAnyPlanted<OperationName>(canaries, { operations, leafOf: (_, text) => text });

/** An answer about another request is refused: this one is about the one that was asked for, which is what the changes make of it. */
export const aboutIt =
  (changes: (planted: Planted) => object = () => ({})): Answer =>
  (planted, operation, request) =>
    planted.json({
      ...(planted.good(operation) as object),
      _id: decodeURIComponent(lastSegment(request) ?? ''),
      ...changes(planted),
    });

const file: Answer = (planted) =>
  new Response(`%PDF-1.4 ${planted.canary('getMediaStream.response.bytes')}`, {
    headers: { ...planted.headers(), 'content-type': 'application/pdf' },
  });

/** What cannot be planted from the spec alone. */
const particular: Partial<Readonly<Record<OperationName, Answer>>> = {
  getAsyncRequest: aboutIt(),
  getMediaStream: file,
};

export const well: Answer = (planted, operation, request) =>
  (particular[operation] ?? good)(planted, operation, request);
