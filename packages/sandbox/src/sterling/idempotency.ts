import { isJsonObject, type Json } from '../json.ts';

/** The same text for the same JSON, whatever the order of members. */
export const canonical = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
};

/** The key of a request; an empty one is none (Sterling's Java SDK sends such in its tests). */
export const idempotencyKeyOf = (headers: Headers): string | undefined =>
  headers.get('idempotency-key')?.trim() || undefined;
