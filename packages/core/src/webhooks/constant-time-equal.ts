import { sha256 } from './digest.ts';

const isComparable = (value: unknown): value is string | Uint8Array =>
  typeof value === 'string' || value instanceof Uint8Array;

/**
 * Whether two secrets are the same bytes (text as UTF-8), in a time that tells nothing of where or whether they differ: digests of fixed
 * length are compared, every byte of them. Any lengths; anything that is neither text nor bytes equals nothing. Never throws.
 *
 * @example
 * if (!(await constantTimeEqual(decodeHex(header) ?? '', await hmacSha256(secret, body)))) return { verified: false, reason: 'signature-wrong' };
 */
export const constantTimeEqual = async (left: string | Uint8Array, right: string | Uint8Array): Promise<boolean> => {
  if (!isComparable(left) || !isComparable(right)) return false;
  const [leftDigest, rightDigest] = await Promise.all([sha256(left), sha256(right)]);
  let difference = 0;
  for (const [index, byte] of leftDigest.entries()) difference |= byte ^ (rightDigest[index] ?? 256);
  return difference === 0;
};
