import type { Json } from '../json.ts';

/** The value as text where it is text or a number (an id may be sent as either), else nothing. */
export const textOf = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
