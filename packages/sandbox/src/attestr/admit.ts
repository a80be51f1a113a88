import type { Account } from './account.ts';
import type { Refusal } from './errors.ts';
import { countAgainstLimits } from './limits.ts';
import type { Route } from './operation.ts';

const isOfType = (given: string | null, wanted: Route['contentType']): boolean =>
  wanted === 'any' || (given ?? '').split(';')[0]?.trim().toLowerCase() === wanted;

/** Who asks, for what, as of now. */
export interface Asking {
  readonly account: Account | undefined;
  readonly route: Route;
  readonly headers: Headers;
  readonly now: number;
}

/**
 * Whether a request is let in; the order in which Attestr looks is assumed: token, app, address, how often, what was bought, how it was sent.
 * Codes: https://docs.attestr.com/v1/attestr-docs/work-verification-api, Error Codes.
 */
export const refusalAtTheDoor = ({ account, route, headers, now }: Asking): Refusal | undefined => {
  if (!account) return { code: 4016 };
  const { behaviour } = account;
  if (behaviour.app === 'deactivated') return { code: 4031 };
  if (behaviour.clientAddress === 'not-listed') return { code: 4039 };
  const limit = countAgainstLimits(account, route.operation, now);
  if (limit !== undefined) return { code: limit };
  if (route.service && behaviour.notProvisioned.includes(route.service)) return { code: 4035 };
  const lenient = route.method === 'GET' && behaviour.contentTypeOnGet === 'optional';
  if (lenient || isOfType(headers.get('content-type'), route.contentType)) return undefined;
  return { code: 4001, details: `Content-Type must be ${route.contentType}` };
};
