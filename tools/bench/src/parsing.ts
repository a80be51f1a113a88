import { createPageUpClient } from '@bgc/pageup';

import { largeList } from './documents.ts';
import { compare, type Ratio } from './measure.ts';

const CALLS = 60;

/**
 * A fetch that answers at once, so that what is left is parsing and the client's own work. Each answer has GUIDs of its own: JSON.parse would
 * remember those of a repeated one.
 */
export const measureParsing = async (): Promise<Ratio> => {
  let seed = 1;
  let answers: Uint8Array<ArrayBuffer>[] = [];
  const prepare = (): void => {
    answers = Array.from({ length: CALLS }, () => new TextEncoder().encode(largeList((seed += 1))));
  };
  const answer = (): Response => new Response(answers.pop() ?? null);
  const token = JSON.stringify({ access_token: 'sandbox-token', expires_in: 300, token_type: 'Bearer' });
  const pageup = createPageUpClient({
    environment: 'uat',
    dataCentre: 'dc2',
    tenantId: '218',
    clientId: 'sandbox-bench',
    clientSecret: 'sandbox-bench-secret',
    baseUrl: 'http://127.0.0.1',
    tokenUrl: 'http://127.0.0.1/connect/token',
    fetch: async (input) =>
      (input instanceof Request ? input.url : String(input)).includes('/connect/token')
        ? new Response(token)
        : answer(),
    onDrift: () => undefined,
  });
  const repeated = (work: () => Promise<unknown>) => async (): Promise<void> => {
    for (let round = 0; round < CALLS; round += 1) await work();
  };
  return compare('parse a 60 kB fuzzed list', {
    prepare,
    baseline: repeated(async (): Promise<unknown> => JSON.parse(await answer().text()) as unknown),
    ours: repeated(() => pageup.backgroundChecks.list({ status: 'pending' })),
  });
};
