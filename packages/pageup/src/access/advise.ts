import { tokenClaims } from '@bgc/core';
import type { ProviderDefinition } from '@bgc/core';

import { connectionClosed } from './complaints.ts';

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
  400: ({ operation }) =>
    operation.id === 'createToken'
      ? 'PageUp gave no token: check client id, client secret and `instanceId`, which belong to one customer and one environment.'
      : `Check what was sent against ${page}.`,
  401: () => 'Check client id and client secret: they belong to one customer and one environment.',
  403: adviseForbidden,
  404: ({ complaints }) =>
    complaints.some(({ message }) => message === connectionClosed)
      ? "A passing hiccup of PageUp's network that outlasted the retries: call again later."
      : 'PageUp knows no such check or tenant: check the id, the tenant id and the environment.',
  429: () =>
    "PageUp's daily limit is reached: call again tomorrow, or ask PageUp for a higher one. `watch()` pauses by itself.",
};

/** The sentence that tells the reader of an error what to do next. */
export const advise = (failure: Failure): string | undefined => adviceByStatus[failure.status]?.(failure);
