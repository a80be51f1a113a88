import { describe, expect, test } from 'vitest';

import { isKeptRecordError } from '../errors/claim-errors.ts';
import { writableOf } from '../writing/writable-record.ts';
import { confirm, decodeKept, encodeKept, intend, intendedOf, isUnsettled, newlyKept, withdraw } from './kept-check.ts';
import { idOf } from './listed-id.ts';
import { waitAfterFailures } from './postpone.ts';
import { keyPrefix, recordKey } from './record-key.ts';

const record = writableOf({});
const kept = newlyKept({ id: '1', document: { id: 1, nested: { list: [null] } }, record }, 3);
const created = { ...record, status: 'new', referenceNumber: 'REF-1' };
const begun = { ...created, status: 'inprogress' };

describe('A kept record', () => {
  test('comes back from the store as it was, every writable member named', () => {
    const decoded = decodeKept({ value: encodeKept(intend(kept, created)) });
    expect(decoded).toEqual(intend(kept, created));
    expect(Object.keys(decoded.confirmed)).toEqual(['status', 'referenceNumber', 'reasonForFail', 'results']);
  });

  test.each([
    ['written in another format', { format: 2 }, {}],
    ['whose id is no text', { id: 1 }, {}],
    ['without a fence', { fence: undefined }, {}],
    ['that could not be decoded, whatever it looks like', {}, { undecodable: true }],
  ] as const)('%s is a typed error', (_, change, stored) => {
    let thrown: unknown;
    try {
      decodeKept({ value: JSON.stringify({ ...kept, ...change }), ...stored });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toSatisfy(isKeptRecordError);
  });

  test.each(['', 'text', 'null', '{}', '[]', '{"format":2,"id":"1","fence":1}', '{"format":1,"id":"1","fence":1}'])(
    'that nobody of us wrote is a typed error: %s',
    (value) => {
      try {
        decodeKept({ value });
        expect.unreachable();
      } catch (error) {
        expect(isKeptRecordError(error)).toBe(true);
      }
    },
  );

  test('keeps its intentions in a line, each until it is confirmed or refused', () => {
    const two = intend(intend(kept, created), begun);
    expect(two.pending).toEqual([created, begun]);
    expect(intendedOf(two)).toEqual(begun);
    expect(confirm(two, 5)).toMatchObject({ confirmed: created, confirmedAt: 5, pending: [begun] });
    expect(withdraw(two)).toMatchObject({ confirmed: record, pending: [begun] });
    expect(isUnsettled(confirm(confirm(two, 5), 6))).toBe(false);
  });

  test('does not put the same intention in the line twice, and takes a confirmed one anew', () => {
    expect(intend(intend(kept, created), { ...created }).pending).toEqual([created]);
    expect(intend(confirm(intend(kept, created), 5), created).pending).toEqual([created]);
  });
});

test('What PageUp should have is what was meant last, and else what it confirmed', () => {
  expect(intendedOf(kept)).toEqual(record);
  expect(intendedOf(intend(kept, created))).toEqual(created);
  expect(intendedOf(intend(intend(intend(kept, created), begun), created))).toEqual(created);
  expect(intendedOf(intend(intend(kept, created), begun))).toEqual(begun);
});

test('Keys tell environments, data centres and tenants apart, whatever their ids', () => {
  const tenant = { environment: 'uat', dataCentre: 'dc2', tenantId: '218' } as const;
  expect(recordKey(tenant, 'a/b')).toBe('pageup/uat/dc2/218/a%2Fb');
  expect(recordKey({ ...tenant, tenantId: '21' }, '8').startsWith(keyPrefix(tenant))).toBe(false);
  expect(
    new Set([tenant, { ...tenant, environment: 'live' as const }, { ...tenant, dataCentre: 'dc3' }].map(keyPrefix))
      .size,
  ).toBe(3);
});

test.each([
  [{ id: 5 }, '5'],
  [{ ID: 'x' }, 'x'],
  [{ id: '' }, undefined],
  [{ id: '  ' }, undefined],
  [{ id: 1.5 }, undefined],
  [{ id: null }, undefined],
  [{ id: '\ud800' }, undefined],
  [{}, undefined],
  ['5', undefined],
  [null, undefined],
  [[{ id: 5 }], undefined],
])('The id of %j is %s', (document, id) => {
  expect(idOf(document)).toBe(id);
});

test('The writable members are read whatever their case and form', () => {
  expect(writableOf({ Status: 'new', referencenumber: 17, reasonForFail: null, results: { reportType: 'A' } })).toEqual(
    {
      status: 'new',
      referenceNumber: '17',
      reasonForFail: undefined,
      results: [{ reportType: 'A' }],
    },
  );
});

test('Pauses grow to an hour and no further', () => {
  expect([1, 2, 3, 50, 5_000].map((failures) => waitAfterFailures(failures))).toEqual([
    60_000, 120_000, 240_000, 3_600_000, 3_600_000,
  ]);
});
