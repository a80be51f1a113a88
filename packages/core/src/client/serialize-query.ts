import type { Refuse } from './invalid-request.ts';
import { serializePair } from './serialize-pair.ts';

/** `?a=x&a=y`, or nothing. `null` and `undefined` are left out, lists are repeated. */
export const serializeQuery = (query: Readonly<Record<string, unknown>> | undefined, refuse: Refuse): string => {
  let text = '';
  for (const [name, given] of Object.entries(query ?? {})) {
    for (const value of Array.isArray(given) ? (given as readonly unknown[]) : [given]) {
      if (value === undefined || value === null) continue;
      text += `${text === '' ? '?' : '&'}${serializePair('query parameter', name, value, refuse)}`;
    }
  }
  return text;
};
