import { parseArgs } from 'node:util';

import { portFrom } from '@bgc/example-parts/required';

export type Task = { readonly does: 'help' } | { readonly does: 'drive' } | { readonly does: 'serve'; port: number };

export const HELP = `npm run candidate-portal                drives every flow in Chromium, and leaves pictures: half a minute
npm run candidate-portal -- --serve     serves the page for clicking by hand, and prints one link a flow

  --serve        serves until Ctrl-C
  --port <n>     where --serve does so: 4030 unless told, 0 for any free one
  --help         this text`;

const options = {
  serve: { type: 'boolean', default: false },
  port: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    // Node's own words, without its advice on arguments that begin with a dash.
    const [what = 'The arguments cannot be read'] = error instanceof Error ? error.message.split('. ') : [];
    throw new Error(`${what.replace(/\.$/, '')}: the options are --serve, --port <n> and --help.`, { cause: error });
  }
};

/** What the arguments ask for. Throws an `Error` that says what is wrong with them. */
export const readOptions = (args: readonly string[]): Task => {
  const { serve, port, help } = parse(args);
  if (help) return { does: 'help' };
  if (serve) return { does: 'serve', port: portFrom({ '--port': port }, '--port', 4030) };
  if (port !== undefined) throw new Error('--port says where --serve serves: give --serve, too.');
  return { does: 'drive' };
};
