import type { PageUpClientOptions } from '@bgc/sandbox';

/** What a worker process is told. The sandbox's credentials are worth nothing elsewhere. */
export interface WorkerSettings {
  readonly name: string;
  /** The SQLite file that all workers share. */
  readonly store: string;
  readonly tenants: readonly PageUpClientOptions[];
}

export const workerSettings = (): WorkerSettings => {
  const settings = process.env['DEMO_WORKER'];
  if (settings === undefined)
    throw new Error('This is a worker of the demo: start the demo instead, with `npm run demo`.');
  return JSON.parse(settings) as WorkerSettings;
};
