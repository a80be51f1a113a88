import { sendDocument } from '../documents/send-document.ts';
import { calls } from '../generated/calls.ts';
import { documentListSchema } from '../generated/zod.ts';
import { checkScreeningDocumentParameters } from '../validation/check-document-parameters.ts';
import { explainUnknown } from './explain-unknown.ts';
import { proving } from './proving.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';
import type { ScreeningDocuments } from './screenings.ts';

const { uploadScreeningDocument: operation, listScreeningDocuments } = calls;

export const uploadScreeningDocument =
  (runtime: ResourceRuntime): ScreeningDocuments['upload'] =>
  async (id, source, given) => {
    checkScreeningDocumentParameters(given);
    const { documentType, party, ...options } = given;
    const path = { id };
    const query = { documentType, party };
    const sent = sendDocument(source, { operation: operation.id, signal: options.signal }, (body) =>
      runtime.invoke(operation, { path, query, body, ownOptions: Object.keys(query) }, undefined, options),
    );
    await explainUnknown(sent, {
      whether: 'the document arrived',
      advice: "`reconcile()` lists the screening's documents: upload it again only if it is not among them.",
      of: 'screenings.documents.upload',
      reconcile: () => ask(proving(runtime), listScreeningDocuments, { path }, documentListSchema, undefined),
    });
  };
