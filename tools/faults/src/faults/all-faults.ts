import type { Fault } from '../fault.ts';
import { bodyFaults } from './body.ts';
import { clockFaults } from './clock.ts';
import { connectionFaults } from './connection.ts';
import { contentFaults } from './content.ts';
import { documentFaults } from './document.ts';
import { headFaults } from './head.ts';
import { redirectFaults } from './redirect.ts';
import { retryAfterFaults } from './retry-after.ts';
import { tokenFaults } from './token.ts';

/** Every way to misbehave that is known here. */
export const allFaults: readonly Fault[] = [
  ...connectionFaults,
  ...headFaults,
  ...bodyFaults,
  ...contentFaults,
  ...documentFaults,
  ...redirectFaults,
  ...retryAfterFaults,
  ...clockFaults,
  ...tokenFaults,
];
