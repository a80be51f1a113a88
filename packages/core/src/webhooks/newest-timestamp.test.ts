import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { newestTimestamp } from './newest-timestamp.ts';

describe('newestTimestamp', () => {
  it('finds the newest at any depth, in any order', () => {
    const payload = {
      updatedAt: '2016-11-15T22:34:28Z',
      dispute: { createdAt: '2016-12-01T00:00:00Z' },
      adverseActions: [{ updatedAt: '2016-11-28T10:00:00Z' }],
    };
    expect(newestTimestamp(payload)).toBe(Date.UTC(2016, 11, 1));
  });

  it.each([
    ['2024-05-01T10:00:00Z', Date.UTC(2024, 4, 1, 10)],
    ['2024-05-01t10:00:00.5z', Date.UTC(2024, 4, 1, 10, 0, 0, 500)],
    ['2024-05-01T10:00:00.123456789Z', Date.UTC(2024, 4, 1, 10, 0, 0, 123)],
    ['2024-05-01T10:00:00+05:30', Date.UTC(2024, 4, 1, 4, 30)],
    ['2024-05-01T10:00:00+0200', Date.UTC(2024, 4, 1, 8)],
    ['2024-05-01T10:00:00.25-0930', Date.UTC(2024, 4, 1, 19, 30, 0, 250)],
    ['2024-05-01T10:00:00', Date.UTC(2024, 4, 1, 10)],
    ['2024-05-01 10:00:00', Date.UTC(2024, 4, 1, 10)],
  ])('reads %s', (text, expected) => {
    expect(newestTimestamp([text])).toBe(expected);
  });

  it.each([
    '1990-01-01',
    '10:00:00',
    '2024-13-01T10:00:00Z',
    '2024-05-01T10:00:00123Z',
    '2024-05-01T10:00:00+020',
    '2024-05-01T10:00:00+9900',
    'on 2024-05-01T10:00:00Z',
    '',
    1714557600,
    null,
    true,
  ])('takes no time from %j', (value) => {
    expect(newestTimestamp({ value })).toBeUndefined();
  });

  it('takes numbers only where it is told, in the unit that it is told', () => {
    const payload = { created: 1661024715867, iat: 1661024716, amount: 9999999999999 };
    const unitOf: Readonly<Record<string, 'seconds' | 'milliseconds'>> = { created: 'milliseconds', iat: 'seconds' };
    expect(newestTimestamp(payload, { numbersAt: (path) => unitOf[path] })).toBe(1661024716000);
  });

  it('leaves out what it is told to, and what lies in the future', () => {
    const payload = {
      at: '2024-05-01T10:00:00Z',
      items: [{ validTo: '2024-06-01T00:00:00Z' }],
      expires: '2030-01-01T00:00:00Z',
    };
    const options = { ignore: (path: string) => path === 'items[].validTo', notAfter: Date.UTC(2025, 0, 1) };
    expect(newestTimestamp(payload, options)).toBe(Date.UTC(2024, 4, 1, 10));
  });

  it('asks about no path of more than 300 characters, so that the time grows with the length of the payload alone', () => {
    let payload: Record<string, unknown> = { next_run_date: '2030-01-01T00:00:00Z', at: '2024-05-01T10:00:00Z' };
    for (let depth = 0; depth < 100; depth += 1) payload = { ['n'.repeat(2_000)]: payload };
    const lengths: number[] = [];
    const ignore = (path: string): boolean => {
      lengths.push(path.length);
      return path.endsWith('.next_run_date');
    };
    expect(newestTimestamp(payload, { ignore })).toBe(Date.UTC(2024, 4, 1, 10));
    expect(lengths).toEqual([300, 300]);
  });

  it('bears any payload, also one that is very deep or contains itself', () => {
    fc.assert(
      fc.property(fc.anything(), (payload) => {
        expect(['number', 'undefined']).toContain(typeof newestTimestamp(payload));
      }),
    );
    expect(newestTimestamp(JSON.parse(`${'['.repeat(200_000)}"2024-05-01T10:00:00Z"${']'.repeat(200_000)}`))).toBe(
      Date.UTC(2024, 4, 1, 10),
    );
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    expect(newestTimestamp(circular)).toBeUndefined();
  });
});
