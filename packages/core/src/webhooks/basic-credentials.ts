import { constantTimeEqual } from './constant-time-equal.ts';
import { decodeBase64 } from './decode.ts';
import type { WebhookVerdict } from './webhook-delivery.ts';

/** User name and password of HTTP Basic (RFC 7617). */
export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
}

const basic = /^basic +(\S+) *$/i;

/**
 * Checks an `Authorization: Basic` header (RFC 7617, UTF-8) against all credentials that are valid at present: the old and the new while they
 * are rotated. One without a user name or password, as an unset environment variable gives, fits nothing. Total: any header gives a verdict.
 *
 * @example
 * const verdict = await verifyBasicCredentials(request.headers.get('authorization'), [{ username: 'callback', password }]);
 */
export const verifyBasicCredentials = async (
  header: string | null | undefined,
  candidates: readonly BasicCredentials[],
): Promise<WebhookVerdict> => {
  if (header === null || header === undefined || header === '')
    return { verified: false, reason: 'credentials-missing' };
  const given = decodeBase64(basic.exec(header)?.[1] ?? ' ');
  if (given === undefined) return { verified: false, reason: 'credentials-malformed' };
  // All are compared, also after one has fitted: the time tells nothing of which it was.
  const fits = await Promise.all(
    candidates.map(
      async ({ username, password }) =>
        (await constantTimeEqual(given, `${username}:${password}`)) && Boolean(username) && Boolean(password),
    ),
  );
  return fits.includes(true) ? { verified: true } : { verified: false, reason: 'credentials-wrong' };
};
