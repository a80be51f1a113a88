import { broken, kept } from './observation.ts';
import type { Judge } from './observation.ts';

/** The class of what was thrown. Never its message, which may hold what must not be seen. */
export const classOf = (error: unknown): string =>
  error instanceof Error ? error.constructor.name : `a ${error === null ? 'null' : typeof error}`;

/** What is thrown is one of the client's own errors. */
export const failsTyped: Judge = ({ ending }) =>
  ending.kind === 'error' && !ending.isTyped ? broken(`threw ${classOf(ending.error)}`) : kept;
