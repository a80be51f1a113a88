import { parseArgs } from 'node:util';

import { CannotError } from './cannot.ts';

export interface Options {
  readonly client?: string;
  readonly fault?: string;
  readonly operation?: string;
  readonly everyOperation: boolean;
  readonly peers: boolean;
  readonly write: boolean;
  /** Lists the cells that were tried again. */
  readonly verbose: boolean;
  readonly help: boolean;
  /** How many cells side by side. */
  readonly width: number;
  /** Which operation of each class stands for it. */
  readonly seed: number;
}

const numberOf = (text: string, name: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new CannotError(`--${name} is no whole number: ${text}.`);
  return number;
};

const parse = (given: readonly string[]) => {
  try {
    return parseArgs({
      args: [...given],
      options: {
        client: { type: 'string' },
        fault: { type: 'string' },
        operation: { type: 'string' },
        'every-operation': { type: 'boolean', default: false },
        peers: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        width: { type: 'string', default: '16' },
        seed: { type: 'string', default: '0' },
      },
    }).values;
  } catch (error) {
    throw new CannotError(`${(error as Error).message} See \`npm run faults -- --help\`.`);
  }
};

/** What the command was asked for. */
export const readOptions = (given: readonly string[]): Options => {
  const values = parse(given);
  const { client, fault, operation, peers, write, verbose, help } = values;
  if (write && (!peers || client !== undefined || fault !== undefined || operation !== undefined))
    throw new CannotError(
      'The document holds the whole matrix: write it with --peers, without --client, --fault and --operation.',
    );
  return {
    ...(client !== undefined && { client }),
    ...(fault !== undefined && { fault }),
    ...(operation !== undefined && { operation }),
    ...{ peers, write, verbose, help, everyOperation: values['every-operation'] },
    width: Math.max(1, numberOf(values.width, 'width')),
    seed: numberOf(values.seed, 'seed'),
  };
};
