import { expect, test } from 'vitest';

import { JOHN, readySterling } from '../testing/ready-sterling.ts';

const ready = async () => {
  const { sandbox, client, caller } = await readySterling({ turnaround: 'never' });
  const candidateId = await caller.candidate(JOHN);
  return { sandbox, client, caller, candidateId, id: await caller.screening(candidateId) };
};

/** What a PDF reader checks first: the header, the end, and that each offset of the table points to its object. */
const expectPdf = (pdf: string): void => {
  expect(pdf.startsWith('%PDF-1.')).toBe(true);
  expect(pdf.endsWith('%%EOF\n')).toBe(true);
  const table = Number(/startxref\n(\d+)\n/.exec(pdf)?.[1]);
  expect(pdf.slice(table, table + 4)).toBe('xref');
  const offsets = [...pdf.slice(table).matchAll(/(\d{10}) 00000 n /g)].map(([, offset]) => Number(offset));
  expect(offsets).toHaveLength(5);
  for (const [index, offset] of offsets.entries())
    expect(pdf.slice(offset).startsWith(`${index + 1} 0 obj\n`)).toBe(true);
  const [, length = '', stream = ''] = /\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(pdf) ?? [];
  expect(stream).toHaveLength(Number(length));
};

test('documented: a report is a PDF, with no restrictions on time or use', async () => {
  const { caller, id } = await ready();
  for (let time = 0; time < 2; time++) {
    const { status, headers, text } = await caller.call('GET', `/v1/screenings/${id}/report`);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expectPdf(text);
    expect(text).not.toContain('Doe');
  }
});

test('a package with brackets, backslashes and letters beyond ASCII still makes a valid PDF', async () => {
  const { sandbox, client, caller, candidateId } = await ready();
  const packageId = sandbox.sterling.addPackage(client, { components: ['Búsqueda (10\\años) 😀'], requiredFields: [] });
  const id = await caller.screening(candidateId, { packageId });
  expectPdf((await caller.call('GET', `/v1/screenings/${id}/report`)).text);
});

test('observed: a report link opens the report without a login, once', async () => {
  const { sandbox, caller, id } = await ready();
  const { status, json } = await caller.call('POST', `/v1/screenings/${id}/report-links`);
  expect([status, Object.keys(json)]).toEqual([200, ['link', 'html', 'pdf', 'token']]);
  const open = () => sandbox.fetch(String(json['pdf']));
  expectPdf(await (await open()).text());
  expect((await open()).status).toBe(404);
  expect(sandbox.sterling.screening(id).reportLinks).toEqual({ made: 1, used: 1 });
});

test('a report link opens only its own screening, and only with its own token', async () => {
  const { sandbox, client, caller, candidateId, id } = await ready();
  const other = await caller.screening(candidateId);
  const { json } = await caller.call('POST', `/v1/screenings/${id}/report-links`);
  const at = (path: string) => sandbox.fetch(`${client.baseUrl}/v1/screenings/${path}`);
  expect((await at(`${other}/report.pdf?token=${String(json['token'])}`)).status).toBe(404);
  expect((await at(`${id}/report.pdf?token=made-up`)).status).toBe(404);
  expect((await at(`${id}/report`)).status).toBe(401);
});

test('assumed: there is no report before an invite is accepted', async () => {
  const { caller, candidateId } = await ready();
  const id = await caller.screening(candidateId, { invite: { method: 'email' } });
  expect((await caller.call('GET', `/v1/screenings/${id}/report`)).codes).toEqual(['400#report-status-not-ready']);
});

test('assumed: a pending screening has a report already', async () => {
  const { sandbox, caller, candidateId } = await ready();
  const id = await caller.screening(candidateId);
  expect(sandbox.sterling.screening(id).status).toBe('pending');
  const { status, text } = await caller.call('GET', `/v1/screenings/${id}/report`);
  expect(status).toBe(200);
  expectPdf(text);
});
