import { InvalidRequestError } from '@bgc/core';
import type { CallOptions, Operation, Runtime } from '@bgc/core';

import { locateResume } from './locate-resume.ts';
import type { LocateResume } from './locate-resume.ts';

/** Where a résumé is found, and how large it may be. */
export interface ResumeOptions {
  /** Finds the link in the raw document: `resume.url` unless told, which is assumed. */
  readonly locate?: LocateResume;
  /** Bytes after which the stream fails: 20 MiB unless told, PageUp's own limit. */
  readonly maxBytes?: number;
  /** Other origins that may be asked: `https://files.example.com`. The token never goes there, only to the API's own origin. */
  readonly allowedOrigins?: readonly string[];
}

/** Assumed, and in no spec: PageUp does not publish how a résumé is had. */
const downloadResume: Operation = {
  id: 'downloadResume',
  method: 'GET',
  path: '/resume',
  repeat: 'safe',
  scope: 'Public.BackgroundCheck.Read',
  sensitive: {
    parameters: {},
    request: {},
    response: { '': 'identifier' },
    error: { '[].field': 'no', '[].message': 'identifier' },
  },
};

/** PageUp: "Support resume file sizes up to 20 MB"; bytes, counted generously. */
const largestResume = 20 * 1_024 * 1_024;

export const openResume = async (
  runtime: Pick<Runtime<object>, 'download'>,
  document: unknown,
  { locate = locateResume, maxBytes = largestResume, allowedOrigins = [] }: ResumeOptions,
  options: CallOptions,
): Promise<ReadableStream<Uint8Array>> => {
  const url = locate(document);
  if (url === undefined) {
    throw new InvalidRequestError('No résumé is found in this check.', {
      provider: 'pageup',
      advice:
        'It may have none, or the member is named otherwise: its place is assumed, and set by the client option `resume.locate`.',
    });
  }
  const { stream } = await runtime.download(
    downloadResume,
    { url, authenticate: true, allowedOrigins },
    { ...options, maxBytes },
  );
  return stream;
};
