import { fuzz } from '@bgc/fuzz';
import fc from 'fast-check';
import { expect } from 'vitest';

import { operations } from '../generated/operations.ts';
import { readComplaints } from './complaints.ts';

const CANARY = 'canary-word';
const odd = fc.oneof(
  fc.constantFrom(CANARY, '4001', '', '1e3', 'NaN', -4001, 4001.5, 1e21, null, true),
  fc.jsonValue({ maxDepth: 1 }),
);
const code = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(4001, 4005, 4291, 4999, 40_011) }, odd);
const entry = fc.record({ code, message: odd, details: odd }, { requiredKeys: [] });
const body = fc.oneof(
  { weight: 5, arbitrary: entry },
  fc.array(entry, { maxLength: 2 }),
  fc.record({ error: entry }),
  fc.anything({ maxDepth: 2 }),
);

fuzz(
  'any error body gives a number of at most five digits and the words of the document, or no complaint',
  fc.tuple(body, fc.constantFrom(...Object.values(operations))),
  ([document, operation]) => {
    const complaints = readComplaints(document, {}, operation);
    for (const complaint of complaints) {
      expect(complaint.code).toMatch(/^\d{4,5}$/);
      expect(Object.keys({ code: '', reason: '', message: '' })).toEqual(
        expect.arrayContaining(Object.keys(complaint)),
      );
      expect(JSON.stringify(complaint)).not.toContain(CANARY);
    }
    expect(complaints.length).toBeLessThanOrEqual(1);
    const [first] = complaints;
    return first === undefined ? 'nothing' : first.message === undefined ? 'a number' : 'a meaning';
  },
  {
    runs: 150,
    found: [[{ code: { toString: 0 } }, operations.createEmploymentCheck]],
    reaches: ['nothing', 'a number', 'a meaning'],
  },
);
