import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';

import type { FaultSpec } from '../faults/fault.ts';
import { parseFault } from '../faults/parse-fault.ts';
import { faultNames } from '../faults/strike.ts';
import { nearest } from '../known-names.ts';

export interface CommandLine {
  readonly port: number;
  readonly seed: string;
  readonly fuzz: 'off' | 'on' | 'aggressive';
  readonly clock: 'real' | 'virtual';
  readonly tenants: readonly string[];
  readonly checks: number;
  readonly accounts: readonly string[];
  readonly faults: readonly FaultSpec[];
  readonly help: boolean;
}

export const HELP = `Usage: npx @bgc/sandbox [options]

Background-check providers, emulated on this machine. Prints hosts and credentials, then every request as it comes.

  --port <n>          port on 127.0.0.1 (default 4010; 0 takes any free one)
  --seed <text>       the same seed gives the same people, ids and credentials (default 1)
  --fuzz <how>        off, on or aggressive: PageUp's fuzzy serializer (default on)
  --clock <which>     real or virtual: virtual stands still until POST /_sandbox/clock/advance (default real)
  --tenant <id>       a PageUp customer; may be given several times (default 218 and 731)
  --checks <n>        pending checks to seed for each customer (default 12)
  --account <name>    an account at Sterling, Truora and Attestr; may be given several times (default acme)
  --fault <fault>     kind[@operation][:name=value,...]; may be given several times
                      kinds: ${faultNames.join(', ')}
                      operations of PageUp: token, list, update, resume
                      operations of Sterling: requestToken, createCandidate, createScreening, getScreening, ...
                      operations of Truora: createCheck, getCheck, listCheckDetails, createHook, ...
                      operations of Attestr: createEmploymentCheck, getAsyncRequest, uploadDocument, ...
                      operations of candidate-portal: getCandidateBackgroundCheck, submitCandidateIdentification, ...
                      names: probability, nth, times, tenant, subject, and the kind's own (ms, status, retryAfter, ending, ...)
  --help              this text

Examples:
  npx @bgc/sandbox --fault reset@update:probability=0.1
  npx @bgc/sandbox --fault too-many-requests@list:nth=3,retryAfter=2 --fuzz aggressive
`;

const oneOf = <T extends string>(name: string, given: string, choices: readonly T[]): T => {
  const found = choices.find((choice) => choice === given);
  if (found === undefined) throw new Error(`--${name} ${given}: use one of ${choices.join(', ')}`);
  return found;
};

const wholeNumber = (name: string, given: string, most: number): number => {
  const number = Number(given);
  if (!/^\d+$/.test(given) || number > most)
    throw new Error(`--${name} ${given}: use a whole number from 0 to ${most}`);
  return number;
};

const OPTIONS = {
  port: { type: 'string', default: '4010' },
  seed: { type: 'string', default: '1' },
  fuzz: { type: 'string', default: 'on' },
  clock: { type: 'string', default: 'real' },
  tenant: { type: 'string', multiple: true, default: ['218', '731'] },
  checks: { type: 'string', default: '12' },
  account: { type: 'string', multiple: true, default: ['acme'] },
  fault: { type: 'string', multiple: true, default: [] },
  help: { type: 'boolean', default: false },
} satisfies ParseArgsOptionsConfig;

/** Node's own words, without its advice on arguments that begin with a dash. */
const explained = (error: unknown): Error => {
  const [what = 'the arguments cannot be read'] = error instanceof Error ? error.message.split('. ') : [];
  const [, unknown] = /^Unknown option '--(.+)'/.exec(what) ?? [];
  const meant = unknown === undefined ? undefined : nearest(unknown, Object.keys(OPTIONS));
  const said = `${what.replace(/\.$/, '')}: ${meant === undefined ? '' : `did you mean '--${meant}'? `}`;
  return new Error(`${said}\`npx @bgc/sandbox --help\` lists the options`, { cause: error });
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw explained(error);
  }
};

/** Reads the arguments; throws an `Error` that names the wrong one. */
export const readCommandLine = (args: readonly string[]): CommandLine => {
  const values = parse(args);
  return {
    port: wholeNumber('port', values.port, 65_535),
    seed: values.seed,
    fuzz: oneOf('fuzz', values.fuzz, ['off', 'on', 'aggressive'] as const),
    clock: oneOf('clock', values.clock, ['real', 'virtual'] as const),
    tenants: values.tenant,
    checks: wholeNumber('checks', values.checks, 10_000),
    accounts: values.account,
    faults: values.fault.map(parseFault),
    help: values.help,
  };
};
