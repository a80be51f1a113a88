import { readDocument } from '@bgc/core';
import type { ReadResult, Schema } from '@bgc/core';
import { expendable, object, string } from '@bgc/core/schema';

import {
  identityCollectionRequiredResultSchema,
  notFoundResultSchema,
  reportReadyResultSchema,
  reportReviewRequiredResultSchema,
  submittedResultSchema,
} from '../generated/zod.ts';
import type { CandidateBackgroundCheckResult, CandidateBackgroundCheckState } from '../types.ts';
import type { CandidatePortalWire } from './wire.ts';

const schemas: { readonly [State in CandidateBackgroundCheckState]: Schema<CandidateBackgroundCheckResult> } = {
  'not-found': notFoundResultSchema,
  'identity-collection-required': identityCollectionRequiredResultSchema,
  'report-review-required': reportReviewRequiredResultSchema,
  'report-ready': reportReadyResultSchema,
  submitted: submittedResultSchema,
};

const isState = (state: string): state is CandidateBackgroundCheckState => Object.hasOwn(schemas, state);

const notUnderstood = (path: string, expected: string): ReadResult<never> => ({ ok: false, path, expected });

/**
 * Reads an answer tolerantly, under whatever names: first what is there, under the names of the spec, then by the spec's own schema. An unknown state or
 * outcome is not understood: to guess could show what is hidden.
 */
export const readResult = (
  document: unknown,
  { discriminator, outcome, unlocked, redirect }: CandidatePortalWire,
): ReadResult<CandidateBackgroundCheckResult> => {
  const text = expendable(string());
  const found = readDocument(
    object({ [discriminator]: string(), [outcome]: text, [unlocked]: text, [redirect]: text }),
    document,
  );
  if (!found.ok) return found;
  const member = (name: string): unknown => (Object.hasOwn(found.value, name) ? found.value[name] : undefined);
  const state = found.value[discriminator] ?? '';
  if (!isState(state)) return notUnderstood(discriminator, 'one of the five states');
  const read = readDocument(schemas[state], {
    state,
    outcome: member(outcome),
    unlocked: member(unlocked),
    redirectUrl: member(redirect),
  });
  // Whatever else is not understood is read as absent.
  return read.ok ? read : notUnderstood(outcome, 'one of the five outcomes');
};
