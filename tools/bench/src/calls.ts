import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { BenchClient } from './bench-client.ts';
import { compare, type Ratio } from './measure.ts';

const started = async (): Promise<{ readonly origin: string; readonly stop: () => void }> => {
  const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)), { stdio: 'inherit' });
  const port = await new Promise<unknown>((resolve, reject) => {
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The bench server ended with ${code}`)));
  });
  return { origin: `http://127.0.0.1:${String(port)}`, stop: () => child.disconnect() };
};

const times = (count: number, inFlight: number, call: () => Promise<unknown>) => async (): Promise<void> => {
  for (let done = 0; done < count; done += inFlight) await Promise.all(Array.from({ length: inFlight }, call));
};

export interface CallRatio extends Ratio {
  readonly aim?: number;
}

/** Calls over loopback HTTP beside `fetch` + `JSON.parse`. */
export const measureCalls = async (
  { name: client, calls }: BenchClient,
  report: (line: string) => void,
): Promise<readonly CallRatio[]> => {
  const server = await started();
  const ratios: CallRatio[] = [];
  try {
    for (const { name, count, inFlight, raw, ours, aim } of calls(server.origin)) {
      report(`${client}: ${name}`);
      const ratio = await compare(name, { baseline: times(count, inFlight, raw), ours: times(count, inFlight, ours) });
      ratios.push({ ...ratio, ...(aim === undefined ? {} : { aim }) });
    }
  } finally {
    server.stop();
  }
  return ratios;
};
