import { openFile } from '@bgc/core/node';

import { documentError } from '../documents/document-problems.ts';

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
export const documentFromFile = (path: string | URL): Promise<Blob> =>
  openFile(path, {
    type: 'application/pdf',
    refuse: (code) => {
      throw documentError('broken', undefined, code);
    },
  });
