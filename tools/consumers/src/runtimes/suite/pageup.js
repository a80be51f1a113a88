import { expectEqual, expectTrue } from './expectations.js';

const open = ({ modules }, checks = [{}]) => {
  const { createMemoryStore, createPageUpClient } = modules['@bgc/pageup'];
  const sandbox = modules['@bgc/sandbox'].createSandbox();
  const options = sandbox.pageup.addTenant({ tenantId: '218' });
  const ids = sandbox.pageup.seedChecks('218', checks);
  const { clock, fetch } = sandbox;
  return {
    sandbox,
    ids,
    pageup: createPageUpClient({ ...options, fetch, clock }),
    store: createMemoryStore({ clock }),
    run: (work) => clock.run(work),
    requests: (operation) => sandbox.journal.counts().byOperation[`pageup.${operation}`] ?? 0,
  };
};
const result = (reportType) => ({ reportType, reportLink: 'https://reports.example.com/1', status: 'pass' });

/** @type {import('./subjects.d.ts').Subject} */
export const pageup = {
  name: '@bgc/pageup',
  entries: ['@bgc/pageup', '@bgc/sandbox'],
  cases: {
    'ten calls at once ask for one token': async (surroundings) => {
      const { pageup, run, requests } = open(surroundings);
      const list = () => pageup.backgroundChecks.list({ status: 'pending' });
      const lists = await run(() => Promise.all(Array.from({ length: 10 }, list)));
      expectEqual(
        lists.map(({ length }) => length),
        Array(10).fill(1),
        'checks listed',
      );
      expectEqual([requests('token'), requests('list')], [1, 10], 'token requests and lists');
    },
    'every check is claimed once, created and completed': async (surroundings) => {
      const { sandbox, pageup, store, run } = open(surroundings, [{}, {}, {}, {}, {}, {}, {}]);
      await run(async () => {
        for await (const check of pageup.claim({ store })) {
          await check.created({ referenceNumber: `REF-${check.id}` });
          await check.completed({ results: [result('Employment Check')] });
          await check.done();
        }
      });
      const histories = sandbox.pageup.state().map(({ history }) => history.map(({ status }) => status).join());
      expectEqual(histories, Array(7).fill('queued,new,completed'), 'what became of the checks');
      expectTrue(
        sandbox.pageup.state().every(({ id, record }) => record.referenceNumber === `REF-${id}`),
        'A reference number is lost.',
      );
    },
    'a later update loses nothing that an earlier one wrote': async (surroundings) => {
      const { sandbox, ids, pageup, store, run } = open(surroundings);
      await run(async () => {
        for await (const check of pageup.claim({ store })) {
          await check.created({ referenceNumber: 'REF-1' });
          await check.done();
        }
        const check = await pageup.lifecycle({ store }).open(ids[0]);
        await check.inProgress({ results: [result('Employment Check')] });
        await check.completed({ results: [result('Credit Check')] });
        await check.release();
      });
      const { record } = sandbox.pageup.check('218', ids[0]);
      expectEqual(
        [record.status, record.referenceNumber, record.results.map(({ reportType }) => reportType).toSorted()],
        ['completed', 'REF-1', ['Credit Check', 'Employment Check']],
        'the record',
      );
      expectEqual(sandbox.pageup.summary().wiped, 0, 'wiped records');
    },
    'an update whose answer is lost is repeated, and nothing doubled': async (surroundings) => {
      const { sandbox, pageup, store, run, requests } = open(surroundings, [{ lastName: 'Lost-Completed' }]);
      await run(async () => {
        for await (const check of pageup.claim({ store })) {
          await check.created({ referenceNumber: 'REF-1' });
          await check.completed({ results: [result('Employment Check')] });
          await check.done();
        }
      });
      expectEqual(requests('update'), 4, 'updates sent');
      expectEqual(sandbox.pageup.state()[0].record.status, 'completed', 'the status');
    },
  },
};
