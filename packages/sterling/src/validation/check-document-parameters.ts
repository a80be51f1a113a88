import { checkBody } from './refuse-problems.ts';
import { object } from './rules.ts';
import { oneOf, text } from './value-rules.ts';

const candidateDocumentRules = object({
  advice: 'Give an object with fileName',
  required: ['fileName'],
  open: true,
  members: { fileName: text },
});

const screeningDocumentRules = object({
  advice: 'Give an object with documentType and party',
  required: ['documentType', 'party'],
  open: true,
  members: {
    documentType: oneOf('end-user-agreement', 'disclosure-and-authorization'),
    party: oneOf('candidate', 'trusted-user'),
  },
});

/**
 * Checks what goes with a document of a candidate: "fileName is required" (provider document, "/candidates/{id}/documents").
 *
 * @throws InvalidRequestError that names every wrong parameter as the provider does, never its value.
 */
export const checkCandidateDocumentParameters = (parameters: unknown): void =>
  checkBody(parameters, candidateDocumentRules, 'uploadCandidateDocument');

/**
 * Checks what goes with a document of a screening (provider document, "/screenings/{id}/documents": both have a fixed set of values).
 *
 * @throws InvalidRequestError that names every wrong parameter as the provider does, never its value.
 */
export const checkScreeningDocumentParameters = (parameters: unknown): void =>
  checkBody(parameters, screeningDocumentRules, 'uploadScreeningDocument');
