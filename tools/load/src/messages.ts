import type { PageUpClientOptions } from '@bgc/pageup';
import type { SterlingClientOptions } from '@bgc/sterling';

import type { Pace } from './fast-clock.ts';
import type { Variant } from './worker/variants.ts';
import type { Delay, Sample } from './worker/sampler.ts';
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
  readonly wave: number;
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
  /** Checks between two samples of the heap. */
  readonly sampleEvery: number;
}

/** What a worker process says to the supervisor. */
export type WorkerMessage =
  /** By customer: where it listens for callbacks. */
  | { readonly kind: 'ready'; readonly ports: readonly number[] }
  | { readonly kind: 'sample'; readonly sample: Sample; readonly delay: Delay }
  /** A code, never a message. */
  | { readonly kind: 'trouble'; readonly where: string; readonly code: string }
  | { readonly kind: 'last'; readonly sample: Sample; readonly delay: Delay; readonly cpuMs: number };

/** What the supervisor asks of the world's process. */
export type WorldQuestion =
  /** By customer, the ports of all workers that are there. */
  | { readonly kind: 'route'; readonly ports: readonly (readonly number[])[] }
  | { readonly kind: 'begin' | 'progress' | 'counts' };

export type WorldMessage =
  | { readonly kind: 'ready'; readonly customers: readonly Customer[] }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'counts'; readonly counts: WorldCounts };
