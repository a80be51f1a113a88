import { isLoopback, tokenClaims } from '@bgc/core';
import type { Clock } from '@bgc/core';

import { judgeClaimsOf, judgeKeyClaims, noClaims } from './checks/claims.ts';
import { judgeClock } from './checks/clock.ts';
import { judgeHost } from './checks/host.ts';
import { goesByProxy, judgeProxy } from './checks/proxy.ts';
import { judgeRead } from './checks/read.ts';
import { judgeScope, noScopes } from './checks/scopes.ts';
import { judgeToken } from './checks/token.ts';
import type { Variables } from './configuration/read-values.ts';
import type { Finding } from './finding.ts';
import { thisRuntime } from './node/runtime.ts';
import type { Network } from './node/network.ts';
import { observeAccount } from './observing/observe-account.ts';
import type { AccountSeen } from './observing/observe-account.ts';
import { observeHost } from './observing/observe-host.ts';
import { observeScope } from './observing/observe-scope.ts';
import type { Destination } from './observing/where-it-goes.ts';
import { withinDeadline } from './observing/within-deadline.ts';
import type { Fetch, Provider, Values } from './providers/provider.ts';
import { runStep } from './step.ts';

/** What the steps of one provider are made with. */
export interface Account {
  readonly provider: Provider;
  readonly values: Values;
  readonly variables: Variables;
  readonly destinations: readonly Destination[];
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly network: Network;
  readonly limitMs: number;
}

const graceMs = 1_000;

const lookAtHosts = (account: Account): Promise<readonly Finding[]> => {
  const { provider, destinations, variables, clock, limitMs } = account;
  const isByProxy = ({ hostname }: URL): boolean =>
    !isLoopback(hostname) && goesByProxy({ variables, hostnames: [hostname], ...thisRuntime() });
  return runStep('host', { clock, limitMs: 2 * limitMs + graceMs }, () =>
    Promise.all(
      destinations.map(async (destination) =>
        judgeHost(
          await observeHost(destination, { ...account, byProxy: isByProxy(destination.url) }),
          provider.sources.hosts,
        ),
      ),
    ),
  );
};

const lookAtProxy = ({ variables, destinations }: Account): Finding => {
  const hostnames = destinations.map(({ url }) => url.hostname).filter((hostname) => !isLoopback(hostname));
  return judgeProxy({ variables, hostnames, ...thisRuntime() });
};

const scopeRefusals: readonly (string | undefined)[] = ['invalid_scope', 'unauthorized_client'];

/** Each scope alone, then all together; where a token failed for another reason, none of them. */
const lookAtScopes = async (account: Account, seen: AccountSeen | undefined): Promise<readonly Finding[]> => {
  const { provider, values, destinations, clock, limitMs } = account;
  const {
    scopes = [],
    sources: { scopes: rule },
  } = provider;
  const token = destinations.find(({ forToken }) => forToken);
  if (rule === undefined || token === undefined) return [];
  if (seen?.token === undefined && !scopeRefusals.includes(seen?.failure?.oauthCode)) return [noScopes(rule)];
  const needs = Object.fromEntries(scopes);
  const names = scopes.map(([scope]) => scope);
  return runStep('scopes', { clock, limitMs: limitMs + graceMs }, async () => {
    const asked = [...names.map((name) => [name]), names];
    const seen = await Promise.all(
      asked.map((group) => observeScope(group, token.url.href, { values, wiring: account })),
    );
    return seen.map((one) => judgeScope(one, { rule, needs }));
  });
};

const lookAtClaims = ({ provider, values, clock }: Account, seen: AccountSeen | undefined): readonly Finding[] => {
  const told = { provider, at: clock.now() };
  if (provider.keyAsToken !== undefined) {
    const key = provider.keyAsToken(values);
    return key === undefined
      ? [noClaims("a sandbox's key says nothing of itself")]
      : judgeKeyClaims(tokenClaims(key), told);
  }
  if (provider.sources.token === undefined) return [noClaims('there is no token, and the credential is no JWT')];
  return seen?.token === undefined ? [noClaims('there is no token')] : judgeClaimsOf(seen.token, told);
};

/** Everything that is asked of the provider, in the order in which it depends on what comes before. */
export const lookAtAccount = async (account: Account): Promise<readonly Finding[]> => {
  const { provider, values, clock, limitMs } = account;
  const hosts = await lookAtHosts(account);
  const ended = await withinDeadline(clock, limitMs + graceMs, () => observeAccount(provider, values, account));
  const seen = ended.kind === 'done' ? ended.value : undefined;
  return [
    lookAtProxy(account),
    ...hosts,
    judgeToken(seen, provider),
    ...(await lookAtScopes(account, seen)),
    ...lookAtClaims(account, seen),
    ...judgeRead(seen, provider),
    judgeClock(seen?.exchanges ?? []),
  ];
};
