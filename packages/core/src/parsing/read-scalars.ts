import { fail, report } from './reading.ts';
import type { Read, Reader } from './reading.ts';
import { withoutNoise } from './without-noise.ts';

const scalar = (read: Read): Reader => ({ read, acceptsNull: false });

/** Fractions have no digits to lose that matter; an integer beyond 2^53 has lost some already. */
const isExact = (value: number): boolean =>
  Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);

export const readString: Reader = scalar((value, reading) => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number' || !isExact(value)) return fail(reading, 'text');
  report(reading, 'number-for-string');
  return String(value);
});

export const readIdentifier: Reader = scalar((value, reading) => {
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return fail(reading, 'an id');
  report(reading, 'number-for-string');
  return String(value);
});

export const readOpenEnum = (known: readonly string[]): Reader => {
  const values = new Set(known);
  return scalar((value, reading) => {
    const text = readString.read(value, reading);
    if (typeof text === 'string' && !values.has(text)) report(reading, 'unknown-value');
    return text;
  });
};

const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

export const readNumber: Reader = scalar((value, reading) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'string' || !NUMBER.test(value) || !isExact(Number(value))) return fail(reading, 'a number');
  report(reading, 'string-for-number');
  return Number(value);
});

const BOOLEANS = new Map([
  ['true', true],
  ['false', false],
]);

export const readBoolean: Reader = scalar((value, reading) => {
  if (typeof value === 'boolean') return value;
  const meant = typeof value === 'string' ? BOOLEANS.get(value.toLowerCase()) : undefined;
  if (meant === undefined) return fail(reading, 'true or false');
  report(reading, 'string-for-boolean');
  return meant;
});

export const readLiteral = (literal: unknown): Reader =>
  scalar((value, reading) => (value === literal ? value : fail(reading, 'another constant')));

export const readUnknown: Reader = {
  read: (value, reading) => (value === undefined ? fail(reading, 'something') : withoutNoise(value)),
  acceptsNull: true,
};
