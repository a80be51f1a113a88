import type { FaultSpec } from '../faults/fault.ts';
import { parseFault } from '../faults/parse-fault.ts';
import { nearest } from '../known-names.ts';
import { parseDuration } from './duration.ts';

/** What somebody tells a running sandbox: typed where it runs, or given to the command in another terminal. */
export type Instruction =
  | { readonly kind: 'advance'; readonly ms: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'fault'; readonly faults: readonly FaultSpec[] }
  | { readonly kind: 'faults' }
  | { readonly kind: 'clear-faults'; readonly ids: readonly string[] }
  | { readonly kind: 'state' }
  | { readonly kind: 'credentials' }
  | { readonly kind: 'requests' };

export const INSTRUCTIONS = `  advance <duration>  moves a virtual clock: advance 30s, advance 5m, advance 1h30m, advance 3d
  reset               everything as at the start: the same people, ids, credentials and faults
  fault <fault> ...   puts faults in force: fault applied-late@update:ms=5000
  faults              the faults in force, and how often each has struck
  faults clear [id]   takes all of them back, or the named ones
  state               the clock, the faults, and what each provider has received and made, counted
  credentials         addresses and credentials
  requests            the requests so far, as a table`;

/** What `help` shows where the sandbox runs. */
export const TYPED = `${INSTRUCTIONS}
  help                this text
  quit                ends the sandbox, as Ctrl-C does`;

const NAMES = ['advance', 'reset', 'fault', 'faults', 'state', 'credentials', 'requests'] as const;

type Name = (typeof NAMES)[number];

const nothingMore = (name: string, [extra]: readonly string[]): void => {
  if (extra !== undefined) throw new Error(`${name}: takes nothing more, and was given '${extra}'`);
};

const READ: Readonly<Record<Name, (rest: readonly string[]) => Instruction>> = {
  advance(rest) {
    if (rest.length === 0) throw new Error('advance: say by how much, such as `advance 30s` or `advance 5m`');
    return { kind: 'advance', ms: rest.reduce((sum, part) => sum + parseDuration(part), 0) };
  },
  reset(rest) {
    nothingMore('reset', rest);
    return { kind: 'reset' };
  },
  fault(rest) {
    if (rest.length === 0)
      throw new Error('fault: say which, such as `fault applied-late@update:ms=5000`; --help lists the kinds');
    return { kind: 'fault', faults: rest.map((text) => parseFault(text, 'fault')) };
  },
  faults([what, ...ids]) {
    if (what === undefined) return { kind: 'faults' };
    if (what !== 'clear')
      throw new Error(`faults ${what}: use \`faults\`, \`faults clear\`, or \`fault ${what}\` to add one`);
    return { kind: 'clear-faults', ids };
  },
  state(rest) {
    nothingMore('state', rest);
    return { kind: 'state' };
  },
  credentials(rest) {
    nothingMore('credentials', rest);
    return { kind: 'credentials' };
  },
  requests(rest) {
    nothingMore('requests', rest);
    return { kind: 'requests' };
  },
};

/** Reads `advance 5m`, split into its words; throws an `Error` that says what to write instead. */
export const parseInstruction = ([name = '', ...rest]: readonly string[]): Instruction => {
  const known = NAMES.find((one) => one === name);
  if (known !== undefined) return READ[known](rest);
  const meant = nearest(name, NAMES);
  const said = meant === undefined ? '' : ` Did you mean '${meant}'?`;
  throw new Error(`There is no command '${name}'.${said} Use one of: ${NAMES.join(', ')}`);
};
