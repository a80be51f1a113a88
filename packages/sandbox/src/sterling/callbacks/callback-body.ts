import { isJsonObject, type Json, type JsonObject } from '../../json.ts';
import type { CallbackBehaviour } from './callback-behaviour.ts';

const NO_DATE = '0001-01-01T00:00:00';
// What both the second API's sample and every package of the sandbox know.
const COUNTRIES: Readonly<Record<string, string>> = { US: 'USA', CA: 'CAN', GB: 'GBR', MX: 'MEX' };

const text = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

const addressOfV2 = (address: JsonObject): JsonObject => ({
  ...address,
  regionCode: text(address['regionCode'])?.replace(/^[A-Z]{2}-/, '') ?? null,
  countryCode: COUNTRIES[text(address['countryCode']) ?? ''] ?? address['countryCode'] ?? null,
  validFrom: NO_DATE,
  validTo: NO_DATE,
});

const MEMBERS = ['email', 'givenName', 'familyName', 'confirmedNoMiddleName', 'dob', 'ssn', 'phone'] as const;

/** The candidate as the second API embeds it in a callback: "WA" and "USA", and dates without a zone. */
const candidateOfV2 = (fields: JsonObject): JsonObject => ({
  ...Object.fromEntries(MEMBERS.map((name) => [name, fields[name] ?? null])),
  dob: typeof fields['dob'] === 'string' ? `${fields['dob']}T00:00:00` : NO_DATE,
  address: isJsonObject(fields['address']) ? addressOfV2(fields['address']) : null,
});

const encoder = new TextEncoder();

/** What is sent for `{ type, payload }`, as the account's behaviour wants it. */
export const callbackBody = (body: JsonObject, candidate: JsonObject, behaviour: CallbackBehaviour): Uint8Array => {
  const { payload } = body;
  let shown: JsonObject = isJsonObject(payload) ? payload : {};
  if (behaviour.callbackPayload === 'v2') {
    const { candidateId: _, ...others } = shown;
    shown = { ...others, candidate: candidateOfV2(candidate) };
  }
  const plain = encoder.encode(JSON.stringify({ ...body, type: behaviour.callbackType, payload: shown }));
  const missing = behaviour.callbackBytes - plain.byteLength;
  if (missing <= 0) return plain;
  // "Fields may be added to introduce new capabilities": this one is such a field. (Versioning.)
  const padding = 'x'.repeat(Math.max(0, missing - ',"padding":""'.length));
  return encoder.encode(JSON.stringify({ ...body, type: behaviour.callbackType, payload: { ...shown, padding } }));
};
