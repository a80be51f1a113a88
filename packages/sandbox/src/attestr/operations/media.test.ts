import { expect, test } from 'vitest';

import { HOUR, PDF, PNG, readyAttestr } from '../../testing/ready-attestr.ts';
import { MOST_BYTES } from './media.ts';

const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x0d, 0x0a, 0x2d, 0x2d);

test('an upload gives an id that a check accepts and the stream gives back, byte for byte', async () => {
  const { sandbox, upload, create, call } = readyAttestr();
  const { status, json, id } = await upload('/media/image/multipart', JPEG, 'letter "1".jpeg');
  expect({ status, json }).toEqual({
    status: 200,
    json: { _id: expect.stringMatching(/^MX/) as string, originalName: 'letter "1".jpeg' },
  });
  expect((await create({ documents: [id] })).status).toBe(200);
  const streamed = await call('GET', `/media/${id}`);
  expect(streamed.headers.get('content-type')).toBe('image/jpeg');
  expect(sandbox.attestr.state().media.at(-1)).toMatchObject({ size: JPEG.byteLength, contentType: 'image/jpeg' });
});

test('images are judged by what is in them, and documents may be PDF as well', async () => {
  const { upload } = readyAttestr();
  expect((await upload('/media/image/multipart', PDF, 'looks-like.png')).json).toEqual({
    httpStatusCode: 400,
    code: 4007,
    message: 'Incompatible file type',
    requestId: expect.any(String) as string,
  });
  for (const bytes of [PNG, JPEG, PDF]) expect((await upload('/media/doc/multipart', bytes, 'any')).status).toBe(200);
  expect((await upload('/media/doc/multipart', new Uint8Array(9), 'a.pdf')).json['code']).toBe(4007);
});

test('15 MB are taken, and one byte more is too large: the same 4005 that is low credits elsewhere', async () => {
  const { upload } = readyAttestr({ credits: 0 });
  const bytes = new Uint8Array(MOST_BYTES + 1);
  bytes.set(PNG);
  expect((await upload('/media/image/multipart', bytes.subarray(0, MOST_BYTES), 'a.png')).status).toBe(200);
  expect((await upload('/media/image/multipart', bytes, 'a.png')).json).toMatchObject({
    httpStatusCode: 400,
    code: 4005,
    message: 'Image file size exceeds the maximum permissible limit of 15MB',
  });
});

test.each([
  ['Error-4005.png', 400, 4005],
  ['Error-4007.png', 400, 4007],
  ['Error-5001.png', 500, 5001],
])('a file called %s is refused with %i and %i', async (fileName, status, code) => {
  const { upload } = readyAttestr();
  expect(await upload('/media/image/multipart', PNG, fileName)).toMatchObject({
    status,
    json: { httpStatusCode: status, code },
  });
});

test('a body that is no form, a cut-off one, or one without the field file is malformed', async () => {
  const { client, upload, send, call } = readyAttestr();
  const path = '/media/image/multipart';
  expect((await upload(path, PNG, 'a.png', 'image')).json).toMatchObject({ code: 4001, details: 'file is required' });
  expect((await call('POST', path, {})).json).toMatchObject({
    httpStatusCode: 400,
    code: 4001,
    details: 'Content-Type must be multipart/form-data',
  });
  const headers = { authorization: `Basic ${client.authToken}`, 'content-type': 'multipart/form-data; boundary=x' };
  const body = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc';
  expect((await send('POST', path, { headers, body })).json['code']).toBe(4001);
  expect((await send('POST', path, { headers: { ...headers, authorization: 'Basic x' }, body })).json).toMatchObject({
    httpStatusCode: 401,
    code: 4016,
  });
});

test('a recording of a result is streamed, at another path where the account has it', async () => {
  const { sandbox, client, idOf, get, call } = readyAttestr({ turnaround: HOUR });
  const id = await idOf();
  await sandbox.clock.advance(HOUR);
  const { documents, voiceRecords } = (await get(id)).json['output'] as Record<string, string[] | null>;
  const [mediaId] = documents ?? voiceRecords ?? [];
  expect((await call('GET', `/media/${mediaId}`)).status).toBe(200);
  sandbox.attestr.behave(client, { mediaStreamPath: '/api/{version}/public/stream/{mediaId}' });
  expect((await call('GET', `/media/${mediaId}`)).status).toBe(404);
  expect((await call('GET', `/stream/${mediaId}`)).status).toBe(200);
  expect((await call('GET', '/stream/MX0')).json['code']).toBe(4001);
});
