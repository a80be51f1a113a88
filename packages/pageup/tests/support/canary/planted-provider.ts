import { createPlanted as createAnyPlanted } from '@bgc/promises';
import type { Answer as AnyAnswer, Canaries, Planted as AnyPlanted } from '@bgc/promises';

import { operations } from '../../../src/generated/operations.ts';

export type OperationName = keyof typeof operations;

export type Answer = AnyAnswer<OperationName>;

export type Planted = AnyPlanted<OperationName>;

const leafOf = (path: string, text: string): unknown =>
  /[lL]ink$|\burl$/.test(path)
    ? `https://reports.example.com/${text}`
    : path.endsWith('emailId')
      ? `${text}@example.com`
      : text;

/** A provider that answers with a canary in every string: every member of the spec, unknown ones, headers and the reason phrase. */
export const createPlanted = (canaries: Canaries): Planted =>
  createAnyPlanted(canaries, { operations, tokenOperation: 'createToken', leafOf });
