import { owned } from '../../accounts/owned.ts';
import { isJsonObject, type Json, type JsonObject } from '../../json.ts';
import type { Asked } from '../operation.ts';
import { isDate } from '../dates.ts';

/** What is wrong with a value, as the end of a sentence that begins with its name; never what it is. */
export type Rule = (value: Json | undefined, body: JsonObject, asked: Asked) => string | undefined;

export type Rules = Readonly<Record<string, Rule>>;

export const isAbsent = (value: Json | undefined): value is null | undefined => value === undefined || value === null;

const MISSING = 'is required';

export const optional =
  (rule: Rule): Rule =>
  (value, body, asked) =>
    isAbsent(value) ? undefined : rule(value, body, asked);

/** Required when a condition holds, else to be null. */
export const exactlyWhen =
  (condition: (body: JsonObject) => boolean, what: string, rule: Rule): Rule =>
  (value, body, asked) => {
    if (!condition(body)) return isAbsent(value) ? undefined : `must be null unless ${what}`;
    return isAbsent(value) ? `is required as ${what}` : rule(value, body, asked);
  };

/** The same, where the provider says "else set as null": leaving it out is not that. */
export const elseNull =
  (condition: (body: JsonObject) => boolean, what: string, rule: Rule): Rule =>
  (value, body, asked) =>
    !condition(body) && value === undefined
      ? `must be null unless ${what}`
      : exactlyWhen(condition, what, rule)(value, body, asked);

export const text: Rule = (value) => {
  if (isAbsent(value) || value === '') return MISSING;
  return typeof value === 'string' ? undefined : 'must be text';
};

export const textOfAtMost =
  (most: number): Rule =>
  (value, body, asked) =>
    text(value, body, asked) ??
    (typeof value === 'string' && value.length > most ? `has more than ${most} characters` : undefined);

export const flag: Rule = (value) => {
  if (isAbsent(value)) return MISSING;
  return typeof value === 'boolean' ? undefined : 'must be true or false';
};

export const date: Rule = (value) => {
  if (isAbsent(value) || value === '') return MISSING;
  return typeof value === 'string' && isDate(value) ? undefined : 'must be a day that exists, as DD-MM-YYYY';
};

export const wholeNumber =
  (least: number, most: number): Rule =>
  (value) => {
    if (isAbsent(value)) return MISSING;
    const fits = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
    return fits ? undefined : `must be a whole number from ${least} to ${most}`;
  };

export const oneOf =
  (...choices: readonly string[]): Rule =>
  (value) => {
    if (isAbsent(value)) return MISSING;
    return typeof value === 'string' && choices.includes(value) ? undefined : `must be one of ${choices.join(', ')}`;
  };

export const email: Rule = (value) =>
  typeof value === 'string' && /^[^\s@]+@[^\s@]+$/.test(value) ? undefined : 'must be an e-mail address';

export const e164: Rule = (value) =>
  typeof value === 'string' && /^\+\d{6,15}$/.test(value) ? undefined : 'must be a number in the format E.164';

/** Ids of media that this account has uploaded. */
export const mediaIds =
  (least: 0 | 1): Rule =>
  (value, _, { world, account }) => {
    if (isAbsent(value)) return MISSING;
    if (!Array.isArray(value) || value.length < least)
      return `must be an array of media ids${least ? ', not empty' : ''}`;
    const unknown = value.some((id) => typeof id !== 'string' || !owned(world.media, account, id));
    return unknown ? 'must hold ids of uploaded media' : undefined;
  };

/** What is wrong with the members of an object: the first thing. */
export const check = (rules: Rules, body: JsonObject, asked: Asked, prefix = ''): string | undefined => {
  for (const [name, rule] of Object.entries(rules)) {
    const wrong = rule(body[name], body, asked);
    if (wrong !== undefined) return `${prefix}${name} ${wrong}`;
  }
  return undefined;
};

/** A list of objects, each with these members. */
export const listOf =
  (name: string, rules: Rules): Rule =>
  (value, _, asked) => {
    if (!Array.isArray(value)) return 'must be an array';
    for (const [index, item] of (value as readonly Json[]).entries()) {
      const wrong = isJsonObject(item) ? check(rules, item, asked) : 'is no object';
      if (wrong !== undefined) return `is wrong: ${name}[${index}] ${wrong}`;
    }
    return undefined;
  };
