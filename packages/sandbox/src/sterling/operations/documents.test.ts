import { expect, test } from 'vitest';

import { JOHN, readySterling } from '../../testing/ready-sterling.ts';
import { createSterlingCaller } from '../../testing/sterling-caller.ts';

const PDF = new TextEncoder().encode('%PDF-1.4\n\u0000made up');
const BINARY = { 'content-type': 'application/octet-stream' };
const FOR_CANDIDATE = '?documentType=disclosure-and-authorization&party=candidate';

const ready = async () => {
  const { sandbox, caller } = await readySterling();
  const candidateId = await caller.candidate(JOHN);
  const screeningId = await caller.screening(candidateId);
  const upload = (path: string, bytes: Uint8Array = PDF, headers: Readonly<Record<string, string>> = BINARY) =>
    caller.call('POST', path, bytes, headers);
  return {
    sandbox,
    caller,
    upload,
    ofCandidate: `/v1/candidates/${candidateId}/documents`,
    ofScreening: `/v1/screenings/${screeningId}/documents`,
    candidateId,
  };
};

test('keeps a document of a candidate under its file name and lists it, the newest first', async () => {
  const { sandbox, caller, upload, ofCandidate, candidateId } = await ready();
  const first = await upload(`${ofCandidate}?fileName=one.pdf`);
  expect([first.status, first.text]).toEqual([201, '']);
  await sandbox.clock.advance(1000);
  await upload(`${ofCandidate}?fileName=two.pdf`);
  const { json } = await caller.call('GET', ofCandidate);
  const time = '2026-01-05T09:00:00Z';
  expect(json).toEqual([
    {
      id: expect.any(String),
      candidateId,
      fileName: 'two.pdf',
      createdAt: '2026-01-05T09:00:01Z',
      updatedAt: '2026-01-05T09:00:01Z',
    },
    { id: expect.any(String), candidateId, fileName: 'one.pdf', createdAt: time, updatedAt: time },
  ]);
});

test('gives back the bytes of a document of a screening as PDF', async () => {
  const { sandbox, client, caller } = await readySterling();
  const screeningId = await caller.screening(await caller.candidate(JOHN));
  const path = `/v1/screenings/${screeningId}/documents`;
  expect((await caller.call('POST', path + FOR_CANDIDATE, PDF, BINARY)).status).toBe(201);
  const [listed] = (await caller.call('GET', path)).json as unknown as { id: string; fileType: string }[];
  expect(listed?.fileType).toBe('Electronic Disclosure');
  const response = await sandbox.fetch(`${client.baseUrl}${path}/${listed?.id}`, {
    headers: { authorization: `Bearer ${caller.token}`, accept: 'application/pdf' },
  });
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(PDF);
});

test('does not mix the documents of a candidate with those of a screening', async () => {
  const { caller, upload, ofCandidate, ofScreening } = await ready();
  await upload(ofScreening + FOR_CANDIDATE);
  expect((await caller.call('GET', ofCandidate)).text).toBe('[]');
  await upload(`${ofCandidate}?fileName=one.pdf`);
  expect((await caller.call('GET', ofScreening)).json).toHaveLength(1);
});

test.each([
  ['an unknown document type', '?documentType=diploma&party=candidate', ['400#documentType']],
  ['a document type that every object knows', '?documentType=constructor&party=candidate', ['400#documentType']],
  ['an unknown party', '?documentType=end-user-agreement&party=employer', ['400#party']],
  ['neither of them', '', ['400#documentType', '400#party']],
])('refuses %s of a screening', async (_, query, codes) => {
  const { upload, ofScreening } = await ready();
  const answer = await upload(ofScreening + query);
  expect([answer.status, answer.codes]).toEqual([400, codes]);
});

test('refuses a document of a candidate without a file name, and one without a file', async () => {
  const { upload, ofCandidate } = await ready();
  expect((await upload(ofCandidate)).codes).toEqual(['400#fileName']);
  expect((await upload(`${ofCandidate}?fileName=a.pdf`, new Uint8Array(0))).codes).toEqual(['400#fileAttachment']);
});

test('refuses an empty document of a screening with the bare code 400', async () => {
  const { upload, ofScreening } = await ready();
  const { status, json } = await upload(ofScreening + FOR_CANDIDATE, new Uint8Array(0));
  expect(status).toBe(400);
  expect(json).toEqual({ errors: [{ code: '400', message: 'Body must include binary file' }] });
});

test('refuses any other content type with 415#requires-octet-stream', async () => {
  const { upload, ofScreening, ofCandidate } = await ready();
  for (const path of [ofScreening + FOR_CANDIDATE, `${ofCandidate}?fileName=a.pdf`]) {
    const answer = await upload(path, PDF, { 'content-type': 'application/pdf' });
    expect([answer.status, answer.codes]).toEqual([415, ['415#requires-octet-stream']]);
  }
});

test('takes a file of 10 MB, and refuses one byte more with 413', async () => {
  const { upload, ofCandidate } = await ready();
  const path = `${ofCandidate}?fileName=large.pdf`;
  expect((await upload(path, new Uint8Array(10_485_760))).status).toBe(201);
  expect((await upload(path, new Uint8Array(10_485_761))).status).toBe(413);
});

test("knows nothing of another account's records", async () => {
  const { sandbox, ofCandidate, ofScreening } = await ready();
  const stranger = await createSterlingCaller(sandbox, sandbox.sterling.addAccount());
  for (const path of [ofCandidate, ofScreening, `${ofScreening}/1`]) {
    expect((await stranger.call('GET', path)).status).toBe(404);
  }
  expect((await stranger.call('POST', `${ofCandidate}?fileName=a.pdf`, PDF, BINARY)).status).toBe(404);
});
