/** One part of a multipart/form-data body. */
export interface Part {
  readonly name: string;
  /** Only files have one. */
  readonly fileName: string | undefined;
  readonly contentType: string | undefined;
  readonly bytes: Uint8Array;
}

const indexOf = (bytes: Uint8Array, wanted: Uint8Array, from: number): number => {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const BLANK_LINE = encode('\r\n\r\n');

/** `filename="a.pdf"`, with the quotes that browsers write as %22. */
const parameter = (headers: string, name: string): string | undefined =>
  new RegExp(`^content-disposition:[^\\r\\n]*;\\s*${name}="([^"]*)"`, 'im').exec(headers)?.[1]?.replaceAll('%22', '"');

const readPart = (bytes: Uint8Array): Part | undefined => {
  const end = indexOf(bytes, BLANK_LINE, 0);
  if (end < 0) return undefined;
  const headers = new TextDecoder().decode(bytes.subarray(0, end));
  const name = parameter(headers, 'name');
  if (name === undefined) return undefined;
  return {
    name,
    fileName: parameter(headers, 'filename'),
    contentType: /^content-type:\s*(.+?)\s*$/im.exec(headers)?.[1],
    bytes: bytes.slice(end + BLANK_LINE.byteLength),
  };
};

/** The parts of a body (RFC 7578), or `undefined` when it is not one: a cut-off body has no last boundary. */
export const readMultipart = (contentType: string | null, body: Uint8Array): readonly Part[] | undefined => {
  const boundary = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? '');
  const delimiter = encode(`--${boundary?.[1] ?? boundary?.[2] ?? ''}`);
  if (!boundary) return undefined;
  const parts: Part[] = [];
  let start = indexOf(body, delimiter, 0);
  while (start >= 0) {
    const after = start + delimiter.byteLength;
    if (body[after] === 0x2d && body[after + 1] === 0x2d) return parts;
    const next = indexOf(body, encode(`\r\n--${boundary[1] ?? boundary[2] ?? ''}`), after);
    if (next < 0) return undefined;
    const part = readPart(body.subarray(after + 2, next));
    if (!part) return undefined;
    parts.push(part);
    start = next + 2;
  }
  return undefined;
};
