import { openAsBlob } from 'node:fs';
import { open } from 'node:fs/promises';

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
 * A file on disk to be uploaded. It is read while it is sent, never held in memory whole, and can be sent again when an attempt failed. A file that changes
 * after this makes the upload fail, so that no mixture of two is sent.
 *
 * @example
 * const consent = await openFile('consent.pdf', { refuse: (code) => { throw new Error(`The file could not be read: ${code}.`); } });
 *
 * @throws what `refuse` throws, where there is no such file or it cannot be read. It is told the system's code (`ENOENT`, `EACCES`, `EISDIR`) and never the path: file names
 * hold names of people.
 */
export const openFile = async (
  path: string | URL,
  { type, refuse }: { readonly type?: string; readonly refuse: (code: string | undefined) => never },
): Promise<Blob> => {
  try {
    const blob = await openAsBlob(path, type === undefined ? {} : { type });
    // A folder opens, too: only reading tells.
    await blob.slice(0, 1).arrayBuffer();
    return blob;
  } catch {
    return refuse(await systemCodeOf(path));
  }
};
