// `npm run quickstart` takes the six steps in the sandbox; `npm run quickstart -- --live` at Sterling's integration environment.
import { parseArgs } from 'node:util';

import { runMain } from '@bgc/example-parts/run-main';
import { isBgcError } from '@bgc/sterling';

import { liveSettings } from './live-settings.ts';
import { openLiveSite } from './live-site.ts';
import { quickstart } from './quickstart.ts';
import { openSandboxSite } from './sandbox-site.ts';

const options = {
  live: { type: 'boolean', default: false },
  production: { type: 'string' },
  candidate: { type: 'string' },
  'every-seconds': { type: 'string' },
  report: { type: 'string', default: 'report.pdf' },
} as const;

const open = async () => {
  const { live, production, candidate, report, 'every-seconds': everySeconds } = parseArgs({ options }).values;
  if (!live && production !== undefined) throw new Error('--production goes with --live only.');
  const wanted = {
    ...(production === undefined ? {} : { production }),
    ...(candidate === undefined ? {} : { candidate }),
    ...(everySeconds === undefined ? {} : { everySeconds }),
  };
  return { report, site: live ? await openLiveSite(liveSettings(process.env, wanted)) : openSandboxSite() };
};

await runMain(async () => {
  const { site, report } = await open();
  try {
    await site.run(() => quickstart(site, (text) => console.log(text), report));
    return 0;
  } catch (error) {
    // What Sterling refused, and what to do next; never a secret or a person's data.
    if (!isBgcError(error)) throw error;
    console.error(error.message);
    console.error(JSON.stringify(site.sterling.supportReport(), undefined, 2));
    return 1;
  } finally {
    await site.close();
  }
});
