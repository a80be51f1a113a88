import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import type { AccountBehaviour } from './account.ts';
import { FORMATS, formatError } from './candidate-formats.ts';
import { absent, dotted } from './dotted.ts';
import type { SterlingError } from './errors.ts';

type Kind = 'text' | 'truth' | { readonly [member: string]: Kind } | readonly [{ readonly [member: string]: Kind }];

const ALIAS = { givenName: 'text', middleName: 'text', confirmedNoMiddleName: 'truth', familyName: 'text' } as const;

/** The documented members in the order of the sample. Any other is ignored (assumed). */
const MEMBERS: { readonly [member: string]: Kind } = {
  clientReferenceId: 'text',
  email: 'text',
  givenName: 'text',
  middleName: 'text',
  familyName: 'text',
  confirmedNoMiddleName: 'truth',
  dob: 'text',
  ssn: 'text',
  phone: 'text',
  address: { addressLine: 'text', municipality: 'text', regionCode: 'text', postalCode: 'text', countryCode: 'text' },
  driversLicense: { type: 'text', licenseNumber: 'text', issuingAgency: 'text' },
  aliases: [ALIAS],
};

const REQUIRED_INSIDE: Readonly<Record<string, readonly string[]>> = {
  address: ['addressLine', 'postalCode', 'countryCode'],
  driversLicense: ['licenseNumber', 'issuingAgency'],
};

const isKind = (value: Json, kind: Kind): boolean => {
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'truth') return typeof value === 'boolean';
  return Array.isArray(kind) ? Array.isArray(value) : isJsonObject(value);
};

interface Reading {
  readonly errors: SterlingError[];
}

/** The known members of an object; one of another kind than documented is a format error (assumed). */
const readMembers = (
  object: JsonObject,
  members: { readonly [member: string]: Kind },
  prefix: string,
  reading: Reading,
): JsonObject => {
  const read: Record<string, Json> = {};
  for (const [name, kind] of Object.entries(members)) {
    const value = object[name];
    if (value === undefined || value === null) continue;
    const inner = typeof kind === 'object';
    if (!isKind(value, kind)) reading.errors.push(formatError(prefix + name));
    else if (!inner) read[name] = value;
    else if (Array.isArray(kind)) read[name] = readAliases(value as readonly Json[], reading);
    else read[name] = readMembers(value as JsonObject, kind as { [member: string]: Kind }, `${name}.`, reading);
  }
  return read;
};

const readAliases = (aliases: readonly Json[], reading: Reading): Json[] =>
  aliases.map((alias) => {
    if (!isJsonObject(alias)) {
      reading.errors.push(formatError('aliases'));
      return {};
    }
    for (const name of ['givenName', 'familyName']) {
      if (absent(alias[name])) reading.errors.push({ code: `400#aliases.${name}`, message: `${name} is required` });
    }
    return readMembers(alias, ALIAS, 'aliases.', reading);
  });

const requiredErrors = (fields: JsonObject, behaviour: AccountBehaviour): SterlingError[] => {
  const top = ['givenName', 'familyName', 'email'];
  if (behaviour.clientReferenceId === 'required') top.unshift('clientReferenceId');
  const missing = top
    .filter((name) => absent(fields[name]))
    .map((name) => ({ code: `400#${name}`, message: `${name} is required` }));
  const inside = Object.entries(REQUIRED_INSIDE).flatMap(([outer, names]) => {
    const object = fields[outer];
    if (!isJsonObject(object)) return [];
    return names
      .filter((name) => absent(object[name]))
      .map((name) => ({ code: `400#${outer}.${name}`, message: `if ${outer} is provided, ${name} is required` }));
  });
  return [...missing, ...inside];
};

const formatErrors = (fields: JsonObject): SterlingError[] =>
  Object.entries(FORMATS).flatMap(([name, { test }]) => {
    const value = dotted(fields, name);
    return absent(value) || (typeof value === 'string' && test(value)) ? [] : [formatError(name)];
  });

export type CandidateBody =
  | { readonly ok: true; readonly fields: JsonObject }
  | { readonly ok: false; readonly errors: readonly SterlingError[] };

/** Reads the body of POST and PUT /candidates: the documented members, or everything that is wrong with them. */
export const readCandidateBody = (body: Json | undefined, behaviour: AccountBehaviour): CandidateBody => {
  if (!isJsonObject(body)) return { ok: false, errors: [{ code: '400', message: 'Body must be a JSON object' }] };
  const reading: Reading = { errors: [] };
  const fields = readMembers(body, MEMBERS, '', reading);
  const errors = [...requiredErrors(fields, behaviour), ...reading.errors, ...formatErrors(fields)];
  return errors.length > 0 ? { ok: false, errors } : { ok: true, fields };
};
