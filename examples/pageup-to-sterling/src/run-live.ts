import { once } from 'node:events';

import { required } from '@bgc/example-parts/required';
import { isBgcError } from '@bgc/sterling';

import { liveSettings, needed, optional } from './live-settings.ts';
import { startWorker } from './start-worker.ts';
import { isTrouble } from './trouble.ts';

const explain = (names: Readonly<Record<string, string>>): string =>
  Object.entries(names)
    .map(([name, what]) => `  ${name.padEnd(28)}${what}`)
    .join('\n');

/** Works a real UAT tenant and a real integration account until it is interrupted. */
export const runLive = async (environment: NodeJS.ProcessEnv): Promise<number> => {
  required(
    environment,
    Object.keys(needed),
    `--live needs\n\n${explain(needed)}\n\nAnd if you like:\n${explain(optional)}`,
  );
  const settings = liveSettings(environment);
  const worker = await startWorker(settings, {
    // The messages of @bgc errors hold nothing personal, nor do the worker's own; what else is thrown might.
    onTrouble: (where, error) =>
      console.error(`${where}: ${isBgcError(error) || isTrouble(error) ? error.message : 'failed'}`),
  });
  console.log(`Watching tenant ${settings.pageup.tenantId}; callbacks to 127.0.0.1:${worker.port}. Ctrl+C ends it.`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await worker.stop();
  return 0;
};
