import { createPageUpClient } from '@bgc/pageup';
import type { PageUpClient } from '@bgc/pageup';
import { plantedFetch } from '@bgc/promises';
import type { Canaries, Wire } from '@bgc/promises';
import { createVirtualClock } from '@bgc/sandbox';
import type { VirtualClock } from '@bgc/sandbox';

import { operations } from '../../../src/generated/operations.ts';
import type { Behaviour } from './answers.ts';
import { createPlanted } from './planted-provider.ts';
import type { Surfaces } from './surfaces.ts';

export interface CanaryWorld {
  readonly client: PageUpClient;
  readonly clock: VirtualClock;
  /** The canary of something that the caller gives. */
  readonly give: (place: string) => string;
  readonly surfaces: Surfaces;
}

/** A client with a canary in every option that takes text, and a provider that behaves as told. */
export const createCanaryWorld = (
  canaries: Canaries,
  surfaces: Surfaces,
  wire: Wire,
  { at }: Behaviour,
): CanaryWorld => {
  const clock = createVirtualClock();
  const planted = createPlanted(canaries);
  const give = (place: string): string =>
    canaries.plant(place, /^(?:refused|kept|call\.abort)\./.test(place) ? 'withheld' : 'sent');

  const fetch = plantedFetch({ operations, planted, wire, at });

  const client = createPageUpClient({
    ...{
      environment: 'uat',
      dataCentre: 'dc2',
      tenantId: give('options.tenantId'),
      instanceId: give('options.instanceId'),
    },
    ...{ clientId: give('options.clientId'), clientSecret: give('options.clientSecret') },
    baseUrl: `https://api.example.com/${give('options.baseUrl')}`,
    tokenUrl: `https://login.example.com/${give('options.tokenUrl')}/connect/token`,
    ...{
      fetch,
      clock,
      random: () => 0.5,
      maxResponseBytes: 50_000,
      timeoutMs: 2_000,
      deadlineMs: 8_000,
      retry: { maxRetries: 1 },
    },
    ...surfaces.hooks,
  });
  return { client, clock, give, surfaces };
};
