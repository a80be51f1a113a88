import { afterEach, expect, test, vi } from 'vitest';

import { encodeMultipart } from './encode-multipart.ts';

const NodeBlob = globalThis.Blob;
class OnDisk extends NodeBlob {}

/** As Bun's (https://github.com/oven-sh/bun/issues/25851): of several parts, those on disk are left out. */
const ForgetfulBlob = new Proxy(NodeBlob, {
  construct(_, [parts, options]: [readonly BlobPart[], BlobPropertyBag?]) {
    const [only] = parts;
    if (parts.length === 1 && only instanceof OnDisk) return new OnDisk([only], options);
    return new NodeBlob(
      parts.filter((part) => !(part instanceof OnDisk)),
      options,
    );
  },
});

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['leaves files on disk out of a Blob of several parts', ForgetfulBlob],
  ['takes them in', NodeBlob],
])('A file on disk is sent with every byte by a runtime that %s.', async (_, blob) => {
  vi.stubGlobal('Blob', blob);
  const file = { content: new OnDisk(['%PDF-1.7 a letter']), fileName: 'letter.pdf', contentType: 'application/pdf' };
  const { body, headers } = encodeMultipart(
    { name: 'before', file },
    { random: () => 0.5, refuse: (what) => expect.fail(what) },
  );
  const text = body instanceof ReadableStream ? await new Response(body).text() : await body.text();
  expect(text).toContain('\r\n\r\n%PDF-1.7 a letter\r\n--');
  expect(text).toMatch(/^--part-\w+\r\n[^]*before[^]*--\r\n$/);
  const { length } = new TextEncoder().encode(text);
  if (body instanceof ReadableStream) expect(headers['content-length']).toBe(String(length));
  else expect(body.size).toBe(length);
});
