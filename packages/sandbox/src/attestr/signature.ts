import { hmacSha256 } from '../hmac-sha256.ts';
import type { Json } from '../json.ts';
import type { Account } from './account.ts';
import { jsonStyles, writeJson } from './json-style.ts';

const encoder = new TextEncoder();

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * "Signature generated using the output and client secret": HMAC (SHA-256, by the length of the sample) in hex, keyed with the client secret,
 * over `output` as it stands at that depth of the document, or over another style of it where the behaviour `signedText` says so.
 * Source: https://docs.attestr.com/v1/attestr-docs/work-verification-api, Webhooks; what exactly is hashed is documented nowhere.
 */
export const signOutput = ({ behaviour, clientSecret }: Account, output: Json, depth: number): string => {
  const { jsonStyle, signedText, signatureCase } = behaviour;
  const text =
    signedText === 'transmitted'
      ? writeJson(output, jsonStyles[jsonStyle], depth)
      : writeJson(output, jsonStyles[signedText]);
  const signature = hex(hmacSha256(encoder.encode(clientSecret), encoder.encode(text)));
  return signatureCase === 'upper' ? signature.toUpperCase() : signature;
};
