import { InvalidRequestError } from '@bgc/core';
import type { CallOptions, FilePart } from '@bgc/core';

import { calls } from '../generated/calls.ts';

/** Bytes, or a Blob; a File has its name with it. */
export type ReportSource = Uint8Array | Blob;

/** What an upload takes beside the options of every call. */
export interface UploadOptions extends CallOptions {
  /** Ends with .xlsx or .csv. A File's own unless told. */
  readonly fileName?: string;
}

const types: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

export const refuseFile = (what: string, advice: string): never => {
  throw new InvalidRequestError(what, {
    provider: 'truora',
    operation: calls.uploadReport.id,
    advice: `Nothing was sent. ${advice}`,
  });
};

/** What a file says of itself when it cannot be read is not shown, because it may hold personal data. */
const headOf = async (content: Blob): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await content.slice(0, 2).arrayBuffer());
  } catch {
    return refuseFile('the file cannot be read.', 'Open it anew.');
  }
};

/** "Excel and .csv files are supported for batch uploads." The name itself is not shown: file names hold names of people. */
export const openReportFile = async (source: ReportSource, named: string | undefined): Promise<FilePart> => {
  if (!(source instanceof Uint8Array) && !(source instanceof Blob))
    return refuseFile('the file is neither bytes nor a Blob.', 'Give one of them; on Node, `reportFromFile(path)`.');
  const own: unknown = (source as { readonly name?: unknown }).name;
  const fileName = named ?? (typeof own === 'string' ? own : '');
  const contentType = types[/\.(xlsx|csv)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''];
  if (contentType === undefined)
    return refuseFile('the file name ends neither with .xlsx nor with .csv.', 'Give `fileName`: Truora takes both.');
  // Bytes as they are now: a program may read the next file into the same memory.
  const content = source instanceof Blob ? source : new Blob([source as Uint8Array<ArrayBuffer>]);
  const [p, k] = await headOf(content);
  if (p === undefined) return refuseFile('the file is empty.', 'Give one with a row for each check.');
  // An xlsx is a zip archive.
  if (!contentType.startsWith('text') && !(p === 0x50 && k === 0x4b))
    return refuseFile('the file is named .xlsx, and is none.', 'Save it as xlsx, or as csv under that name.');
  return { content, fileName, contentType };
};
