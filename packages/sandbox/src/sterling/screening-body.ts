import { owned } from '../accounts/owned.ts';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import type { Account, ScreeningPackage } from './account.ts';
import { absent } from './dotted.ts';
import { CANDIDATE_NOT_FOUND, PACKAGE_NOT_FOUND, type SterlingError } from './errors.ts';
import { readBillingCode, readReferenceCodes } from './account-codes.ts';
import { missingForPackage } from './required-fields.ts';
import { textOf } from './text.ts';
import type { CallbackTarget, Candidate, World } from './world.ts';

export interface ScreeningRequest {
  readonly package: ScreeningPackage;
  readonly candidate: Candidate;
  readonly callback?: CallbackTarget;
  readonly inviteMethod?: 'link' | 'email';
  readonly referenceCodes?: readonly string[];
  readonly billingCode?: string;
  readonly endUserCertificate?: string;
  readonly trustedUserId?: string;
}

type Reading<T> = { readonly errors: readonly SterlingError[]; readonly value?: T | undefined };

const isHttps = (uri: Json | undefined): uri is string => {
  if (typeof uri !== 'string' || !URL.canParse(uri)) return false;
  return new URL(uri).protocol === 'https:';
};

/** `callback`: "Must be an https uri". The credentials are under `basic-auth` on the wire. `name` is where it stands in the body. */
export const readCallback = (given: Json | undefined, name = 'callback'): Reading<CallbackTarget> => {
  if (given === undefined || given === null) return { errors: [] };
  const uri = isJsonObject(given) ? given['uri'] : undefined;
  if (!isJsonObject(given) || !isHttps(uri)) {
    return { errors: [{ code: `400#${name}.uri?format`, message: `${name}.uri must be a valid https url` }] };
  }
  const credentials = given['credentials'];
  const basicAuth = isJsonObject(credentials) ? credentials['basic-auth'] : undefined;
  return { errors: [], value: typeof basicAuth === 'string' ? { uri, basicAuth } : { uri } };
};

/** The package and the candidate, which must exist and fit together. An invite lets Sterling collect what is missing. */
export const readSubject = (
  world: World,
  account: Account,
  body: JsonObject,
  { invited, prefix = '' }: { readonly invited: boolean; readonly prefix?: string },
): Reading<{ readonly package: ScreeningPackage; readonly candidate: Candidate }> => {
  const errors: SterlingError[] = [];
  for (const name of ['packageId', 'candidateId']) {
    if (absent(body[name])) errors.push({ code: `400#${prefix}${name}`, message: `${name} is required` });
  }
  const wanted = account.packages.get(textOf(body['packageId']));
  const candidate = owned(world.candidates, account, textOf(body['candidateId']));
  if (!absent(body['packageId']) && !wanted?.active) errors.push(PACKAGE_NOT_FOUND);
  if (!absent(body['candidateId']) && !candidate) errors.push(CANDIDATE_NOT_FOUND);
  if (!wanted?.active || !candidate || errors.length > 0) return { errors };
  return { errors: invited ? [] : missingForPackage(candidate, wanted), value: { package: wanted, candidate } };
};

/** Which way the candidate is invited, or why not. */
export const readInvite = (given: Json | undefined, account: Account): Reading<'link' | 'email'> => {
  if (given === undefined || given === null) return { errors: [] };
  if (account.behaviour.invites === 'not-configured') {
    const message = 'Invite has not been configured for this account';
    return { errors: [{ code: '400#invite?configuration', message }] };
  }
  const method = isJsonObject(given) ? given['method'] : undefined;
  if (method === 'link' || method === 'email') return { errors: [], value: method };
  return { errors: [{ code: '400#invite.method', message: 'invite.method must be one of: [link, email]' }] };
};

/** "Screening has to be submitted with end user agreement in non-invite flow": text, not a boolean. The codes are assumed. */
const readCertificate = (given: Json | undefined, invited: boolean): Reading<string> => {
  if (absent(given)) {
    const message = 'endUserCertificate is required';
    return { errors: invited ? [] : [{ code: '400#endUserCertificate', message }] };
  }
  if (given === 'true' || given === 'false') return { errors: [], value: given };
  return {
    errors: [{ code: '400#endUserCertificate?format', message: 'endUserCertificate must be "true" or "false"' }],
  };
};

const readTrustedUser = (world: World, account: Account, given: Json | undefined): Reading<string> => {
  if (absent(given)) return { errors: [] };
  const trust = owned(world.trusts, account, textOf(given));
  if (trust && !trust.revoked) return { errors: [], value: trust.id };
  const message = 'trusted user must be a valid, active trusted user';
  return { errors: [{ code: '400#trustedUserId?not-found', message }] };
};

export type ScreeningBody =
  | { readonly ok: true; readonly request: ScreeningRequest }
  | { readonly ok: false; readonly errors: readonly SterlingError[] };

/** Reads the body of POST /screenings: a request that can be done, or everything that is wrong with it. */
export const readScreeningBody = (world: World, account: Account, body: Json | undefined): ScreeningBody => {
  if (!isJsonObject(body)) return { ok: false, errors: [{ code: '400', message: 'Body must be a JSON object' }] };
  const invite = readInvite(body['invite'], account);
  const invited = !absent(body['invite']);
  const subject = readSubject(world, account, body, { invited });
  const callback = readCallback(body['callback']);
  const certificate = readCertificate(body['endUserCertificate'], invited);
  const billing = readBillingCode(body['billingCode'], account.behaviour);
  const codes = readReferenceCodes(body['referenceCodes'], account.behaviour);
  const trusted = readTrustedUser(world, account, body['trustedUserId']);
  const errors = [subject, callback, invite, certificate, billing, codes, trusted].flatMap((reading) => reading.errors);
  if (errors.length > 0 || !subject.value) return { ok: false, errors };
  return {
    ok: true,
    request: {
      ...subject.value,
      ...(callback.value && { callback: callback.value }),
      ...(invite.value && { inviteMethod: invite.value }),
      ...(codes.value && { referenceCodes: codes.value }),
      ...(billing.value !== undefined && { billingCode: billing.value }),
      ...(certificate.value !== undefined && { endUserCertificate: certificate.value }),
      ...(trusted.value !== undefined && { trustedUserId: trusted.value }),
    },
  };
};
