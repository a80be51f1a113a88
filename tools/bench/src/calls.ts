import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { createPageUpClient } from '@bgc/pageup';

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

/** Calls over loopback HTTP beside `fetch` + `JSON.parse`, with tokens, retries, drift, a logger and a tracer all on. */
export const measureCalls = async (report: (line: string) => void): Promise<readonly Ratio[]> => {
  const server = await started();
  const nothing = (): void => undefined;
  const pageup = createPageUpClient({
    environment: 'uat',
    dataCentre: 'dc2',
    tenantId: '218',
    clientId: 'sandbox-bench',
    clientSecret: 'sandbox-bench-secret',
    baseUrl: server.origin,
    tokenUrl: `${server.origin}/connect/token`,
    logger: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    onDrift: nothing,
    tracer: { startCall: () => ({ startAttempt: () => ({ end: nothing }), end: nothing }) },
  });
  const path = `${server.origin}/v3/218/backgroundchecking`;
  const headers = { authorization: 'Bearer sandbox-token', accept: 'application/json' };
  const rawGet = (provider: string) => async (): Promise<unknown> =>
    JSON.parse(await (await fetch(`${path}?status=pending&provider=${provider}`, { headers })).text());
  const rawPut = async (): Promise<unknown> => {
    const body = JSON.stringify({ status: 'new', referenceNumber: 'R-1' });
    const response = await fetch(`${path}/1`, {
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
    });
    return JSON.parse(await response.text());
  };
  const get = (provider: string) => () => pageup.backgroundChecks.list({ status: 'pending', provider });
  const put = () =>
    pageup.backgroundChecks.update('1', {
      status: 'new',
      referenceNumber: 'R-1',
      reasonForFail: undefined,
      results: undefined,
    });

  const cases = [
    { name: 'small GET', count: 600, inFlight: 1, raw: rawGet('small'), ours: get('small') },
    { name: '60 kB fuzzed list', count: 300, inFlight: 1, raw: rawGet('large'), ours: get('large') },
    { name: 'PUT', count: 600, inFlight: 1, raw: rawPut, ours: put },
    { name: 'small GET, 64 in flight', count: 1280, inFlight: 64, raw: rawGet('small'), ours: get('small') },
  ];
  const ratios: Ratio[] = [];
  try {
    for (const { name, count, inFlight, raw, ours } of cases) {
      report(`calls: ${name}`);
      ratios.push(await compare(name, { baseline: times(count, inFlight, raw), ours: times(count, inFlight, ours) }));
    }
  } finally {
    server.stop();
  }
  return ratios;
};
