import { describe, expect, expectTypeOf, it } from 'vitest';

import { array, identifier, literal, nullable, object, openEnum, optional, record, string, union } from './index.ts';
import { standardSchema } from '../standard-schema/index.ts';
import type { Infer } from './index.ts';

const schema = object({
  id: identifier(),
  status: openEnum(['pending', 'queued']),
  note: optional(string()),
  closed: nullable(string()),
  tags: optional(array(record(union([string(), literal(1)])))),
});

describe('a schema', () => {
  it('carries the type of its result, optional members and open enums as such', () => {
    expectTypeOf<Infer<typeof schema>>().toEqualTypeOf<{
      id: string;
      status: 'pending' | 'queued' | (string & {});
      closed: string | null;
      note?: string;
      tags?: Record<string, string | 1>[];
    }>();
  });

  it('makes a Standard Schema that accepts the canonical form and drops what it does not know', () => {
    const value = { id: '1', status: 'other', closed: null, tags: [{ a: 1 }] };
    expect(standardSchema(schema)['~standard'].version).toBe(1);
    expect(standardSchema(schema)['~standard'].validate({ ...value, more: 1 })).toEqual({ value });
  });

  it.each([
    ['an empty id', { id: '', status: 'pending', closed: null }, ['id']],
    ['a missing member', { id: '1', closed: null }, ['status']],
    ['null for an optional member', { id: '1', status: 'pending', closed: null, note: null }, ['note']],
    ['a wrong element', { id: '1', status: 'pending', closed: null, tags: [{ a: 2 }] }, ['tags', 0, 'a']],
  ])('refuses %s, and says where', (_, value, path) => {
    expect(standardSchema(schema)['~standard'].validate(value)).toMatchObject({ issues: [{ path }] });
  });
});
