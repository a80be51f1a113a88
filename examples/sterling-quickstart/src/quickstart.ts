import { writeFile } from 'node:fs/promises';

import { columns } from '@bgc/example-parts/columns';
import { deriveIdempotencyKey, isComplete } from '@bgc/sterling';
import { createSterlingCallbackHandler, createSterlingDelivery } from '@bgc/sterling/callbacks';

import { createBell } from './bell.ts';
import { choosePackage } from './choose-package.ts';
import type { Site } from './site.ts';

const origins = {
  callback: 'a callback came, and is verified',
  'read-again': 'a callback came, and is verified; the screening was read again',
  sweep: 'no callback came; the screening was read instead',
} as const;

/** A callback may be some seconds later than an answer that tells the same; however often one asks. */
const callbackWithinMs = 60_000;

/** The six steps of Sterling's "Getting Started" (https://sterling.readme.io/v1/reference). Read it from top to bottom. */
export const quickstart = async (site: Site, say: (text: string) => void, reportFile: string): Promise<void> => {
  const { sterling, person } = site;

  // 1. Authenticate: nothing to do. The client fetches a token with the first call, keeps it, and renews it before it expires.
  const packages = await sterling.packages.list();
  say(`1  Authenticated at ${site.name}.`);

  // 2. A package says what is looked up, and what it has to know of a candidate for that.
  say(
    `2  GET /packages:\n${columns(packages.map(({ id, title, requiredFields }) => [id, title, requiredFields?.join(', ')]))}`,
  );

  // 3. The candidate. What the package still needs is known before anything is sent.
  const nameOnly = { givenName: person.givenName, familyName: person.familyName, email: person.email };
  const chosen = choosePackage(packages, person);
  say(
    `3  Package ${chosen.id} needs besides name and e-mail: ${sterling.packages.missingFields(chosen, nameOnly).missing.join(', ')}`,
  );
  const candidate = await sterling.candidates.create(person);
  say(`   POST /candidates: candidate ${candidate.id}`);

  // 4. The screening, under a key of your own: sent twice, it exists once. Callbacks are expected from here on.
  const completed = createBell(site.clock);
  const callbacks = createSterlingCallbackHandler({
    credentials: site.callback?.credentials ?? 'nobody:comes',
    store: site.store,
    clock: site.clock,
    readScreening: sterling,
    onEvent: async (event) => {
      if (event.kind !== 'screening') return; // of a type to come
      say(`   ${origins[event.origin]}: ${event.screening.status}, ${event.screening.result}`);
      if (isComplete(event.screening)) completed.ring();
    },
  });
  await site.listen(callbacks);
  const screening = await sterling.screenings.create(
    {
      packageId: chosen.id,
      candidateId: candidate.id,
      endUserCertificate: 'true',
      ...(site.callback && {
        callback: { uri: site.callback.uri, credentials: { 'basic-auth': site.callback.credentials } },
      }),
    },
    { idempotencyKey: await deriveIdempotencyKey('quickstart', candidate.id, chosen.id) },
  );
  await callbacks.track(screening);
  say(`4  POST /screenings: screening ${screening.id} is ${screening.status}`);

  // 5. Somebody processes the report. Callbacks tell at once; reading it now and then is for those that never come.
  say(`5  ${site.processReport(screening.id)}`);
  const done = await sterling.screenings.waitUntilComplete(screening.id, { everyMs: site.everyMs });
  say(`   screening ${done.id} is ${done.status}: ${done.result}`);

  // 6. Callbacks are verified, those that never came are made up for, and the report is there: a page for people with a login, a PDF for your program.
  if (site.callback && !(await completed.heardWithin(Math.max(site.everyMs, callbackWithinMs))))
    await callbacks.sweep({ ids: [screening.id] });
  const forged = createSterlingDelivery({ screening: { id: done.id, status: 'complete' }, credentials: 'some:body' });
  say(`6  A forged callback is answered with ${(await callbacks(forged.request)).status}.`);
  say(`   report page: ${done.links?.admin?.web ?? 'not shown'}`);
  const pdf = await sterling.screenings.report(done.id);
  // It is about a person's record: for your eyes only.
  await writeFile(reportFile, await pdf.bytes(), { mode: 0o600 });
  say(`   report as a file: ${reportFile}`);
};
