import { createSandbox } from '@bgc/sandbox';
import { createMemoryStore, createSterlingClient } from '@bgc/sterling';

import { madeUpPerson } from './made-up-person.ts';
import type { Site } from './site.ts';

/** Sterling in this process: no credentials, no network, no waiting. */
export const openSandboxSite = (sandbox = createSandbox()): Site => {
  const { clock } = sandbox;
  const uri = 'https://quickstart.example.com/callbacks/sterling';
  return {
    name: 'the sandbox',
    sterling: createSterlingClient({ ...sandbox.sterling.addAccount(), fetch: sandbox.fetch, clock }),
    clock,
    store: createMemoryStore({ clock }),
    person: madeUpPerson('1'),
    callback: { uri, credentials: 'quickstart:not-a-secret' },
    everyMs: 60_000,
    async listen(handler) {
      sandbox.callbacks.route(uri, handler);
    },
    processReport(screeningId) {
      sandbox.sterling.process(screeningId, { result: 'clear' });
      return 'The report was processed by hand, as in the developer portal: clear.';
    },
    // Real time for digests and files, which a busy machine may take milliseconds for.
    run: (work) => clock.run(work, { ioMs: 30 }),
    async close() {},
  };
};
