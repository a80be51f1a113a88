import type { Specification } from '../specification.ts';
import { addConditions } from './add-conditions.ts';
import { answerNothing } from './answer-nothing.ts';
import { callbacksAsPaths } from './callbacks-as-paths.ts';
import { closeObjects } from './close-objects.ts';
import { takeDocumentedForms } from './one-form.ts';
import { listsOfForms } from './lists-of-forms.ts';
import { requireDocumented } from './require-documented.ts';
import type { Sample, Strictness } from './strictness.ts';

/**
 * The strict variant of a spec: one documented form everywhere, no members but the documented ones, and what the documents' own samples
 * always show is required. It is for judging an emulator and what a client sends, never for reading what a provider answers.
 */
export const deriveStrict = (
  specification: Specification,
  samples: readonly Sample[],
  strictness: Strictness,
): Specification => {
  const oneForm = answerNothing(takeDocumentedForms(specification, strictness), strictness);
  const required = addConditions(requireDocumented(oneForm, samples, strictness), strictness);
  return callbacksAsPaths(listsOfForms(closeObjects(required, strictness)));
};
