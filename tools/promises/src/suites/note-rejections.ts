import process from 'node:process';

import { afterEach, beforeEach } from 'vitest';

/** Notes the rejections that nobody handles while a test of this file runs. */
export const noteRejections = (): readonly unknown[] => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  beforeEach(() => void process.on('unhandledRejection', note));
  afterEach(() => void process.off('unhandledRejection', note));
  return unhandled;
};
