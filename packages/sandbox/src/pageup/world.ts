import type { SandboxClock } from '../clock/clock.ts';
import type { Random } from '../random.ts';
import { createAccessTokens, type AccessTokens } from './access-tokens.ts';
import type { CheckBook } from './check-book.ts';
import type { Tenant } from './tenant.ts';

/** Everything that one PageUp emulator remembers. */
export interface World {
  readonly clock: SandboxClock;
  readonly tenants: Map<string, { readonly tenant: Tenant; readonly checks: CheckBook }>;
  readonly tokens: AccessTokens;
  /** Disturbs answers; apart from the stream that makes people up, so that reading changes nothing about seeding. */
  readonly noise: Random;
  readonly random: Random;
  /** Makes journal keys unreadable. */
  readonly salt: string;
  readonly nextUpdate: () => number;
  /** How often each magic value has struck, by tenant and check. */
  readonly magicStrikes: Map<string, number>;
}

export const createWorld = (clock: SandboxClock, random: Random): World => {
  let updates = 0;
  return {
    clock,
    tenants: new Map(),
    tokens: createAccessTokens(clock, random.fork('tokens')),
    noise: random.fork('noise'),
    random,
    salt: random.fork('salt').hex(32),
    nextUpdate: () => ++updates,
    magicStrikes: new Map(),
  };
};
