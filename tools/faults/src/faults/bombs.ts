import { gzipSync } from 'node:zlib';

const MEGABYTE = 1_048_576;

/**
 * A JSON document of so many megabytes as gzip, about a kilobyte a megabyte. A gzip file may have several members, which are
 * read as one (RFC 1952, section 2.2): what is large is compressed once.
 */
export const gzipBomb = (megabytes: number): Buffer => {
  const member = gzipSync(Buffer.alloc(MEGABYTE, 'a'), { level: 9 });
  const start = gzipSync('{"message":"');
  return Buffer.concat([start, ...Array<Buffer>(megabytes).fill(member), gzipSync('"}')]);
};

/** The same, compressed once more: a few kilobytes. */
export const gzipBombInGzip = (megabytes: number): Buffer => gzipSync(gzipBomb(megabytes));
