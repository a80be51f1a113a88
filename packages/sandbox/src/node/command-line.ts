import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';

import type { FaultSpec } from '../faults/fault.ts';
import { parseFault } from '../faults/parse-fault.ts';
import { nearest } from '../known-names.ts';
import { parseInstruction, type Instruction } from './instruction.ts';

export interface CommandLine {
  readonly port: number;
  readonly seed: string;
  readonly fuzz: 'off' | 'on' | 'aggressive';
  readonly clock: 'real' | 'virtual';
  readonly tenants: readonly string[];
  readonly checks: number;
  readonly accounts: readonly string[];
  readonly faults: readonly FaultSpec[];
  readonly json: boolean;
  readonly quiet: boolean;
  readonly help: boolean;
  /** What a sandbox that runs already is told; without one, a sandbox is started. */
  readonly instruction: Instruction | undefined;
  /** Where that sandbox is. */
  readonly url: string;
  /** The customers and accounts whose credentials are wanted; the first of each provider unless named. */
  readonly owners: readonly string[];
  /** Credentials as lines for a shell. */
  readonly env: boolean;
}

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
  json: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  url: { type: 'string' },
  env: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} satisfies ParseArgsOptionsConfig;

/** Node's own words, without its advice on arguments that begin with a dash. */
const explained = (error: unknown): Error => {
  const [what = 'the arguments cannot be read'] = error instanceof Error ? error.message.split(/\.\s/) : [];
  const [, unknown] = /^Unknown option '--(.+)'/.exec(what) ?? [];
  const meant = unknown === undefined ? undefined : nearest(unknown, Object.keys(OPTIONS));
  const said = `${what.replace(/\.$/, '')}: ${meant === undefined ? '' : `did you mean '--${meant}'? `}`;
  return new Error(`${said}\`npx @bgc/sandbox --help\` lists the options`, { cause: error });
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (error) {
    throw explained(error);
  }
};

/** What does nothing is refused: somebody would wait for its effect. */
const STARTS = ['port', 'seed', 'fuzz', 'clock', 'tenant', 'checks', 'account', 'fault', 'json', 'quiet', 'help'];
const INSTRUCTS = ['url', 'port', 'json', 'help'];
const NAMES_CREDENTIALS = ['env', 'tenant', 'account'];

const checkGiven = (given: readonly string[], command: string | undefined): void => {
  const fit = command === undefined ? STARTS : [...INSTRUCTS, ...(command === 'credentials' ? NAMES_CREDENTIALS : [])];
  const idle = given.find((name) => !fit.includes(name));
  if (idle === undefined) return;
  const other = STARTS.includes(idle)
    ? 'it is for starting a sandbox'
    : 'it is for a command to one that runs, such as `credentials`';
  throw new Error(`--${idle} does nothing ${command === undefined ? 'here' : `with '${command}'`}: ${other}`);
};

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])$/;

const addressOf = (url: string): string => {
  const { protocol, hostname, origin } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '', origin: '' };
  if (!protocol.startsWith('http') || !LOOPBACK.test(hostname))
    throw new Error(`--url ${url}: a sandbox is on this machine only, such as http://127.0.0.1:4010`);
  return origin;
};

/** Reads the arguments; throws an `Error` that names the wrong one. */
export const readCommandLine = (args: readonly string[]): CommandLine => {
  const { values, positionals, tokens } = parse(args);
  const [command] = positionals;
  // As where it runs: typed there, it is a command.
  const help = values.help || command === 'help';
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const instruction = command === undefined || help ? undefined : parseInstruction(positionals);
  if (!help) checkGiven(given, command);
  const port = wholeNumber('port', values.port, 65_535);
  return {
    port,
    seed: values.seed,
    fuzz: oneOf('fuzz', values.fuzz, ['off', 'on', 'aggressive'] as const),
    clock: oneOf('clock', values.clock, ['real', 'virtual'] as const),
    tenants: values.tenant,
    checks: wholeNumber('checks', values.checks, 10_000),
    accounts: values.account,
    faults: values.fault.map((fault) => parseFault(fault)),
    json: values.json,
    quiet: values.quiet,
    help,
    instruction,
    url: addressOf(values.url ?? `http://127.0.0.1:${port}`),
    owners: [...(given.includes('tenant') ? values.tenant : []), ...(given.includes('account') ? values.account : [])],
    env: values.env,
  };
};
