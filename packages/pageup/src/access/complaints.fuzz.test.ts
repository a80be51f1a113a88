import { fuzz, growthOf } from '@bgc/fuzz';
import fc from 'fast-check';
import { expect } from 'vitest';

import { operations } from '../generated/operations.ts';
import { readComplaints } from './complaints.ts';

const CANARY = 'canary-word';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const reply = { status: 400, statusText: CANARY, body: encode(CANARY) };

const closed = 'The underlying connection was closed';
const message = fc.oneof(
  fc.constantFrom('Name is required', `name IS required: ${CANARY}`, `${closed} ${CANARY}`, CANARY, ''),
  fc.jsonValue({ maxDepth: 1 }),
);
const field = fc.oneof(
  fc.constantFrom('results[0].reportLink', `${CANARY}.status`, `status.${CANARY}`, CANARY, '[0]', '.', '__proto__'),
  fc.jsonValue({ maxDepth: 1 }),
);
const entry = fc.oneof(
  { weight: 5, arbitrary: fc.record({ message, field }, { requiredKeys: [] }) },
  fc.jsonValue({ maxDepth: 2 }),
);
const body = fc.oneof({ weight: 5, arbitrary: fc.array(entry, { maxLength: 4 }) }, entry, fc.anything({ maxDepth: 2 }));

const words = JSON.stringify(operations);

fuzz(
  'any error body gives complaints of documented messages and fields of the spec, and nothing of its own words',
  fc.tuple(body, fc.constantFrom(400, 404, 500)),
  ([document, status]) => {
    const complaints = readComplaints(document, { ...reply, status });
    for (const { message: shown = closed, field: about = 'name', ...more } of complaints) {
      expect([closed, 'You are not allowed to perform this action at this time', 'Name is required']).toContain(shown);
      expect(about === 'name' || words.includes(about)).toBe(true);
      expect(more).toEqual({});
    }
    expect(JSON.stringify(complaints)).not.toContain(CANARY);
    return complaints.length === 0 ? 'nothing' : complaints.flatMap((complaint) => Object.keys(complaint));
  },
  { runs: 150, reaches: ['nothing', 'message', 'field'] },
);

fuzz(
  'an error body of any length is read in time that grows with the length alone',
  fc.constantFrom(' ', 'The underlying ', '{', '.', '[0]'),
  async (text) => {
    const sizes = [1_000, 16_000];
    const given = new Map(
      sizes.map((size) => {
        const long = text.repeat(size);
        return [size, [[{ message: long, field: long }], { status: 404, body: encode(long) }] as const];
      }),
    );
    expect(await growthOf((size) => readComplaints(...(given.get(size) as [unknown, never])), 1_000)).toBeLessThan(5);
  },
  { runs: 2 },
);
