import { downloadPdf as download } from '@bgc/core';
import type { DownloadLink, InvokeRequest, Operation, PdfDownload, PdfOptions } from '@bgc/core';

import { needObject } from './check-names.ts';
import type { ResourceRuntime } from './resource-runtime.ts';

export const downloadPdf = async (
  runtime: Pick<ResourceRuntime, 'download'>,
  operation: Operation,
  request: InvokeRequest | DownloadLink,
  options: PdfOptions = {},
): Promise<PdfDownload> => {
  needObject(options, operation.id, 'option');
  return download(runtime, operation, request, options);
};
