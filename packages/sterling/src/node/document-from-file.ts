import { openAsBlob } from 'node:fs';

import { documentError } from '../documents/document-problems.ts';

/**
 * A file on disk as a document to upload. It is read while it is sent, never held in memory whole, and can be sent again when an attempt failed. A
 * file that changes after this makes the upload fail, so that no mixture of two is sent.
 *
 * @example
 * await sterling.candidates.documents.upload(candidate.id, await documentFromFile('consent.pdf'), { fileName: 'consent.pdf' });
 *
 * @throws InvalidRequestError where there is no such file or it cannot be read. The path is not shown: file names hold names of people.
 */
export const documentFromFile = async (path: string | URL): Promise<Blob> => {
  try {
    const blob = await openAsBlob(path, { type: 'application/pdf' });
    // A folder opens, too: only reading tells.
    await blob.slice(0, 1).arrayBuffer();
    return blob;
  } catch {
    throw documentError('broken');
  }
};
