import { decodeBase64Url, locateMember, WebhookVerificationError } from '@bgc/core/webhooks';
import type { WebhookVerificationReason } from '@bgc/core/webhooks';

import { isAlgorithm } from './algorithms.ts';
import type { WebhookAlgorithm } from './algorithms.ts';

export interface Token {
  readonly algorithm: WebhookAlgorithm;
  /** What is signed: header and claims as they came, with the dot between. */
  readonly signed: string;
  readonly signature: Uint8Array;
  readonly claims: Uint8Array;
}

export const refused = (reason: WebhookVerificationReason): WebhookVerificationError =>
  new WebhookVerificationError(reason, { provider: 'truora' });

const form = 'a JSON Web Token: three parts separated by dots, in base64url, the first of them JSON';

const malformed = (): WebhookVerificationError =>
  new WebhookVerificationError('signature-malformed', { provider: 'truora', wrong: { path: 'body', expected: form } });

/**
 * Members of a header that would change how the token is to be read, or bring a key along: RFC 7515 sections 4.1.2 to 4.1.6 and 4.1.11, RFC 7797, RFC 7516. None is
 * of use where sender and receiver share a secret.
 */
const refusedMembers = ['crit', 'b64', 'zip', 'enc', 'jku', 'jwk', 'x5u', 'x5c'] as const;

/** A token of some MB is no reason to look for dots in it for long. */
const parts = 3;

/** Characters. A header has an algorithm and little more; what is longer is not worth the time that nobody has proved a right to. */
const longestHeader = 4_096;

const readHeader = (bytes: Uint8Array): WebhookAlgorithm => {
  const located = locateMember(bytes, ['alg']);
  // RFC 7515 section 4: names must be unique. Whoever reads the first and whoever reads the last `alg` must not read two things.
  if (bytes.length === 0 || (!located.ok && located.reason !== 'missing')) throw malformed();
  const header = located.ok ? (located.document as Readonly<Record<string, unknown>>) : {};
  const algorithm = header['alg'];
  if (refusedMembers.some((name) => Object.hasOwn(header, name)) || !isAlgorithm(algorithm))
    throw refused('algorithm-refused');
  return algorithm;
};

/** RFC 1952, 2.3.1. */
const isGzip = (body: Uint8Array): boolean => body[0] === 0x1f && body[1] === 0x8b;

/**
 * Takes a JWT in compact form apart (RFC 7515 section 7.1) and judges nothing but its form. Throws a `WebhookVerificationError` and nothing else.
 */
export const readToken = (body: Uint8Array): Token => {
  if (isGzip(body)) throw refused('body-compressed');
  // Bytes that are no ASCII become characters that are not of the alphabet.
  const text = new TextDecoder('latin1').decode(body).trim();
  const [header, claims, signature, ...others] = text.split('.', parts + 1);
  if (header === undefined || claims === undefined || signature === undefined || others.length > 0) throw malformed();
  if (header.length > longestHeader) throw malformed();
  const [headerBytes, claimsBytes, signatureBytes] = [header, claims, signature].map(decodeBase64Url);
  if (headerBytes === undefined || claimsBytes === undefined || signatureBytes === undefined) throw malformed();
  return {
    algorithm: readHeader(headerBytes),
    signed: `${header}.${claims}`,
    signature: signatureBytes,
    claims: claimsBytes,
  };
};
