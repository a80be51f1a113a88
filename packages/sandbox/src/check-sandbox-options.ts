import type { SandboxClock } from './clock/clock.ts';
import { checkNames } from './known-names.ts';
import type { SandboxOptions } from './sandbox.ts';
import { checkFuzz } from './serialization/check-fuzz.ts';

const isClock = (clock: unknown): boolean =>
  ['now', 'schedule'].every((name) => typeof (clock as Record<string, unknown> | null)?.[name] === 'function');

const isSeed = (seed: unknown): boolean =>
  typeof seed === 'string' || (typeof seed === 'number' && !Number.isNaN(seed));

const isAddress = (origin: string): boolean => URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol);

/** Throws an `Error` that names what is wrong, before anything is made with it. */
export const checkSandboxOptions = (options: SandboxOptions<SandboxClock>): void => {
  checkNames('createSandbox', options, ['seed', 'clock', 'fuzz', 'origin', 'prepare']);
  const { seed, clock, fuzz, origin, prepare } = options;
  const refuse = (what: string): never => {
    throw new Error(`createSandbox: ${what}`);
  };
  if (seed !== undefined && !isSeed(seed)) refuse('seed must be a number or text');
  if (clock !== undefined && !isClock(clock)) refuse('clock must be createVirtualClock() or createRealClock()');
  if (fuzz !== undefined) checkFuzz('createSandbox', fuzz);
  if (origin !== undefined && !isAddress(origin)) refuse("origin must be a whole address, e.g. 'http://127.0.0.1'");
  if (prepare !== undefined && typeof prepare !== 'function') refuse('prepare must be a function');
};
