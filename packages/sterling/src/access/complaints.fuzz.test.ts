import { expectSame, fuzz, growthOf } from '@bgc/fuzz';
import fc from 'fast-check';
import { expect } from 'vitest';

import { operations } from '../generated/operations.ts';
import { isKnownSterlingErrorCode, sterlingErrorCodes } from './error-codes.ts';
import { readComplaints } from './complaints.ts';

const CANARY = 'canaryword';
const sent = {
  url: 'https://api.example.com/v1/candidates',
  headers: { authorization: `Bearer ${CANARY}` },
  body: { kind: 'bytes', bytes: JSON.stringify({ familyName: CANARY }) },
} as const;
const read = (document: unknown) => readComplaints(document, { sent }, operations.createCandidate);

const documented = fc.constantFrom(...Object.keys(sterlingErrorCodes));
/** As the document has them, with what was sent in the place of an id. */
const inFull = fc
  .constantFrom(...Object.entries(sterlingErrorCodes))
  .map(([code, [message = '']]) => ({ code, message: message.replaceAll('{id}', CANARY) }));
const part = fc.oneof(
  fc.constantFrom(
    'dob',
    'candidate',
    'required-fields',
    'nickName',
    CANARY,
    CANARY.toUpperCase(),
    '',
    '__proto__',
    '4',
  ),
  fc.string({ maxLength: 4 }),
);
const code = fc.oneof(
  documented,
  fc
    .tuple(fc.constantFrom('400#', '409#', '4', '999#'), part, fc.constantFrom('', '?', '#'), part)
    .map((all) => all.join('')),
  fc.jsonValue({ maxDepth: 1 }),
);
const message = fc.oneof(
  fc.constantFrom(...Object.values(sterlingErrorCodes).flat()).map((text) => text.replaceAll('{id}', CANARY)),
  fc.constantFrom(CANARY, `${CANARY} is not known`),
  fc.jsonValue({ maxDepth: 1 }),
);
const entry = fc.oneof(inFull, { weight: 5, arbitrary: fc.record({ code, message }) }, fc.jsonValue({ maxDepth: 2 }));
const list = fc.array(entry, { maxLength: 4 });
const body = fc.oneof(
  { weight: 5, arbitrary: list.map((errors) => ({ errors })) },
  list,
  entry,
  fc.anything({ maxDepth: 2 }),
);

fuzz(
  'any error body gives complaints that show nothing of what was sent, and of its own words none that is not documented',
  body,
  (document) => {
    const complaints = read(document);
    const shown = complaints.map((complaint) => {
      const wordings = isKnownSterlingErrorCode(complaint.code) ? sterlingErrorCodes[complaint.code] : [];
      if (complaint.message !== undefined) expect(wordings).toContain(complaint.message);
      expect(complaint.code).toMatch(/^[1-5]\d\d(?:#[A-Za-z.,?=-]+)?$/);
      expect(`${complaint.code}?${complaint.field}`).toContain(complaint.field ?? '');
      return complaint.message === undefined ? 'a code' : 'a message';
    });
    expect(JSON.stringify(complaints).toLowerCase()).not.toContain(CANARY);
    expectSame(complaints, read(document));
    return shown.length === 0 ? 'nothing' : shown;
  },
  { runs: 150, reaches: ['a code', 'a message', 'nothing'] },
);

fuzz(
  'an error body of any length is read in time that grows with the length alone',
  fc.constantFrom('Candidate ', 'x', '\\', '(', '{id}', ' '),
  async (text) => {
    const [long = ''] = sterlingErrorCodes['400#candidate?required-fields=dob'];
    const work = (size: number) =>
      read({
        errors: [{ code: '400#candidate?required-fields=dob', message: long.replace('{id}', text.repeat(size)) }],
      });
    expect(await growthOf(work, 2_000)).toBeLessThan(5);
  },
  { runs: 2 },
);
