import { tokenClaims } from '@bgc/core';
import type { ProviderDefinition } from '@bgc/core';

import { operations } from '../generated/operations.ts';
import { connectionClosed } from './connection-closed.ts';

type Failure = Parameters<NonNullable<ProviderDefinition['advise']>>[0];

/** "GET and PUT endpoints also require the partner ID as claim"; how the claim is named is not public, so any name with these words will do. */
const isPartnerClaim = (name: string): boolean => /partner/i.test(name);

const page = 'https://developers.pageuppeople.com/Api/Partners/BackgroundChecking';

/** What the token lacks, where it is a JWT and can be read (the troubleshooting section "403 Forbidden"). */
const adviseForbidden = ({ operation, token }: Failure): string => {
  const scope = operation.scope ?? 'the right';
  const claims = token === undefined ? undefined : tokenClaims(token);
  if (claims === undefined) {
    return `The token needs the scope ${scope} and the partner id as a claim; it cannot be read here, so ask PageUp which of them it lacks.`;
  }
  const lacksScope = operation.scope !== undefined && !claims.scopes.includes(operation.scope);
  const lacksPartner = !claims.names.some(isPartnerClaim);
  if (lacksScope && lacksPartner)
    return `The token lacks the scope ${scope} and the partner id claim: contact PageUp to have both set up for this client.`;
  if (lacksScope) return `The token lacks the scope ${scope}: contact PageUp to have it granted to this client.`;
  if (lacksPartner) return 'The token lacks the partner id claim: contact PageUp to have it set up for this client.';
  return `The token has the scope ${scope} and a partner claim: check that client, tenant id and environment belong together.`;
};

const adviceByStatus: Readonly<Record<number, (failure: Failure) => string>> = {
  400: () => `Check what was sent against ${page}.`,
  401: () => 'Check client id and client secret: they belong to one customer and one environment.',
  403: adviseForbidden,
  404: ({ complaints }) =>
    complaints.some(({ message }) => message === connectionClosed)
      ? "A passing hiccup of PageUp's network that outlasted the retries: call again later."
      : 'PageUp knows no such check or tenant: check the id, the tenant id and the environment.',
  429: () =>
    "PageUp's daily limit is reached: call again tomorrow, or ask PageUp for a higher one. `watch()` pauses by itself.",
};

/** Refusals of the token endpoint. PageUp documents `instanceId` by its name only. */
const refusedTokenStatuses: ReadonlySet<number> = new Set([400, 401, 403]);

const adviseRefusedToken = ({ complaints }: Failure): string =>
  complaints.some(({ code }) => code === 'invalid_scope' || code === 'unauthorized_client')
    ? 'PageUp gave no token: the client lacks the scope; contact PageUp to have it granted.'
    : 'PageUp gave no token: check client id and client secret, which belong to one tenant and one environment, and `instanceId`: it is assumed to equal `tenantId`, and can be given otherwise or left out (`instanceId: false`).';

/** The sentence that tells the reader of an error what to do next. */
export const advise = (failure: Failure): string | undefined => {
  const { status, operation } = failure;
  if (operation.id !== operations.createToken.id) return adviceByStatus[status]?.(failure);
  return refusedTokenStatuses.has(status) ? adviseRefusedToken(failure) : undefined;
};
