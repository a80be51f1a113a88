import { systemClock } from '@bgc/core';

import { createCanaries } from './canaries.ts';
import type { Canaries } from './canaries.ts';
import type { CanaryClient } from './canary-client.ts';
import { createSurfaces } from './surfaces.ts';
import type { Surfaces } from './surfaces.ts';
import { watchErrors } from './watch-errors.ts';
import type { ErrorWatch } from './watch-errors.ts';
import { watchProcess } from './watch-process.ts';
import { createWire } from './wire.ts';
import type { Wire } from './wire.ts';

/** What canaries are planted with, and what notes where they come out. */
export interface CanaryWatch<Own extends string> {
  readonly canaries: Canaries;
  readonly surfaces: Surfaces<Own>;
  readonly wire: Wire;
  readonly errors: ErrorWatch<Own>;
  /** Watches the whole process, too, while this is done. */
  during<T>(work: () => Promise<T>): Promise<T>;
}

/** Every stack is read here, and a test runner would look up each of its lines in a source map; the engine's own writing is what users see. */
const withPlainStacks = (): (() => void) => {
  const { prepareStackTrace } = Error;
  Reflect.deleteProperty(Error, 'prepareStackTrace');
  return () => void (prepareStackTrace === undefined ? undefined : Object.assign(Error, { prepareStackTrace }));
};

export const createCanaryWatch = <Own extends string = never>({
  isTyped,
}: Pick<CanaryClient<Own>, 'isTyped'> = {}): CanaryWatch<Own> => {
  const surfaces = createSurfaces<Own>();
  return {
    ...{ canaries: createCanaries(), surfaces, wire: createWire(), errors: watchErrors(surfaces, isTyped) },
    async during(work) {
      const stop = [withPlainStacks(), watchProcess(surfaces)];
      try {
        return await work();
      } finally {
        // Rejections and warnings are told of when all else has been done.
        await new Promise<void>((resolve) => void systemClock.schedule(1, resolve));
        for (const each of stop) each();
      }
    },
  };
};
