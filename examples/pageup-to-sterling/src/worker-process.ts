import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import type { WorkerSettings } from './start-worker.ts';

export interface WorkerProcess {
  /** On which it receives callbacks. */
  readonly port: number;
  /** SIGKILL: no chance to tidy up. */
  kill(): Promise<void>;
  /** Lets it finish what it holds. */
  stop(): Promise<void>;
}

export const startWorkerProcess = async (settings: WorkerSettings): Promise<WorkerProcess> => {
  const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), {
    env: { ...process.env, BRIDGE_WORKER: JSON.stringify(settings) },
    execArgv: ['--conditions=@bgc/source', '--disable-warning=ExperimentalWarning'],
    stdio: 'inherit',
  });
  const exited = once(child, 'exit');
  const failed = exited.then(() => Promise.reject(new Error('The worker ended before it listened.')));
  const [{ port }] = (await Promise.race([once(child, 'message'), failed])) as [{ port: number }];
  failed.catch(() => undefined);
  return {
    port,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async stop() {
      if (child.connected) child.disconnect();
      await exited;
    },
  };
};
