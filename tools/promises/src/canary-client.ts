import type { DescribedOperation } from '@bgc/core';

import type { Leak } from './common-leaks.ts';
import type { CanaryCheck } from './canary-checks.ts';
import type { CanaryWatch } from './canary-watch.ts';
import type { Allowance, LeakSearch } from './leak-search.ts';
import type { Surface } from './surfaces.ts';

/** What was done with a client while it was watched. */
export interface CanaryRun {
  /** The operations that succeeded as their users call them. */
  readonly wentWell: readonly string[];
  /** In how many ways the provider behaved. */
  readonly behaviours: number;
}

/** How a client is watched, and what it may show: its tests and the report are made of this. */
export interface CanaryClient<Own extends string = never> {
  readonly name: string;
  readonly operations: Readonly<Record<string, DescribedOperation>>;
  /** The one that the client calls by itself. */
  readonly tokenOperation?: string;
  /** Calls everything that there is to call, wrongly and rightly, with a canary wherever a text goes. */
  readonly run: (watch: CanaryWatch<Own>) => Promise<CanaryRun>;
  readonly allowed: readonly Allowance<Own>[];
  readonly leaks: readonly Leak<Own>[];
  /** The client's own ways out, beside those that all have. */
  readonly ownSurfaces: readonly Own[];
  /** Ways out that it has not. */
  readonly without?: readonly Surface[];
  /** Every class of error that must have been met: all of them, and no other. */
  readonly errorNames: readonly string[];
  /** Those that are met only on a slow machine. */
  readonly rareErrorNames?: readonly string[];
  readonly placeOf?: (operation: string, parameter: string) => string;
  /** Places that may be on both sides. */
  readonly isOnBothSides?: (place: string) => boolean;
  /** What an option that holds this text is refused with. */
  readonly refusals: (canary: string) => readonly unknown[] | Promise<readonly unknown[]>;
  /** Whether an error is of its classes: those of core unless told. */
  readonly isTyped?: (error: unknown) => boolean;
  /** What is particular to it. */
  readonly ownChecks?: (facts: WatchedClient<Own>) => readonly CanaryCheck[];
}

/** A client after its run. */
export interface WatchedClient<Own extends string> {
  readonly watch: CanaryWatch<Own>;
  readonly search: LeakSearch<Own>;
  readonly ran: () => CanaryRun;
}
