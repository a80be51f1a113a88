import { openAsBlob } from 'node:fs';
import { open } from 'node:fs/promises';

import { documentError } from '../documents/document-problems.ts';

/** What the system says of a file that cannot be read, by its code: `openAsBlob` does not tell. */
const systemCodeOf = async (path: string | URL): Promise<string | undefined> => {
  try {
    const file = await open(path);
    try {
      await file.read(new Uint8Array(1));
    } finally {
      await file.close();
    }
    return undefined;
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    return typeof code === 'string' && /^E[A-Z]{2,20}$/.test(code) ? code : undefined;
  }
};

/**
 * A file on disk as a document to upload. It is read while it is sent, never held in memory whole, and can be sent again when an attempt failed. A
 * file that changes after this makes the upload fail, so that no mixture of two is sent.
 *
 * @example
 * await sterling.candidates.documents.upload(candidate.id, await documentFromFile('consent.pdf'), { fileName: 'consent.pdf' });
 *
 * @throws InvalidRequestError where there is no such file or it cannot be read: the system's code is in the message (`ENOENT`, `EACCES`, `EISDIR`). The path is not shown: file names
 * hold names of people.
 */
export const documentFromFile = async (path: string | URL): Promise<Blob> => {
  try {
    const blob = await openAsBlob(path, { type: 'application/pdf' });
    // A folder opens, too: only reading tells.
    await blob.slice(0, 1).arrayBuffer();
    return blob;
  } catch {
    throw documentError('broken', undefined, await systemCodeOf(path));
  }
};
