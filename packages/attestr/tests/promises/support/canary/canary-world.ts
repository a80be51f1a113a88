import { createAttestrClient, createMemoryStore } from '@bgc/attestr';
import type { AttestrClient, AttestrClientOptions, WorkStore } from '@bgc/attestr';
import { plantedFetch } from '@bgc/promises';
import type { Canaries, Wire } from '@bgc/promises';
import { createVirtualClock } from '@bgc/sandbox';
import type { VirtualClock } from '@bgc/sandbox';

import { operations } from '../../../../src/generated/operations.ts';
import { createPlanted, well } from './planted-provider.ts';
import type { Answer, OperationName } from './planted-provider.ts';
import type { Surfaces } from './surfaces.ts';

export interface CanaryWorld {
  readonly client: AttestrClient;
  /** Another client, with the same canaries. */
  readonly clientWith: (more: Partial<AttestrClientOptions>) => AttestrClient;
  readonly clock: VirtualClock;
  /** The canary of something that the caller gives. */
  readonly give: (place: string) => string;
  /** The same where letters would be refused. */
  readonly giveText: (place: string, text: string) => string;
  readonly canaries: Canaries;
  readonly store: WorkStore;
  readonly surfaces: Surfaces;
}

/** A client with a canary in every option that takes text, and a provider that behaves as told. */
export const createCanaryWorld = (
  canaries: Canaries,
  surfaces: Surfaces,
  wire: Wire,
  at: Partial<Record<OperationName, Answer>> = {},
): CanaryWorld => {
  const clock = createVirtualClock();
  const planted = createPlanted(canaries);
  const isWithheld = (place: string): boolean =>
    /^(?:refused|call\.abort|webhooks|options\.clientSecret)(?:\.|$)/.test(place);
  const give = (place: string): string => canaries.plant(place, isWithheld(place) ? 'withheld' : 'sent');
  const clientWith = (more: Partial<AttestrClientOptions>): AttestrClient =>
    createAttestrClient({
      authToken: give('options.authToken'),
      clientSecret: give('options.clientSecret'),
      version: give('options.version'),
      baseUrl: `https://api.example.com/${give('options.baseUrl')}`,
      fetch: plantedFetch({ operations, planted, wire, at, well }),
      ...{ clock, random: () => 0.5, maxResponseBytes: 50_000, timeoutMs: 2_000, deadlineMs: 8_000 },
      retry: { maxRetries: 1 },
      ...surfaces.hooks,
      ...more,
    });
  const giveText = (place: string, text: string): string => canaries.plantText(place, 'sent', text);
  const store = createMemoryStore({ clock });
  return { client: clientWith({}), clientWith, clock, give, giveText, canaries, store, surfaces };
};
