import { isLoopback } from '@bgc/core';
import type { Clock } from '@bgc/core';

import type { HostSeen } from '../checks/host.ts';
import { systemCodeOf } from '../failure.ts';
import type { Network } from '../node/network.ts';
import { withinDeadline } from './within-deadline.ts';
import type { Destination } from './where-it-goes.ts';

interface Tools {
  readonly network: Network;
  readonly clock: Clock;
  readonly limitMs: number;
  readonly byProxy: boolean;
}

const dayMs = 86_400_000;

/** Resolves the host and greets it. */
export const observeHost = async (
  { url, forToken, forBoth, known }: Destination,
  { network, clock, limitMs, byProxy }: Tools,
): Promise<HostSeen> => {
  const { hostname, protocol, port } = url;
  const atThisMachine = isLoopback(hostname);
  const base = { forToken, forBoth, atThisMachine, ...(known ? { shown: hostname } : {}) };
  if (byProxy) return { ...base, byProxy };
  if (protocol === 'http:') return base;
  const failure = (failedAt: 'resolving' | 'TLS', thrown?: unknown): HostSeen => {
    const code = systemCodeOf(thrown);
    return { ...base, failedAt, ...(code === undefined ? {} : { code }) };
  };
  const found = await withinDeadline(clock, limitMs, () => network.resolve(hostname));
  if (found.kind !== 'done') return failure('resolving', found.kind === 'threw' ? found.thrown : undefined);
  if (found.value.length === 0) return failure('resolving');
  const target = { hostname, port: port === '' ? 443 : Number(port) };
  const greeted = await withinDeadline(clock, limitMs, (signal) => network.greet(target, signal));
  if (greeted.kind !== 'done') return failure('TLS', greeted.kind === 'threw' ? greeted.thrown : undefined);
  const daysLeft = (greeted.value.validUntil - clock.now()) / dayMs;
  return {
    ...base,
    addresses: found.value.length,
    protocol: greeted.value.protocol,
    ...(Number.isFinite(daysLeft) ? { daysLeft } : {}),
  };
};
