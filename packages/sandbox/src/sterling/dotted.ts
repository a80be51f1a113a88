import { isJsonObject, type Json, type JsonObject } from '../json.ts';

/** The value under a dotted name such as `address.postalCode`. */
export const dotted = (object: JsonObject, name: string): Json | undefined =>
  name.split('.').reduce<Json | undefined>((value, part) => (isJsonObject(value) ? value[part] : undefined), object);

/** Not given: left out, `null`, or text without a letter in it. */
export const absent = (value: Json | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
