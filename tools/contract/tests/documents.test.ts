import { describe, expect, it } from 'vitest';

import { readDocument, writeDocument } from '../src/mutation/documents.ts';

const MULTIPART = 'multipart/form-data; boundary=between';

const multipart = async (parts: FormData): Promise<{ readonly bytes: Uint8Array; readonly type: string }> => {
  const message = new Response(parts);
  return { bytes: new Uint8Array(await message.arrayBuffer()), type: message.headers.get('content-type') ?? '' };
};

describe('a body', () => {
  it.each([
    ['application/json; charset=utf-8', '{"a":"ü","b":[1]}', { a: 'ü', b: [1] }],
    ['application/x-www-form-urlencoded', 'a=1&b=x+y&b=z', { a: '1', b: ['x y', 'z'] }],
    ['application/jwt', 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhIjoixbMifQ.', { a: 'ų' }],
  ])('of %s is read into members and written as it was', (type, text, document) => {
    const bytes = new TextEncoder().encode(text);
    expect(readDocument(bytes, type)).toEqual(document);
    expect(new TextDecoder().decode(writeDocument(document, type))).toBe(text);
  });

  it('in parts keeps every byte of a file when a part gets another name', async () => {
    const file = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const parts = new FormData();
    parts.append('file', new File([file], 'all.bin', { type: 'application/octet-stream' }));
    parts.append('note', 'ring twice');
    const { bytes, type } = await multipart(parts);
    const { file: content, note } = readDocument(bytes, type) as Record<string, string>;
    const written = writeDocument({ fileRenamed: content, note }, type);
    const read = await new Response(Uint8Array.from(written), { headers: { 'content-type': type } }).formData();
    expect([...read.keys()]).toEqual(['fileRenamed', 'note']);
    expect(new Uint8Array(await (read.get('fileRenamed') as File).arrayBuffer())).toEqual(file);
    expect(read.get('note')).toBe('ring twice');
  });

  it.each([
    ['without anything in it', 'application/json', ''],
    ['of a type without members', 'application/octet-stream', 'bytes'],
  ])('%s has no members', (_, type, text) => {
    expect(readDocument(new TextEncoder().encode(text), type)).toBeUndefined();
  });

  it('in parts without any has none', () => {
    expect(readDocument(new TextEncoder().encode('--between--\r\n'), MULTIPART)).toEqual({});
  });
});
