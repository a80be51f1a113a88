import { expect, test } from 'vitest';

import type { JsonObject } from '../json.ts';
import { readyAttestr, TRAINEE } from '../testing/ready-attestr.ts';

test('a check is answered with its id and number, and is INITIATED from then on', async () => {
  const { create, get } = readyAttestr();
  const created = await create();
  expect(created).toMatchObject({ status: 200, json: { _id: expect.stringMatching(/^AR[\w-]{16}$/) as string } });
  expect(created.json['number']).toMatch(/^\d{4}-\d{6}-\d{4}$/);
  expect(Object.keys(created.json)).toEqual(['_id', 'number']);
  const { json } = await get(created.id);
  expect(json).toMatchObject({
    ...created.json,
    status: 'INITIATED',
    input: TRAINEE,
    output: null,
    error: null,
    updated: null,
    signature: null,
  });
  expect(json['created']).toBeGreaterThan(1e12);
});

test.each<[string, JsonObject, string]>([
  ['no tag', { tag: null }, 'tag is required'],
  ['an empty employer', { employer: '' }, 'employer is required'],
  ['no reg', { reg: null }, 'reg is required'],
  ['a position that is no text', { position: 5 }, 'position must be text'],
  ['an ISO date', { startDate: '2019-12-02' }, 'startDate must be a day that exists, as DD-MM-YYYY'],
  ['30 February', { startDate: '30-02-2020' }, 'startDate must be a day that exists, as DD-MM-YYYY'],
  ['a flag as text', { ended: 'true' }, 'ended must be true or false'],
  ['ended without a date', { endDate: null }, 'endDate is required as ended is true'],
  ['an end of what goes on', { ended: false }, 'endDate must be null unless ended is true'],
  ['no documents', { documents: [] }, 'documents must be an array of media ids, not empty'],
  ['unknown documents', { documents: ['MX17Cd6KEBSsbKSaou'] }, 'documents must hold ids of uploaded media'],
  [
    'a reference without a contact',
    { references: [{ name: 'Robin Sample', position: 'Mentor' }] },
    'references is wrong: references[0] contact is required',
  ],
  ['a webhook as text', { webhook: 'yes' }, 'webhook must be true or false'],
])('%s is refused with 4001, and told without what was sent', async (_, changes, details) => {
  const { sandbox, create } = readyAttestr();
  expect(await create(changes)).toMatchObject({
    status: 400,
    json: { code: 4001, message: 'Malformed data or missing required parameter values', details },
  });
  expect(sandbox.attestr.state()).toMatchObject({ requests: [], paid: 0 });
  expect(sandbox.attestr.state().counts.employment).toEqual({ received: 1, created: 0, refused: 1 });
});

test('the same tag again is a second paid check', async () => {
  const { sandbox, idOf } = readyAttestr();
  expect(await idOf()).not.toBe(await idOf());
  expect(sandbox.attestr.state()).toMatchObject({ paid: 2, counts: { employment: { created: 2 } } });
});

test.each<[string, JsonObject, JsonObject]>([
  [
    'education',
    {
      tag: 'T-1',
      level: 'GRADUATE',
      course: 'B.Sc.',
      courseName: 'Physics',
      reg: 'R-1',
      startMonth: 7,
      startYear: 2015,
      ended: true,
      endedMonth: 5,
      endedYear: 2018,
    },
    { startYear: 1900 },
  ],
  ['address', { tag: 'T-1', address: '1 Example Street', pocType: 'OTHER', pocName: 'Robin' }, { pocName: null }],
  ['document', { tag: 'T-1', reg: 'R-1', docType: 'PAN' }, { docType: 'LIBRARY' }],
])('a check of %s is taken, and refused where a member is wrong', async (path, body, wrong) => {
  const { sandbox, call } = readyAttestr();
  expect((await call('POST', `/factx/async/${path}`, body)).json).toHaveProperty('_id');
  expect((await call('POST', `/factx/async/${path}`, { ...body, ...wrong })).json).toMatchObject({ code: 4001 });
  expect(sandbox.attestr.state()).toMatchObject({ paid: 1, counts: { [path]: { received: 2, refused: 1 } } });
});

test('accepted but timed out is paid for, and nobody has its id', async () => {
  const { sandbox, create } = readyAttestr();
  sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'createEmploymentCheck', ending: 'reset' });
  await expect(create()).rejects.toThrow('fetch failed');
  expect(sandbox.attestr.state().paid).toBe(1);
  await create();
  expect(sandbox.attestr.state().paid).toBe(2);
});
