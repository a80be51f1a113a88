import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import type { WorkerSettings } from './worker-settings.ts';

export interface Worker {
  /** SIGKILL: no chance to tidy up. */
  kill(): Promise<void>;
  /** Lets it finish what it holds. */
  stop(): Promise<void>;
}

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

export const startWorker = (module: URL, settings: WorkerSettings): Worker => {
  const child = fork(fileURLToPath(module), {
    env: { ...process.env, DEMO_WORKER: JSON.stringify(settings) },
    execArgv: ['--conditions=@bgc/source', '--disable-warning=ExperimentalWarning'],
    stdio: 'inherit',
  });
  return {
    async kill() {
      child.kill('SIGKILL');
      await ended(child);
    },
    async stop() {
      if (child.connected) child.disconnect();
      await ended(child);
    },
  };
};
