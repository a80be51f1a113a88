import { downloadPdf as download } from '@bgc/core';
import type { PdfDownload, PdfOptions as CommonOptions } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { checkForm, optional } from '../validation/check-form.ts';
import { text } from '../validation/rules.ts';
import type { ResourceRuntime } from './resource-runtime.ts';

/** What a download of a PDF takes beside the options of every call. */
export interface PdfOptions extends CommonOptions {
  /** `'en'`, `'pt'`…: the client's `language` unless told, and Spanish without one. */
  readonly language?: string;
}

export const downloadPdf = async (
  runtime: Pick<ResourceRuntime, 'download'>,
  id: string,
  { language, ...options }: PdfOptions,
): Promise<PdfDownload> => {
  const operation = calls.getCheckPdf;
  checkForm({ language }, optional({ language: text }), operation.id);
  const request = { path: { check_id: id }, query: { lang: language }, ownOptions: ['language'] };
  return download(runtime, operation, request, options);
};
