import type { PageUpClientOptions } from '@bgc/pageup';
import type { SterlingClientOptions } from '@bgc/sterling';

import type { Pace } from './fast-clock.ts';
import type { Variant } from './worker/variants.ts';
import type { Delay } from './worker/follow-delay.ts';
import type { Sample } from './worker/measure-heap.ts';
import type { AtProviders, WantedCheck } from './whereabouts/at-providers.ts';
import type { WorldCounts } from './world/count-world.ts';
import type { Progress } from './world/progress.ts';

/** One customer: a tenant of PageUp, an account at Sterling. */
export interface Customer {
  readonly pageup: PageUpClientOptions;
  readonly sterling: SterlingClientOptions;
  readonly callbackUrl: string;
  readonly packages: Readonly<Record<string, string>>;
}

export interface WorldSettings {
  readonly checks: number;
  readonly tenants: number;
  readonly faults: number;
  readonly lostCallbacks: number;
  readonly rate: number;
  readonly lenience: number;
  readonly seed: number;
  readonly pace: Pace;
}

export interface WorkerSettings {
  readonly store: string;
  readonly customers: readonly Customer[];
  readonly pace: Pace;
  readonly lenience: number;
  readonly variant: Variant;
}

/** What the supervisor asks of a worker process. */
export type WorkerOrder = 'measure' | 'stop';

/** What a worker process says to the supervisor. */
export type WorkerMessage =
  /** By customer: where it listens for callbacks. */
  | { readonly kind: 'ready'; readonly ports: readonly number[] }
  /** Now and then, as one that is killed says nothing in the end. */
  | { readonly kind: 'alive'; readonly handled: number; readonly delay: Delay }
  /** The heap, which it was asked for; `undefined` where it never came to rest. */
  | { readonly kind: 'sample'; readonly sample: Sample | undefined }
  /** A code, never a message. */
  | { readonly kind: 'trouble'; readonly where: string; readonly code: string }
  | { readonly kind: 'last'; readonly handled: number; readonly delay: Delay; readonly cpuMs: number };

/** What the supervisor asks of the world's process. */
export type WorldQuestion =
  /** By customer, the ports of all workers that are there. */
  | { readonly kind: 'route'; readonly ports: readonly (readonly number[])[] }
  /** So many may be ordered in all; the first one begins it. */
  | { readonly kind: 'allow'; readonly checks: number }
  | { readonly kind: 'progress' | 'counts' }
  | { readonly kind: 'whereabouts'; readonly wanted: readonly WantedCheck[] };

export type WorldMessage =
  | { readonly kind: 'ready'; readonly customers: readonly Customer[] }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'counts'; readonly counts: WorldCounts }
  | { readonly kind: 'whereabouts'; readonly found: readonly AtProviders[] };
