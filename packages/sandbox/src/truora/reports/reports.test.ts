import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';

import type { JsonObject } from '../../json.ts';
import { readyTruora } from '../../testing/ready-truora.ts';
import { readCsv } from './read-csv.ts';

/** A ZIP file with these texts; the first is stored, the others are compressed. */
const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text], index) => [name, [strToU8(text), { level: index === 0 ? 0 : 6 }]]),
    ),
  );

const ready = async () => {
  const made = readyTruora();
  const created = await made.call('POST', '/v1/reports', { name: 'January' });
  const id = String((created.json['report'] as JsonObject)['id']);
  const upload = (file: string | Uint8Array, name = 'checks.csv', part = 'file') => {
    const form = new FormData();
    form.set(part, new File([typeof file === 'string' ? file : file.slice()], name));
    return made.call('POST', `/v1/reports/${id}/upload`, form);
  };
  return { ...made, created, id, upload };
};

const CSV = `country,type,national_id,first_name,user_authorized
CO,person,0000000000,"Ana ""A"", María",true
CO,person,0000000001,Juan,false
CO,frubana,0000000002,Eva,true
`;

test('a report is created without data, read and listed by who made it', async () => {
  const { call, created, id } = await ready();
  expect(created.status).toBe(201);
  expect(created.json).toMatchObject({
    report: { id, name: 'January', created_by: 'account-1', has_data: false },
    checks: `/v1/checks?report_id=${id}`,
    self: `/v1/reports/${id}`,
  });
  expect((await call('GET', `/v1/reports/${id}`)).json).toEqual(created.json);
  expect((await call('GET', '/v1/reports?username=account-1')).json['reports']).toMatchObject([{ id }]);
  expect((await call('GET', '/v1/reports?username=other')).json['reports']).toEqual([]);
  expect((await call('GET', '/v1/reports/RPT0')).status).toBe(404);
  expect((await call('POST', '/v1/reports', {})).status).toBe(400);
});

test('the list of one can be that one in its envelope', async () => {
  const { call, sandbox, id } = await ready();
  sandbox.truora.behave('account-1', { lists: 'bare' });
  expect((await call('GET', '/v1/reports')).json).toMatchObject({ report: { id }, self: `/v1/reports/${id}` });
});

test('each row of an uploaded file becomes a check of the report; rows that are wrong, or of a custom type, are counted', async () => {
  const { call, upload, id, sandbox } = await ready();
  await call('POST', '/v1/config', { country: 'CO', type: 'frubana', dataset_criminal_record: '1' });
  const { status, json } = await upload(CSV);
  expect([status, json['report']]).toEqual([
    200,
    expect.objectContaining({ has_data: true, size: 3, created_checks_count: 1, invalid_checks_count: 2 }),
  ]);
  const listed = (await call('GET', `/v1/checks?report_id=${id}`)).json['checks'];
  expect(listed).toMatchObject([{ national_id: '0000000000', first_name: 'Ana "A", María', report_id: id }]);
  expect((await call('GET', '/v1/checks?report_id=RPT0')).json['checks']).toEqual([]);
  expect(sandbox.truora.state().counts).toMatchObject({ created: 0, uploaded: 1, paid: 1 });
});

test('takes an xlsx file, with strings shared and in place, and days as a spreadsheet counts them', async () => {
  const { call, upload, id } = await ready();
  const file = zipped({
    '[Content_Types].xml': '<Types/>',
    'xl/sharedStrings.xml':
      '<sst><si><t>country</t></si><si><t>type</t></si><si><t>national_id</t></si><si><t>date_of_birth</t></si>' +
      '<si><t>user_authorized</t></si><si><r><t>BR</t></r></si><si><t>person</t></si><si><t xml:space="preserve">José &amp; &#233;</t></si><si><t>first_name</t></si></sst>',
    'xl/worksheets/sheet1.xml':
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>' +
      '<c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c><c r="G1" t="s"><v>8</v></c></row>' +
      '<row r="2"><c r="A2" t="s"><v>5</v></c><c r="B2" t="s"><v>6</v></c><c r="C2"><v>123</v></c><c r="D2" s="1"><v>32904</v></c>' +
      '<c r="E2" t="inlineStr"><is><t>true</t></is></c><c r="F2"/><c r="G2" t="s"><v>7</v></c></row><row r="3"/></sheetData></worksheet>',
  });
  expect((await upload(file, 'checks.xlsx')).json['report']).toMatchObject({ size: 1, created_checks_count: 1 });
  expect((await call('GET', `/v1/checks?report_id=${id}`)).json['checks']).toMatchObject([
    { country: 'BR', national_id: '123', date_of_birth: '1990-01-31', first_name: 'José & é' },
  ]);
});

/** As many cells before it would take all memory. */
const farAway = zipped({
  'xl/worksheets/sheet1.xml':
    '<worksheet><sheetData><row r="1"><c r="ZZZZZ1"><v>1</v></c></row></sheetData></worksheet>',
});

test.each<[string, string | Uint8Array, string, RegExp]>([
  ['without a file', CSV, 'files', /required: file/],
  ['without the names of the fields', 'CO,person\n', 'file', /first row/],
  ['that is a broken xlsx file', 'PK\u0003\u0004junk', 'file', /xlsx or csv/],
  ['with a cell where no spreadsheet has one', farAway, 'file', /xlsx or csv/],
])('refuses an upload %s', async (_, file, part, message) => {
  const { upload } = await ready();
  const { status, json } = await upload(file, 'checks.csv', part);
  expect([status, json['message']]).toEqual([400, expect.stringMatching(message)]);
});

test('an upload as a form is refused, and so is one to a report that does not exist', async () => {
  const { call, id } = await ready();
  expect((await call('POST', `/v1/reports/${id}/upload`, { file: CSV })).status).toBe(415);
  const form = new FormData();
  form.set('file', new File([CSV], 'checks.csv'));
  expect((await call('POST', '/v1/reports/RPT0/upload', form)).status).toBe(404);
});

test('csv may have quotes, empty lines, a byte order mark, semicolons and line ends of Windows', () => {
  expect(readCsv('\uFEFFa;b\r\n"1;\n2";""""\r\n\r\n')).toEqual([
    ['a', 'b'],
    ['1;\n2', '"'],
  ]);
});
