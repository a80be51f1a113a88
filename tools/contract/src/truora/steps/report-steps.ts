import { documentedSample } from '../samples.ts';
import { JSON_ANSWER } from '../../provider/step.ts';
import { FORM, formOf, whileItBehaves, type Step } from './step.ts';

interface Documented {
  readonly report: { readonly name: string; readonly created_by: string };
}

const PATH = '/v1/reports';
const { report: created } = documentedSample('report_create_201') as Documented;
const { name, created_by: author } = created;

/** A row that is a check, and one that is none. */
const ROWS = new TextEncoder().encode(
  'country,type,national_id,tax_id,first_name,last_name,user_authorized\nCO,person,10000001,10000002,Ada,Example,true\nXX,person,1,,,,true\n',
);

const FILE = { name: 'checks.csv', type: 'text/csv', bytes: ROWS };

/** A report, from its beginning to an uploaded file. */
export const reportSteps: readonly Step[] = [
  {
    operation: 'createReport',
    call: async ({ client, ids }) => {
      const report = await client.reports.create({ name });
      ids['report'] = report.id;
      return report;
    },
    sent: () => ({ path: PATH, headers: FORM, body: formOf({ name }) }),
    answered: () => ({ report: { name, created_by: author, has_data: false } }),
  },
  {
    operation: 'listReports',
    what: 'as one bare report',
    call: (world) => whileItBehaves(world, { lists: 'bare' }, () => world.client.reports.listPage()),
    sent: () => ({ path: PATH, headers: JSON_ANSWER }),
    answered: ({ report: id }) => ({ report: { id } }),
  },
  {
    operation: 'uploadReport',
    call: async ({ client, colleague, ids }) => {
      // The same person has been checked before.
      const terms = { user_authorized: true, force_creation: true } as const;
      const known = { national_id: '10000001', tax_id: '10000002', first_name: 'Ada', last_name: 'Example' };
      await colleague.checks.create({ country: 'CO', type: 'person', ...known, ...terms });
      return client.reports.upload(ids['report'] ?? '', ROWS, { fileName: FILE.name });
    },
    sent: ({ report }) => ({ path: `${PATH}/${report}/upload`, headers: JSON_ANSWER, body: { file: FILE } }),
    answered: () => ({ report: { has_data: true, size: 2 } }),
  },
  {
    operation: 'getReport',
    call: ({ client, ids }) => client.reports.get(ids['report'] ?? ''),
    sent: ({ report }) => ({ path: `${PATH}/${report}`, headers: JSON_ANSWER }),
    answered: () => ({ report: { name, size: 2, created_checks_count: 1, invalid_checks_count: 1 } }),
  },
  {
    operation: 'listReports',
    what: 'of one user, whose first page is not the last',
    call: async (world) => {
      const { client, colleague, ids } = world;
      ids['second report'] = (await colleague.reports.create({ name: 'D2' })).id;
      const list = () => client.reports.listPage({ username: author });
      ids['report page'] = (await whileItBehaves(world, { pageSize: 1 }, list)).startKey ?? '';
      return list;
    },
    sent: () => ({ path: PATH, query: { username: author }, headers: JSON_ANSWER }),
  },
  {
    operation: 'listReports',
    what: 'from the second page on',
    call: (world) =>
      whileItBehaves(world, { lastPage: 'empty' }, () =>
        world.client.reports.listPage({ startKey: world.ids['report page'] ?? '' }),
      ),
    sent: (ids) => ({ path: PATH, query: { start_key: ids['report page'] ?? '' }, headers: JSON_ANSWER }),
    answered: ({ report: id }) => ({ reports: [{ id }], next: '' }),
  },
];
