import { createMemoryStore, createSterlingClient } from '@bgc/sterling';
import type { SterlingClient, SterlingClientOptions } from '@bgc/sterling';
import { createVirtualClock } from '@bgc/sandbox';
import type { VirtualClock } from '@bgc/sandbox';
import { plantedFetch } from '@bgc/promises';
import type { Canaries, Wire } from '@bgc/promises';

import { operations } from '../../../../src/generated/operations.ts';
import type { Behaviour } from './behaviours.ts';
import { createPlanted, well } from './planted-provider.ts';
import type { Planted } from './planted-provider.ts';
import type { Surfaces } from './surfaces.ts';

export interface CanaryWorld {
  readonly client: SterlingClient;
  /** Another client, with the same canaries. */
  readonly clientWith: (more: Partial<SterlingClientOptions>) => SterlingClient;
  readonly clock: VirtualClock;
  /** The canary of something that the caller gives. */
  readonly give: (place: string) => string;
  /** The same where letters would be refused. */
  readonly giveText: (place: string, text: string) => string;
  readonly canaries: Canaries;
  readonly planted: Planted;
  readonly surfaces: Surfaces;
}

/** A client with a canary in every option that takes text, and a provider that behaves as told. */
export const createCanaryWorld = (
  canaries: Canaries,
  surfaces: Surfaces,
  wire: Wire,
  { at }: Pick<Behaviour, 'at'>,
): CanaryWorld => {
  const clock = createVirtualClock();
  const planted = createPlanted(canaries);
  const isWithheld = (place: string): boolean => /^(?:refused|kept|call\.abort|callbacks?)\./.test(place);
  const give = (place: string): string => canaries.plant(place, isWithheld(place) ? 'withheld' : 'sent');

  const fetch = plantedFetch({ operations, planted, wire, at, well });

  const clientWith = (more: Partial<SterlingClientOptions>): SterlingClient =>
    createSterlingClient({
      ...{ environment: 'integration', account: give('kept.account'), store: createMemoryStore({ clock }) },
      ...{ clientId: give('options.clientId'), clientSecret: give('options.clientSecret') },
      baseUrl: `https://api.example.com/${give('options.baseUrl')}`,
      tokenUrl: `https://login.example.com/${give('options.tokenUrl')}/oauth/token`,
      ...{ fetch, clock, random: () => 0.5, maxResponseBytes: 50_000, timeoutMs: 2_000, deadlineMs: 8_000 },
      retry: { maxRetries: 1 },
      ...surfaces.hooks,
      ...more,
    });
  const client = clientWith({});
  const giveText = (place: string, text: string): string => canaries.plantText(place, 'sent', text);
  return { client, clientWith, clock, give, giveText, canaries, planted, surfaces };
};
