import type { Reply } from '../exchange/exchange.ts';
import type { JsonObject } from '../json.ts';
import { refuse } from './replies.ts';

/** Refuses a body that has another member than these, or one of these that is not text. */
export const refuseFields = (
  body: JsonObject,
  texts: readonly string[],
  others: readonly string[] = [],
): Reply | undefined => {
  const known = [...texts, ...others];
  // What it is called is the caller's own text, and not repeated.
  if (Object.keys(body).some((name) => !known.includes(name))) return refuse(400, `Give only ${known.join(', ')}.`);
  const missing = texts.find((name) => typeof body[name] !== 'string' || body[name] === '');
  return missing === undefined ? undefined : refuse(400, `${missing} must be text.`);
};

export const textOf = (body: JsonObject, name: string): string => {
  const value = Object.hasOwn(body, name) ? body[name] : undefined;
  return typeof value === 'string' ? value : '';
};

/** One access code, where exactly one is given. */
export const accessIdOf = (query: URLSearchParams): string | undefined => {
  const [accessId, ...more] = query.getAll('accessId');
  return accessId !== '' && more.length === 0 ? accessId : undefined;
};

export const MISSING_ACCESS_ID = (): Reply => refuse(400, 'Give one accessId.');
export const NOTHING_HERE = (): Reply => refuse(404, 'There is nothing at this access code.');
