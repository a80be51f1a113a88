// `npm run attestr-employment` verifies an employment in the sandbox; `npm run attestr-employment -- --live` at Attestr.
import { parseArgs } from 'node:util';

import { isBgcError } from '@bgc/attestr';
import { runMain } from '@bgc/example-parts/run-main';

import { openLiveSite } from './live-site.ts';
import { openSandboxSite } from './sandbox-site.ts';
import { verifyEmployment } from './verify-employment.ts';

const options = {
  employer: { type: 'string', default: 'Alert' },
  'lose-webhook': { type: 'boolean', default: false },
  live: { type: 'boolean', default: false },
  employment: { type: 'string' },
  document: { type: 'string' },
  profile: { type: 'string' },
  order: { type: 'string' },
  check: { type: 'string' },
  'every-seconds': { type: 'string' },
} as const;

const open = async () => {
  const { values } = parseArgs({ options });
  const { live, employer, 'lose-webhook': losesWebhook, 'every-seconds': everySeconds, ...wanted } = values;
  return live ? openLiveSite(process.env, { ...wanted, everySeconds }) : openSandboxSite({ employer, losesWebhook });
};

await runMain(async () => {
  const site = await open();
  try {
    await site.run(() => verifyEmployment(site, (text) => console.log(text)));
    return 0;
  } catch (error) {
    // What Attestr refused, and what to do next; never a secret or a person's data.
    if (!isBgcError(error)) throw error;
    console.error(error.message);
    console.error(JSON.stringify(site.attestr.supportReport(), undefined, 2));
    return 1;
  } finally {
    await site.close();
  }
});
