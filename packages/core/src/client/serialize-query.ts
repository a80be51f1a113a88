import type { Refuse } from './invalid-request.ts';

const textOf = (name: string, value: unknown, refuse: Refuse): string => {
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  // Which date format a provider wants is for its client to say, not for a default that silently shifts days.
  if (value instanceof Date)
    return refuse(
      `the query parameter ${name} is a Date.`,
      `Give ${name} as text in the format that the provider asks for.`,
    );
  return refuse(
    `the query parameter ${name} is neither text, nor a number, nor a boolean.`,
    `Give ${name} as one of these, or as a list of them.`,
  );
};

const encode = (name: string, text: string, refuse: Refuse): string => {
  try {
    return encodeURIComponent(text);
  } catch {
    return refuse(`the query parameter ${name} holds half a character.`, 'Give well-formed text.');
  }
};

/** `?a=x&a=y`, or nothing. `null` and `undefined` are left out, lists are repeated. */
export const serializeQuery = (query: Readonly<Record<string, unknown>> | undefined, refuse: Refuse): string => {
  let text = '';
  for (const [name, given] of Object.entries(query ?? {})) {
    for (const value of Array.isArray(given) ? (given as readonly unknown[]) : [given]) {
      if (value === undefined || value === null) continue;
      text += `${text === '' ? '?' : '&'}${encodeURIComponent(name)}=${encode(name, textOf(name, value, refuse), refuse)}`;
    }
  }
  return text;
};
