import { constantTimeEqual } from '@bgc/core/webhooks';
import type { WebhookVerdict } from '@bgc/core/webhooks';

const basic = /^basic +(\S.*)$/i;

/**
 * Whether a delivery knows the webhook's token: "Authorization: Basic <token>" (https://docs.attestr.com/attestr-docs/attestr-webhooks). The token is compared as it
 * is, and nothing is decoded; with all that are valid, also after one has fitted. Total: any header gives a verdict.
 */
export const judgeToken = async (header: unknown, tokens: readonly string[]): Promise<WebhookVerdict> => {
  if (typeof header !== 'string' || header === '') return { verified: false, reason: 'credentials-missing' };
  const given = basic.exec(header)?.[1]?.trimEnd();
  if (given === undefined) return { verified: false, reason: 'credentials-malformed' };
  const fits = await Promise.all(tokens.map((token) => constantTimeEqual(given, token)));
  return fits.includes(true) ? { verified: true } : { verified: false, reason: 'credentials-wrong' };
};
