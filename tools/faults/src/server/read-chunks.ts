type Chunks =
  | { readonly kind: 'incomplete'; readonly body: Uint8Array }
  | { readonly kind: 'complete'; readonly body: Uint8Array; readonly end: number }
  | { readonly kind: 'unreadable'; readonly why: string };

const chunkSize = /^([0-9a-fA-F]{1,8})[ \t]*(?:;.*)?$/;

/** Reads a chunked body (RFC 9112, section 7.1) that begins at `start`, with its extensions and trailers, which are dropped. */
export const readChunks = (bytes: Buffer, start: number): Chunks => {
  const parts: Buffer[] = [];
  const body = (): Uint8Array => Uint8Array.from(Buffer.concat(parts));
  for (let at = start; ;) {
    const lineEnd = bytes.indexOf('\r\n', at);
    if (lineEnd === -1) return { kind: 'incomplete', body: body() };
    const [, digits] = chunkSize.exec(bytes.toString('latin1', at, lineEnd)) ?? [];
    if (digits === undefined) return { kind: 'unreadable', why: 'a chunk has no size' };
    const size = Number.parseInt(digits, 16);
    if (size === 0) {
      // Either no trailers, which is an empty line at once, or trailers, which an empty line ends.
      if (bytes.length < lineEnd + 4) return { kind: 'incomplete', body: body() };
      if (bytes.toString('latin1', lineEnd + 2, lineEnd + 4) === '\r\n') {
        return { kind: 'complete', body: body(), end: lineEnd + 4 };
      }
      const trailersEnd = bytes.indexOf('\r\n\r\n', lineEnd + 2);
      if (trailersEnd === -1) return { kind: 'incomplete', body: body() };
      return { kind: 'complete', body: body(), end: trailersEnd + 4 };
    }
    const data = lineEnd + 2;
    parts.push(bytes.subarray(data, data + size));
    if (bytes.length < data + size + 2) return { kind: 'incomplete', body: body() };
    if (bytes.toString('latin1', data + size, data + size + 2) !== '\r\n') {
      return { kind: 'unreadable', why: 'a chunk is longer than it says' };
    }
    at = data + size + 2;
  }
};
