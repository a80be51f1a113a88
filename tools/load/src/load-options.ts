import { parseArgs } from 'node:util';

import { isVariant, variantNames } from './worker/variants.ts';
import type { Variant } from './worker/variants.ts';

export interface LoadOptions {
  readonly checks: number;
  /** Processes that work; the first is never killed, so that its memory can be followed. */
  readonly workers: number;
  /** Of all requests to either provider, and of all callbacks. From 0 to 1. */
  readonly faults: number;
  readonly kills: number;
  readonly seed: number;
  /** Customers of PageUp, each with a Sterling account of its own. */
  readonly tenants: number;
  /** How many times as fast as real time passes for all processes. */
  readonly speed: number;
  /** How many times sooner than that comes what a provider does by itself: a report, a callback's next attempt. */
  readonly haste: number;
  /** Checks that are ordered in a real second, at most. */
  readonly rate: number;
  /** Checks of the soak, a second part in which one worker that nobody kills does them all and its memory is followed; 0 for none. */
  readonly soak: number;
  /** Checks of it that are ordered before the worker comes to rest and its heap is measured. */
  readonly wave: number;
  /** How many times as long as usual a lease lasts and an answer is waited for, where the machine is busy with other things. */
  readonly lenience: number;
  /** Callbacks that are never made at all, so that only the sweep can find what they would have told. */
  readonly lostCallbacks: number;
  /** Real milliseconds without any change after which a run is given up. */
  readonly patienceMs: number;
  /** Real milliseconds after which it is given up in any case. */
  readonly limitMs: number;
  readonly worker: Variant;
}

export const usual: LoadOptions = {
  checks: 5_000,
  workers: 3,
  faults: 0.02,
  kills: 12,
  seed: 1,
  tenants: 4,
  speed: 60,
  haste: 1,
  rate: 100,
  soak: 6_000,
  wave: 250,
  lenience: 15,
  lostCallbacks: 10,
  // The sweep reads what was silent for three hours, which are three minutes.
  patienceMs: 240_000,
  limitMs: 2_400_000,
  worker: 'right',
};

const names = Object.keys(usual).filter((name) => name !== 'worker') as Exclude<keyof LoadOptions, 'worker'>[];

const kebab = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

const numberOf = (name: string, text: string): number => {
  const number = Number(text);
  if (text === '' || !(number >= 0)) throw new Error(`--${kebab(name)} must be a number, 0 or more; '${text}' is not.`);
  return number;
};

/** Throws an `Error` that names the wrong option. */
const checked = (options: LoadOptions): LoadOptions => {
  for (const name of ['checks', 'workers', 'tenants', 'speed', 'haste', 'rate', 'wave', 'lenience'] as const)
    if (!(options[name] >= 1)) throw new Error(`--${kebab(name)} must be 1 or more.`);
  if (options.faults > 0.5) throw new Error('--faults is a share of all requests: 0.02 are two in a hundred.');
  if (options.kills > 0 && options.workers < 2)
    throw new Error('--workers must be 2 or more where some are killed: the first never is.');
  return options;
};

export const readOptions = (args: readonly string[]): { readonly options: LoadOptions; readonly write: boolean } => {
  const { values } = parseArgs({
    args: args.filter((argument) => argument !== '--'),
    options: {
      ...Object.fromEntries(names.map((name) => [kebab(name), { type: 'string' } as const])),
      worker: { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  const given = values as Readonly<Record<string, string | boolean | undefined>>;
  const numbers = names.flatMap((name) => {
    const text = given[kebab(name)];
    return typeof text === 'string' ? [[name, numberOf(name, text)] as const] : [];
  });
  const worker = given['worker'] ?? 'right';
  if (!isVariant(worker)) throw new Error(`--worker is one of ${variantNames.join(', ')}.`);
  return {
    options: checked({ ...usual, ...Object.fromEntries(numbers), worker }),
    write: given['write'] === true,
  };
};
