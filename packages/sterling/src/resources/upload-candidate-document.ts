import { sendDocument } from '../documents/send-document.ts';
import { calls } from '../generated/calls.ts';
import { documentListSchema } from '../generated/zod.ts';
import { checkCandidateDocumentParameters } from '../validation/check-document-parameters.ts';
import type { CandidateDocuments } from './candidates.ts';
import { explainUnknown } from './explain-unknown.ts';
import { proving } from './proving.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';

const { uploadCandidateDocument: operation, listCandidateDocuments } = calls;

export const uploadCandidateDocument =
  (runtime: ResourceRuntime): CandidateDocuments['upload'] =>
  async (id, source, given) => {
    checkCandidateDocumentParameters(given);
    const { fileName, ...options } = given;
    const path = { id };
    const sent = sendDocument(source, { operation: operation.id, signal: options.signal }, (body) =>
      runtime.invoke(operation, { path, query: { fileName }, body, ownOptions: ['fileName'] }, undefined, options),
    );
    await explainUnknown(sent, {
      whether: 'the document arrived',
      advice:
        "`reconcile()` lists the candidate's documents of that name: upload it again only if there is none of yours.",
      of: 'candidates.documents.upload',
      reconcile: async () => {
        const documents = await ask(proving(runtime), listCandidateDocuments, { path }, documentListSchema, undefined);
        return documents.filter((document) => (document.fileName || fileName) === fileName);
      },
    });
  };
