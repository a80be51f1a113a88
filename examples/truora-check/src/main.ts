// `npm run truora-check` makes a check in the sandbox; `npm run truora-check -- --live` at Truora.
import { parseArgs } from 'node:util';

import { runMain } from '@bgc/example-parts/run-main';
import { isBgcError } from '@bgc/truora';

import { checkPerson } from './check-person.ts';
import { openLiveSite } from './live-site.ts';
import { savePdf } from './save-pdf.ts';
import { openSandboxSite } from './sandbox-site.ts';

const options = {
  'last-name': { type: 'string', default: 'Partial' },
  live: { type: 'boolean', default: false },
  request: { type: 'string' },
  order: { type: 'string' },
  check: { type: 'string' },
  'every-seconds': { type: 'string' },
  pdf: { type: 'string' },
} as const;

await runMain(async () => {
  const { live, pdf, 'last-name': lastName, 'every-seconds': everySeconds, ...wanted } = parseArgs({ options }).values;
  const site = live ? await openLiveSite(process.env, { ...wanted, everySeconds }) : openSandboxSite(lastName);
  try {
    const { id } = await site.run(() => checkPerson(site, (text) => console.log(text)));
    if (pdf !== undefined) {
      await site.run(() => savePdf(site.truora, id, pdf));
      console.log(`PDF: ${pdf}`);
    }
    return 0;
  } catch (error) {
    // What Truora refused, and what to do next; never a secret or a person's data.
    if (!isBgcError(error)) throw error;
    console.error(error.message);
    console.error(JSON.stringify(site.truora.supportReport(), undefined, 2));
    return 1;
  }
});
