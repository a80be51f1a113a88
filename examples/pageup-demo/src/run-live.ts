import { setTimeout as sleep } from 'node:timers/promises';

import { required } from '@bgc/example-parts/required';
import { tally } from '@bgc/example-parts/tally';
import { createPageUpClient, isBgcError } from '@bgc/pageup';
import { openSqliteStore } from '@bgc/pageup/node';

import { processCheck } from './process-check.ts';

const NEEDED = ['PAGEUP_DATA_CENTRE', 'PAGEUP_TENANT_ID', 'PAGEUP_CLIENT_ID', 'PAGEUP_CLIENT_SECRET'] as const;

/** Claims and completes, with made-up results, everything that is pending at a real UAT tenant. Never at a live one. */
export const runLive = async (environment: NodeJS.ProcessEnv): Promise<number> => {
  const advice = "PageUp gives them to you, for a UAT tenant; PAGEUP_PROVIDER works one provider's checks only.";
  const given = required(environment, NEEDED, advice);
  const pageup = createPageUpClient({
    environment: 'uat',
    dataCentre: given.PAGEUP_DATA_CENTRE,
    tenantId: given.PAGEUP_TENANT_ID,
    clientId: given.PAGEUP_CLIENT_ID,
    clientSecret: given.PAGEUP_CLIENT_SECRET,
  });
  const path = environment['PAGEUP_STORE'] ?? 'pageup-uat.sqlite';
  using store = openSqliteStore({ path });
  const provider = environment['PAGEUP_PROVIDER'];
  const claim = pageup.claim({ store, ...(provider ? { provider } : {}) });
  let completed = 0;
  try {
    for await (const check of claim) {
      await processCheck(check, () => `DEMO-${crypto.randomUUID()}`);
      await check.done();
      completed += 1;
      console.log(`${completed} completed`);
      await sleep(200);
    }
  } catch (error) {
    if (!isBgcError(error)) throw error;
    console.error(error.message);
    console.error(JSON.stringify(pageup.supportReport(), undefined, 2));
  }
  const { queued, resumed, handedOut, heldByOthers, setAside } = claim.summary;
  console.log(
    tally([
      ['claimed', queued],
      ['resumed', resumed],
      ['completed', completed],
      ['lost', handedOut - completed],
      ['held by others', heldByOthers],
      ['set aside', setAside.length],
    ]),
  );
  return handedOut === completed ? 0 : 1;
};
