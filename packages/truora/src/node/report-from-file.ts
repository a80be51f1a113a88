import { openFile } from '@bgc/core/node';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

import { refuseFile } from '../resources/report-file.ts';

/**
 * A table on disk, for `reports.upload`. It is read while it is sent, never held in memory whole. A file that changes after this makes the upload fail.
 *
 * @example await truora.reports.upload(report.id, await reportFromFile('drivers.xlsx'));
 *
 * @throws InvalidRequestError where there is no such file or it cannot be read. The path is not shown: file names hold names of people.
 */
export const reportFromFile = async (path: string | URL): Promise<File> => {
  const refuse = (code: string | undefined): never =>
    refuseFile(
      `the file cannot be read${code === undefined ? '' : ` (${code})`}.`,
      'Check that it is there, and may be read by this process.',
    );
  const blob = await openFile(path, { refuse });
  return new File([blob], basename(typeof path === 'string' ? path : fileURLToPath(path)));
};
