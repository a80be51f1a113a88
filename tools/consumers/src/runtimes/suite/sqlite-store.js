import { expectEqual, expectTrue } from './expectations.js';

/** @type {import('./subjects.d.ts').Subject} */
export const sqliteStore = {
  name: '/node: SQLite store',
  needs: 'node:sqlite',
  entries: ['@bgc/core/node', '@bgc/core/testing', '@bgc/pageup', '@bgc/pageup/node', '@bgc/sandbox'],
  cases: {
    'it passes the conformance suite': async ({ modules, folder, unique }) => {
      const { openSqliteStore } = modules['@bgc/core/node'];
      const { createVirtualClock, storeConformance } = modules['@bgc/core/testing'];
      expectTrue(storeConformance.length > 20, 'The suite is too small to be whole.');
      for (const [index, { name, run }] of storeConformance.entries()) {
        const path = `${folder}/conformance-${unique}-${index}.sqlite`;
        const clock = createVirtualClock();
        let store;
        const open = () => (store = openSqliteStore({ path, clock }));
        const subject = async () => ({
          store: open(),
          advance: (ms) => clock.advance(ms),
          close: () => store.close(),
          reopen: async () => {
            store.close();
            return open();
          },
        });
        await run(subject).catch((error) => {
          throw new Error(`${name}: ${error.message}`);
        });
      }
    },
    'checks are claimed through it, and handed out again after a crash': async ({ modules, folder, unique }) => {
      const sandbox = modules['@bgc/sandbox'].createSandbox();
      const { clock, fetch } = sandbox;
      const options = sandbox.pageup.addTenant({ tenantId: '218' });
      const ids = sandbox.pageup.seedChecks('218', 3);
      const client = () => modules['@bgc/pageup'].createPageUpClient({ ...options, fetch, clock });
      const path = `${folder}/claims-${unique}.sqlite`;
      const before = modules['@bgc/pageup/node'].openSqliteStore({ path, clock });
      await clock.run(async () => {
        for await (const check of client().claim({ store: before }))
          await check.created({ referenceNumber: `REF-${check.id}` });
      });
      before.close();
      await clock.advance(120_000);
      const store = modules['@bgc/pageup/node'].openSqliteStore({ path, clock });
      const resumed = [];
      await clock.run(async () => {
        for await (const check of client().claim({ store })) {
          resumed.push([check.resumed, check.record.referenceNumber === `REF-${check.id}`]);
          await check.done();
        }
      });
      store.close();
      expectEqual(
        resumed,
        ids.map(() => [true, true]),
        'checks that were handed out again',
      );
      expectEqual(sandbox.pageup.summary().doubled, 0, 'doubled checks');
    },
  },
};
