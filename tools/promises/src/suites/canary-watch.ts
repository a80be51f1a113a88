import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createCanaries } from '../canaries.ts';
import type { Canaries } from '../canaries.ts';
import { createSurfaces } from '../surfaces.ts';
import { watchErrors } from '../watch-errors.ts';
import { watchProcess } from '../watch-process.ts';
import { createWire } from '../wire.ts';

/** What a test of canaries plants and notes with. The process is watched from now on until the tests of the file have ended. */
export const canaryWatch = <Own extends string = never>() => {
  const surfaces = createSurfaces<Own>();
  let stopWatching = (): void => undefined;
  beforeAll(() => void (stopWatching = watchProcess(surfaces)));
  afterAll(() => stopWatching());
  return { canaries: createCanaries(), surfaces, wire: createWire(), errors: watchErrors(surfaces) };
};

interface CallsAndWebhooks {
  readonly operations: Readonly<Record<string, unknown>>;
  readonly callbacks: Readonly<Record<string, { readonly sensitive: object }>>;
  readonly canaries: Canaries;
  /** The operations that succeeded as their users call them. */
  readonly wentWell: () => readonly string[];
}

/** Shows that calls and webhooks were really used, whole. */
export const callsAndWebhooksSuite = ({ operations, callbacks, canaries, wentWell }: CallsAndWebhooks): void => {
  describe('the test of calls and webhooks is worth something', () => {
    it('every operation was called as its users call it, with success, too', () => {
      expect(wentWell().toSorted()).toEqual(Object.keys(operations).toSorted());
    });

    it('every string of a delivery was planted', () => {
      const planted = new Set(canaries.all().map(({ place }) => place));
      const leaves = Object.values(callbacks).flatMap(({ sensitive }) => Object.keys(sensitive));
      expect(leaves.filter((leaf) => !planted.has(`webhooks.delivery.${leaf}`))).toEqual([]);
    });
  });
};
