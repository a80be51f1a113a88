import { availableParallelism } from 'node:os';
import process from 'node:process';

import { CannotError, readOptions, USAGE, type Options } from './command/options.ts';
import { runConsumers } from './command/run-consumers.ts';
import { selectConsumers } from './command/select-consumers.ts';
import { tableOf } from './command/table.ts';
import { packageManagerConsumers } from './package-managers/package-manager-consumers.ts';
import { projectConsumers } from './projects/project-consumers.ts';
import { withPublishedPackages } from './registry/with-published-packages.ts';

/** More at once only wait for each other on most machines. */
const MOST_SIDE_BY_SIDE = 4;

const seconds = (): number => performance.now() / 1000;
const say = (line: string): void => console.log(line);

const tryRelease = async ({ only, keep }: Options): Promise<boolean> => {
  const consumers = selectConsumers([...packageManagerConsumers, ...projectConsumers], only);
  const start = seconds();
  const rows = await withPublishedPackages(
    (published) => {
      say(`${published.versions.size} packages are on ${published.registry}; ${consumers.length} consumers try them.`);
      const width = Math.min(availableParallelism(), MOST_SIDE_BY_SIDE);
      let count = 0;
      return runConsumers(consumers, published, {
        width,
        seconds,
        done: ({ consumer, passed, seconds: took }) =>
          say(
            `[${(count += 1)}/${consumers.length}] ${passed ? 'passed' : 'FAILED'} ${consumer.group}: ${consumer.name} (${took.toFixed(1)} s)`,
          ),
      });
    },
    { keep, report: say },
  );
  say(`\n${tableOf(rows)}, in ${(seconds() - start).toFixed(0)} s`);
  return rows.every(({ passed }) => passed);
};

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) say(USAGE);
  else if (options.list)
    for (const { group, name } of selectConsumers([...packageManagerConsumers, ...projectConsumers], options.only))
      say(`${group}: ${name}`);
  else if (!(await tryRelease(options))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof CannotError ? error.message : error);
  process.exitCode = error instanceof CannotError ? 2 : 1;
}
