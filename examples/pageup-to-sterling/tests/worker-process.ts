import { fork } from 'node:child_process';
import { once } from 'node:events';

import type { WorkerSettings } from '../src/start-worker.ts';
import type { BuiltWorker } from './build-worker.ts';
import type { Death } from './steps.ts';
import type { Variant } from './variants.ts';

export interface ProcessOptions {
  readonly settings: WorkerSettings;
  readonly variant: Variant;
  readonly death?: Death;
  readonly built: BuiltWorker;
}

export interface WorkerProcess {
  /** The port it listens on, once everything that it claimed is ordered; `undefined` when it died before. */
  readonly port: Promise<number | undefined>;
  hasEnded(): boolean;
  /** The signal that ended it. */
  readonly ended: Promise<string | null>;
  /** Ends it, and says what it had done. */
  finish(): Promise<readonly string[]>;
}

export const startProcess = ({ built, ...told }: ProcessOptions): WorkerProcess => {
  const child = fork(built.program, {
    env: { ...process.env, NODE_COMPILE_CACHE: built.compileCache, BRIDGE_WORKER: JSON.stringify(told) },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: 'inherit',
  });
  let over = false;
  const ended = once(child, 'exit').then(([, signal]) => {
    over = true;
    return signal as string | null;
  });
  const message = async (): Promise<unknown> => ((await once(child, 'message')) as [unknown])[0];
  const port = message().then((first) => (first as { port: number }).port);
  return {
    port: Promise.race([port, ended.then(() => undefined)]),
    hasEnded: () => over,
    ended,
    async finish() {
      const answer = message();
      child.send('finish');
      const { names } = (await answer) as { names: string[] };
      await ended;
      return names;
    },
  };
};
