// A worker process that kills itself with SIGKILL when the answer to its paid request has come: no handler, no `finally`, no flush.
import { systemClock } from '@bgc/core';

import { policy } from '../src/policy.ts';
import { startWorker } from '../src/start-worker.ts';
import type { WorkerSettings } from '../src/start-worker.ts';

export interface Told {
  readonly settings: Omit<WorkerSettings, 'policy'>;
  /** `POST /truora/v1/checks`. */
  readonly killAfter: string;
  /** Milliseconds since the epoch: where virtual time stands. */
  readonly now: number;
}

const { settings, killAfter, now } = JSON.parse(process.env['MANY_WORKER'] ?? '{}') as Told;
const began = systemClock.now();
const worker = startWorker(
  { ...settings, policy },
  {
    clock: {
      now: () => now + systemClock.now() - began,
      schedule: (ms, callback) => systemClock.schedule(ms, callback),
    },
    async fetch(input, init) {
      const request = new Request(input, init);
      const answer = await fetch(request);
      if (`${request.method} ${new URL(request.url).pathname}` === killAfter) process.kill(process.pid, 'SIGKILL');
      return answer;
    },
  },
);
await worker.turn();
worker.close();
