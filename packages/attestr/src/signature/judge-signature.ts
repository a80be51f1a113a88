import { constantTimeEqual, locateMember } from '@bgc/core/webhooks';

import { signWith } from './signature-method.ts';
import type { SignatureMethod } from './signature-method.ts';

export interface SignatureTerms {
  /** Of the app. Several while it is rotated, none where nothing is to be verified. */
  readonly clientSecrets: readonly string[];
  readonly method?: SignatureMethod | undefined;
}

/**
 * Why an output is not verified. `no-secret`: there is no client secret to verify with. `not-signed`: it came without a signature. `mismatch`: the signature fits
 * none of the secrets, is none, or there is no output that it could be of. `reused`: it came under the id of another request before. `ambiguous`: a member of the document is there twice. `unreadable`: what came is no
 * JSON, or the output is of another shape.
 */
export type UnverifiedReason = 'no-secret' | 'not-signed' | 'mismatch' | 'reused' | 'ambiguous' | 'unreadable';

export type SignatureVerdict =
  /** The very bytes that are signed: parse these, and nothing else. */
  | {
      readonly verified: true;
      readonly output: Uint8Array;
      /** The same text for the same signature. */
      readonly signature: string;
    }
  | { readonly verified: false; readonly reason: UnverifiedReason };

const unverified = (reason: UnverifiedReason): SignatureVerdict => ({ verified: false, reason });

const isHex = /^[\da-f]+$/i;

/** Hexadecimal is the same in either case; anything else that a method of the user's gives is not. */
const comparable = (text: string): string => (isHex.test(text) ? text.toLowerCase() : text);

type Members = Readonly<Record<string, unknown>>;

/** Of a document in which no member is twice. */
const memberAt = (document: unknown, path: readonly string[]): unknown =>
  path.reduce((value, name) => (value as Members | null | undefined)?.[name], document);

/**
 * Judges the signature that came beside an `output`, over the exact bytes of that output: "generated using the output and client secret"
 * (https://docs.attestr.com/v1/attestr-docs/work-verification-api, "Webhook Event Payload"). How Attestr writes the text that it signs is not documented; `assumed` is that it is what it transmits. All
 * secrets are compared, also after one has fitted. Total but for what a method of the user's throws.
 *
 * @example
 * const verdict = await judgeSignature(body, ['payload', 'output'], { clientSecrets: [clientSecret] });
 */
export const judgeSignature = async (
  body: Uint8Array,
  outputPath: readonly string[],
  { clientSecrets, method }: SignatureTerms,
): Promise<SignatureVerdict> => {
  const outputAt = locateMember(body, outputPath);
  if (!outputAt.ok && outputAt.reason !== 'missing')
    return unverified(outputAt.reason === 'duplicate-member' ? 'ambiguous' : 'unreadable');
  const given = memberAt(outputAt.document, [...outputPath.slice(0, -1), 'signature']) ?? '';
  if (given === '') return unverified('not-signed');
  if (clientSecrets.length === 0) return unverified('no-secret');
  if (!outputAt.ok || typeof given !== 'string') return unverified('mismatch');
  // A copy: whoever holds the body may change it while this works.
  const output = body.slice(outputAt.start, outputAt.end);
  const sign = signWith(method);
  const fits = await Promise.all(
    clientSecrets.map(async (secret) => constantTimeEqual(comparable(given), comparable(await sign(output, secret)))),
  );
  // What begins with another byte is no object: nobody signs the absence of an output.
  return fits.includes(true) && output[0] === 0x7b
    ? { verified: true, output, signature: comparable(given) }
    : unverified('mismatch');
};
