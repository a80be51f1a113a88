import { openFile } from '@bgc/core/node';

import { calls } from '../generated/calls.ts';
import { invalid } from '../validation/refuse.ts';

/**
 * A file on disk to be uploaded, a document or an image. It is read while it is sent, never held in memory whole, and can be sent again. A file that changes
 * after this makes the upload fail. Its name is not sent: give `fileName` for that.
 *
 * @example
 * const letter = await attestr.media.uploadDocument(await documentFromFile('relieving-letter.pdf'));
 *
 * @throws InvalidRequestError where there is no such file or it cannot be read: the system's code is in the message (`ENOENT`, `EACCES`, `EISDIR`). The path is not shown: file names
 * hold names of people.
 */
export const documentFromFile = (path: string | URL): Promise<Blob> =>
  openFile(path, {
    refuse: (code) => {
      const why = code === undefined ? '' : ` (${code})`;
      throw invalid(
        calls.uploadDocument.id,
        `the file could not be read${why}.`,
        'Look at the path and its rights.',
        'file',
      );
    },
  });
