import { fuzz, growthOf } from '@bgc/fuzz';
import fc from 'fast-check';
import { expect } from 'vitest';

import { readComplaints } from './complaints.ts';

const NAMES = ['Canaria', 'CANARIA', 'canaria', '900417263', 'ada@example.com'] as const;
const name = fc.constantFrom(...NAMES);
const words = fc.constantFrom(
  'national_id',
  'is',
  'invalid',
  'Missing',
  'required',
  'field',
  'type',
  'check_id',
  '.',
  ':',
  '',
);
const message = fc.oneof(
  fc.array(words, { maxLength: 6 }).map((all) => all.join(' ')),
  fc.tuple(words, name, words).map((all) => all.join(' ')),
  fc.jsonValue({ maxDepth: 1 }),
);
const code = fc.oneof(
  fc.constantFrom('10404', 10_404, '10405', 900_417_263, '900417263', ' 10404', '010404'),
  name,
  fc.jsonValue({ maxDepth: 1 }),
);
const entry = fc.oneof(
  { weight: 5, arbitrary: fc.record({ code, message, http_code: code }, { requiredKeys: [] }) },
  fc.jsonValue({ maxDepth: 2 }),
);
const body = fc.oneof({ weight: 4, arbitrary: entry }, fc.array(entry, { maxLength: 4 }), fc.anything({ maxDepth: 2 }));

fuzz(
  'any error body gives complaints of five digits and plain words, in which nobody is named',
  body,
  (document) => {
    const complaints = readComplaints(document);
    for (const { code: shown = '10404', message: text = '', ...more } of complaints) {
      expect(shown).toMatch(/^[1-9]\d{4}$/);
      expect(text).not.toMatch(/[\d@]/);
      expect(more).toEqual({});
    }
    const all = JSON.stringify(complaints);
    for (const each of NAMES) expect(all).not.toContain(each);
    return [
      ...(complaints.length === 0 ? ['nothing'] : []),
      ...complaints.flatMap((complaint) => Object.keys(complaint)),
    ];
  },
  { runs: 150, reaches: ['nothing', 'code', 'message'] },
);

fuzz(
  'an error body of any length is read in time that grows with the length alone',
  fc.constantFrom('is ', 'x', '.', ' '),
  async (text) => {
    const work = (size: number) => readComplaints({ code: '1'.repeat(size), message: text.repeat(size) });
    expect(await growthOf(work, 2_000)).toBeLessThan(5);
  },
  { runs: 2 },
);
