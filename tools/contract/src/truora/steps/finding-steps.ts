import { JSON_ANSWER } from '../../provider/step.ts';
import { whileOlder } from './check-steps.ts';
import { quietAll, quietWeb } from './hook-steps.ts';
import { FORM, formOf, whileItBehaves, type Step, type World } from './step.ts';

const pathOf = (id: string | undefined, rest = ''): string => `/v1/checks/${id}${rest}`;

const get = (what: string, name: string, before: (world: World) => unknown, answered: object): Step => ({
  operation: 'getCheck',
  what,
  call: async (world) => {
    await before(world);
    return whileOlder(world, () => world.client.checks.get(world.ids[name] ?? ''));
  },
  sent: (ids) => ({ path: pathOf(ids[name]), headers: JSON_ANSWER }),
  answered: () => ({ check: answered }),
});

/** Ends a check of an earlier step. */
const finish =
  (name: string, found: readonly string[] = []) =>
  ({ sandbox, ids }: World): unknown =>
    sandbox.truora.finish(ids[name] ?? '', { found });

/** The one check of a report, as the examples of the list show one. */
const bareList = (what: string, report: string, before: (world: World) => unknown, answered: object): Step => ({
  operation: 'listChecks',
  what,
  call: async (world) => {
    await before(world);
    const { client, ids } = world;
    return whileOlder(world, () =>
      whileItBehaves(world, { lists: 'bare' }, () => client.checks.listPage({ reportId: ids[report] ?? '' })),
    );
  },
  sent: (ids) => ({ path: '/v1/checks', query: { report_id: ids[report] ?? '' }, headers: JSON_ANSWER }),
  answered: () => ({ check: answered }),
});

const feedback = {
  first_name: 'Ada',
  last_name: 'Example',
  document_id: '000000000',
  document_type: 'national-id',
  country: 'co',
  reason: 'good-reputation',
  birth_date: '1990-01-31',
  feedback_date: '2024-05-01',
  email: 'ada@example.com',
  phone_number: '+5710000000',
} as const;

