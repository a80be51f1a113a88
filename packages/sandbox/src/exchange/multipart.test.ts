import { expect, test } from 'vitest';

import { readMultipart } from './multipart.ts';

const PATHS = Uint8Array.from({ length: 700 }, (_, index) => (index % 4 === 0 ? 13 : index % 4 === 1 ? 10 : 45));

const sent = async (form: FormData) => {
  const request = new Request('https://example.com/', { method: 'POST', body: form });
  return { type: request.headers.get('content-type'), body: new Uint8Array(await request.arrayBuffer()) };
};

test('reads what the platform sends: fields and files, whatever bytes are in them', async () => {
  const form = new FormData();
  form.set('tag', 'a\r\nb é');
  form.append('file', new File([PATHS], 'a "b" é.pdf', { type: 'application/pdf' }));
  form.append('file', new File([], 'empty'));
  const { type, body } = await sent(form);
  expect(readMultipart(type, body)).toEqual([
    { name: 'tag', fileName: undefined, contentType: undefined, bytes: new TextEncoder().encode('a\r\nb é') },
    { name: 'file', fileName: 'a "b" é.pdf', contentType: 'application/pdf', bytes: PATHS },
    { name: 'file', fileName: 'empty', contentType: 'application/octet-stream', bytes: new Uint8Array(0) },
  ]);
});

test('a body that is cut off anywhere is none, and neither is one of another type', async () => {
  const form = new FormData();
  form.set('file', new File(['abc'], 'a.txt'));
  const { type, body } = await sent(form);
  for (let length = 0; length < body.byteLength - 4; length++) {
    expect(readMultipart(type, body.subarray(0, length))).toBeUndefined();
  }
  for (const other of [null, 'application/json', 'multipart/form-data', 'multipart/form-data; boundary=other']) {
    expect(readMultipart(other, body)).toBeUndefined();
  }
});
