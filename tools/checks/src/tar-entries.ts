import { gunzipSync } from 'node:zlib';

/** What a tarball says of one of its members, beside the bytes. */
export interface TarEntry {
  /** As it is written there: `package/dist/index.js`. */
  readonly path: string;
  /** Permissions: `0o644`. */
  readonly mode: number;
  /** `0` is a file; links and folders have others. */
  readonly type: string;
}

const BLOCK = 512;

/** The members of a gzipped tarball in the ustar format, which is what package managers write. */
export const tarEntries = (tarball: Uint8Array): readonly TarEntry[] => {
  const bytes = gunzipSync(tarball);
  const entries: TarEntry[] = [];
  for (let at = 0; at + BLOCK <= bytes.length;) {
    const text = (from: number, length: number): string =>
      bytes.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const name = text(0, 100);
    // Blocks of zeros are the end.
    if (name === '') break;
    const prefix = text(345, 155);
    const type = text(156, 1);
    entries.push({
      path: prefix === '' ? name : `${prefix}/${name}`,
      mode: Number.parseInt(text(100, 8).trim(), 8),
      // Old archives leave it empty.
      type: type === '' ? '0' : type,
    });
    at += BLOCK + Math.ceil(Number.parseInt(text(124, 12).trim(), 8) / BLOCK) * BLOCK;
  }
  return entries;
};
