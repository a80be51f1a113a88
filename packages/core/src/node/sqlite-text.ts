const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Text goes into the file as UTF-8 bytes: `node:sqlite` before Node 24 cuts strings off at a NUL character when it reads them, and bytes are
 * compared as they are, without a collation. To read them with the sqlite3 shell: `CAST(key AS TEXT)`.
 */
export const toBytes = (text: string): Uint8Array => encoder.encode(text);

export const toText = (bytes: unknown): string => decoder.decode(bytes as Uint8Array);

/** The first bytes after all that begin with these, or `undefined` when nothing comes after. UTF-8 never has the byte 0xff. */
export const afterPrefix = (prefix: Uint8Array): Uint8Array | undefined => {
  if (prefix.length === 0) return undefined;
  const next = Uint8Array.from(prefix);
  next[next.length - 1] = (next.at(-1) ?? 0) + 1;
  return next;
};