/** What is found, and what is made of it. */
export const findingSteps: readonly Step[] = [
  quietWeb,
  get('while it is in progress', 'check', ({ sandbox }) => sandbox.clock.advance(70_000), { status: 'in_progress' }),
  get('of a person, completed', 'second', finish('second', ['criminal_record']), {
    status: 'completed',
    summary: { identity_status: 'found' },
  }),
  get('of a company, completed', 'company', finish('company'), { company_summary: { company_status: 'active' } }),
  quietAll,
  get('of a vehicle, completed', 'vehicle', finish('vehicle'), { vehicle_summary: { vehicle_status: 'active' } }),
  get('that failed', 'custom', ({ sandbox, ids }) => sandbox.truora.finish(ids['custom'] ?? '', { status: 'error' }), {
    status: 'error',
  }),
  {
    operation: 'listCheckDetails',
    what: 'in English, whose first page is not the last',
    call: async (world) => {
      const { client, ids } = world;
      const list = () => client.checks.detailsPage(ids['second'] ?? '', { language: 'en' });
      const page = await whileItBehaves(world, { pageSize: 3 }, list);
      ids['detail page'] = page.startKey ?? '';
      return page;
    },
    sent: ({ second }) => ({ path: pathOf(second, '/details'), query: { lang: 'en' }, headers: JSON_ANSWER }),
    answered: () => ({ details: [{}, {}, { result: 'found', severity: 'very_high', tables: [{}] }] }),
  },
  {
    operation: 'listCheckDetails',
    what: 'from the second page on',
    call: (world) =>
      whileItBehaves(world, { pageSize: 2 }, () =>
        world.client.checks.detailsPage(world.ids['second'] ?? '', { startKey: world.ids['detail page'] ?? '' }),
      ),
    sent: (ids) => ({
      path: pathOf(ids['second'], '/details'),
      query: { start_key: ids['detail page'] ?? '' },
      headers: JSON_ANSWER,
    }),
  },
  {
    operation: 'listCheckDetails',
    what: 'as one bare detail',
    call: async (world) => {
      const { client, colleague, ids, sandbox } = world;
      const kind = { country: 'CO', type: 'abroad' } as const;
      await colleague.customTypes.create({ ...kind, dataset_international_background: 1 });
      const terms = { user_authorized: true, force_creation: true };
      const { check_id: id } = await colleague.checks.createCustom({ ...kind, national_id: '10000003', ...terms });
      ids['abroad'] = id;
      sandbox.truora.finish(id, { found: ['international_background'] });
      return whileItBehaves(world, { lists: 'bare' }, () => client.checks.detailsPage(id));
    },
    sent: ({ abroad }) => ({ path: pathOf(abroad, '/details'), headers: JSON_ANSWER }),
    answered: ({ abroad }) => ({ check_id: abroad, result: 'found', tables: [{ rows: [{ cells: [{}] }] }] }),
  },
  bareList(
    'of a report, as one bare check',
    'report',
    ({ sandbox, ids }) => {
      const uploaded = sandbox.truora.state().checks.find(({ madeBy }) => madeBy === 'upload');
      ids['uploaded'] = uploaded?.id ?? '';
      sandbox.truora.finish(ids['uploaded']);
    },
    { tax_id: '10000002', status: 'completed' },
  ),
  bareList(
    'of another report, as one bare check',
    'third report',
    async ({ colleague, ids, sandbox }) => {
      ids['third report'] = (await colleague.reports.create({ name: 'D3' })).id;
      const person = {
        country: 'CO',
        type: 'person',
        national_id: '10000004',
        report_id: ids['third report'],
      } as const;
      const terms = { user_authorized: true, force_creation: true } as const;
      ids['nameless'] = (await colleague.checks.create({ ...person, ...terms })).check_id;
      sandbox.truora.finish(ids['nameless']);
    },
    { status: 'completed' },
  ),
  {
    operation: 'createCheckPdf',
    call: ({ client, ids }) => client.checks.createPdf(ids['second'] ?? ''),
    sent: ({ second }) => ({ path: pathOf(second, '/pdf'), headers: JSON_ANSWER }),
    answered: ({ second }) => ({ pdf_path: pathOf(second, '/pdf') }),
  },
  {
    operation: 'createCheckPdf',
    what: 'whose path ends with a slash',
    call: (world) =>
      whileItBehaves(world, { pdfPath: 'slash' }, () => world.client.checks.createPdf(world.ids['second'] ?? '')),
    sent: ({ second }) => ({ path: pathOf(second, '/pdf'), headers: JSON_ANSWER }),
    answered: ({ second }) => ({ pdf_path: pathOf(second, '/pdf/') }),
  },
  {
    operation: 'getCheckPdf',
    call: async ({ client, ids, sandbox }) => {
      await sandbox.clock.advance(10_000);
      return (await client.checks.pdf(ids['second'] ?? '', { language: 'pt' })).bytes();
    },
    sent: ({ second }) => ({
      path: pathOf(second, '/pdf'),
      query: { lang: 'pt' },
      headers: { accept: 'application/pdf' },
    }),
  },
  {
    operation: 'getCheckAttachments',
    call: ({ client, ids }) => client.checks.attachments(ids['second'] ?? ''),
    sent: ({ second }) => ({ path: pathOf(second, '/attachments'), headers: JSON_ANSWER }),
  },
  {
    operation: 'getDatabaseHealth',
    call: ({ client }) =>
      client.checks.health({ country: 'CO', unixTimestampSeconds: 1_700_000_000, unixtimezoneOffsetSeconds: -18_000 }),
    sent: () => ({
      path: '/v1/checks/health',
      query: { country: 'CO', unixTimestampSeconds: '1700000000', unixtimezoneOffsetSeconds: '-18000' },
      headers: JSON_ANSWER,
    }),
  },
  {
    operation: 'createBehavior',
    call: ({ client }) => client.behaviors.create(feedback),
    sent: () => ({ path: '/v1/behavior', headers: FORM, body: formOf(feedback) }),
    answered: () => ({ behavior: [feedback] }),
  },
];
