import { parseArgs } from 'node:util';

export interface Options {
  /** Any part of the name of a consumer or of its group. */
  readonly only?: string;
  readonly keep: boolean;
  readonly list: boolean;
  readonly help: boolean;
}

export const USAGE = `Usage: npm run try-release [-- options]

Makes a release of this workspace, as the workflow does, to a registry on loopback; then installs the packages from it
into projects outside the workspace and runs them there.

  --only <text>  consumers whose name or group contains it
  --list         the consumers, without running any
  --keep         leaves the registry's files and the consumers' folders, and says where
  --help         this text
`;

/** Something that the command line asks for and that cannot be done. */
export class CannotError extends Error {}

/** What the command was asked for. */
export const readOptions = (given: readonly string[]): Options => {
  try {
    const { values } = parseArgs({
      args: [...given].filter((word, index) => !(index === 0 && word === '--')),
      options: {
        only: { type: 'string' },
        keep: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { only, keep, list, help } = values;
    return { ...(only !== undefined && { only }), keep, list, help };
  } catch (error) {
    throw new CannotError(`${(error as Error).message}\n\n${USAGE}`);
  }
};
