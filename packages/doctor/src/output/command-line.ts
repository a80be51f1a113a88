import { isProviderName, providerNames } from '../providers/provider.ts';
import type { ProviderName } from '../providers/provider.ts';

export interface CommandLine {
  readonly kind: 'run';
  readonly provider: ProviderName;
  readonly json: boolean;
  readonly sandbox?: string;
  readonly variablesFile?: string;
  readonly callback?: string;
  readonly store?: string;
  readonly limitSeconds: number;
  readonly allowLoopback: boolean;
}

export type Read = CommandLine | { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly message: string };

/** What takes a value, and what does not. */
const valued = ['--sandbox', '--variables', '--callback', '--store', '--limit'];
const flags = ['--json', '--allow-loopback', '--help'];

/** Names that somebody might give a secret by. */
const secretName = /secret|token|key|password|client|credential|link/i;

export const defaultSandbox = 'http://127.0.0.1:4010';

const wrong = (message: string): Read => ({
  kind: 'wrong',
  message: `${message}\n\`npx @bgc/doctor --help\` lists the options and variables.`,
});

/** Which known name was probably meant. Handed in, so that this file needs nothing but itself. */
type Nearest = (name: string, known: readonly string[]) => string | undefined;

const wrongOption = (argument: string, nearest: Nearest): Read => {
  const [name = ''] = argument.split('=');
  if (secretName.test(name))
    return wrong(
      'Secrets and links are not taken from the command line: every process of the machine reads it. Set the variable, or give --variables.',
    );
  // Wherever it stands, Node takes it for its own before this program begins: it ends where the file is missing, and empties a pipe.
  if (name === '--env-file') return wrong('Node itself reads --env-file. Give the file by --variables.');
  const meant = nearest(name, [...valued, ...flags]);
  // What was given is not repeated: it may be a value that lost its name.
  return wrong(`There is no such option.${meant === undefined ? '' : ` Did you mean ${meant}?`}`);
};

/** Reads the arguments. Nothing of a wrong one is repeated. */
export const readCommandLine = (args: readonly string[], nearest: Nearest = () => undefined): Read => {
  const given = new Map<string, string>();
  const others: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    const [name = '', ...rest] = argument.split('=');
    if (!argument.startsWith('-')) others.push(argument);
    else if (argument === '-h') given.set('--help', '');
    else if (flags.includes(argument)) given.set(argument, '');
    else if (!valued.includes(name)) return wrongOption(argument, nearest);
    else if (rest.length > 0) given.set(name, rest.join('='));
    else {
      const next = args[index + 1];
      const isValue = next !== undefined && !next.startsWith('-') && !(name === '--sandbox' && isProviderName(next));
      if (!isValue && name !== '--sandbox') return wrong(`${name} needs a value.`);
      if (isValue) index += 1;
      given.set(name, isValue ? next : defaultSandbox);
    }
  }
  if (given.has('--help')) return { kind: 'help' };
  const [provider, ...surplus] = others;
  if (!isProviderName(provider)) return wrong(`Name the provider: one of ${providerNames.join(', ')}.`);
  if (surplus.length > 0)
    return wrong(
      'There is more than one provider, or a value without the name of its option. Secrets are not taken from the command line.',
    );
  const limitSeconds = Number(given.get('--limit') ?? 10);
  if (!(limitSeconds > 0 && limitSeconds <= 300))
    return wrong('--limit needs a number of seconds from above 0 to 300.');
  const option = <Name extends string>(name: Name, flag: string) =>
    (given.has(flag) ? { [name]: given.get(flag) ?? '' } : {}) as { [K in Name]?: string };
  return {
    kind: 'run',
    provider,
    json: given.has('--json'),
    ...option('sandbox', '--sandbox'),
    ...option('variablesFile', '--variables'),
    ...option('callback', '--callback'),
    ...option('store', '--store'),
    limitSeconds,
    allowLoopback: given.has('--allow-loopback'),
  };
};
