import { inspect } from 'node:util';

import type { CallOptions, CheckRequest } from '@bgc/truora';

import { behavior } from '../ways.ts';
import type { CanaryWorld } from './canary-world.ts';
import type { OperationName } from './planted-provider.ts';

/** Something that a user of the client does. What it throws is looked at; what it returns is the user's. */
export type Deed = (world: CanaryWorld) => Promise<unknown>;

const options = ({ give }: CanaryWorld): CallOptions => ({ headers: { 'x-own': give('call.header') } });

/** A request that is taken, with a canary in every text that a check lets through. */
export const person = ({ give, giveText }: Pick<CanaryWorld, 'give' | 'giveText'>): CheckRequest => {
  const texts =
    'national_id foreign_id tax_id first_name last_name company_name state_id birth_certificate passport diplomatic_id driver_license escrow license_plate owner_document_id owner_document_type pep ptp professional_card vehicle_id verification_code custom_input report_id'
      .split(' ')
      .map((name) => [name, give(`createCheck.typed.${name}`)] as const);
  return {
    ...(Object.fromEntries(texts) as { readonly national_id: string }),
    ...{ country: 'BR', type: 'person', region: 'SP', user_authorized: true, force_creation: true },
    date_of_birth: giveText('typed.date_of_birth', '1931-07-19'),
    issue_date: giveText('typed.issue_date', '1951-08-23'),
    phone_number: `+${giveText('typed.phone_number', '15552370146')}`,
  };
};

const hook = ({ give }: CanaryWorld, operation: string) =>
  ({
    event_type: 'check',
    subscriber_type: 'web',
    subscriber_url: `https://receiver.example.com/${give(`${operation}.typed.subscriber_url`)}`,
  }) as const;

const mail = ({ give }: CanaryWorld) =>
  ({
    event_type: 'all',
    subscriber_type: 'email',
    subscriber_address: `${give('createHook.typed.address')}@example.com`,
    subscriber_name: give('createHook.typed.subscriber_name'),
  }) as const;

const customType = ({ give }: CanaryWorld, operation: string) => ({
  country: give(`${operation}.typed.country`),
  type: give(`${operation}.typed.type`),
  dataset_traffic_fines: 1,
});

const table = ({ give }: CanaryWorld): Uint8Array =>
  new TextEncoder().encode(`country,national_id\nCO,${give('uploadReport.typed.row')}\n`);

const drain = async (all: AsyncIterable<unknown>): Promise<void> => {
  for await (const each of all) void each;
};

/** As a logger writes it. */
const show = (world: CanaryWorld, found: unknown): void =>
  world.surfaces.note('hook', `${JSON.stringify(found)} ${inspect(found, { depth: Infinity })}`);

/** The ways in for each operation, checked as its callers' are, with canaries wherever a check lets text through. */
export const typedDeeds: Readonly<Record<OperationName, readonly Deed[]>> = {
  listChecks: [
    (world) =>
      world.client.checks.listPage(
        {
          reportId: world.give('listChecks.parameter.report_id'),
          startKey: world.give('listChecks.parameter.start_key'),
        },
        options(world),
      ),
    ({ client }) => drain(client.checks.list()),
  ],
  createCheck: [
    (world) => world.client.checks.create(person(world), { priority: 'high', ...options(world) }),
    (world) =>
      world.client.checks.createCustom({ ...person(world), country: 'CO', type: world.give('createCheck.typed.type') }),
    (world) => {
      const { national_id = '' } = person(world);
      const terms = { country: 'CO', type: 'company', user_authorized: false, force_creation: false } as const;
      return world.client.checks.create({ ...terms, national_id });
    },
  ],
  getDatabaseHealth: [
    (world) =>
      world.client.checks.health({ country: world.give('getDatabaseHealth.parameter.country') }, options(world)),
  ],
  getCheck: [
    (world) => world.client.checks.get(world.give('getCheck.parameter.check_id'), options(world)),
    ({ client, give, surfaces }) =>
      client.checks.waitUntilFinished(give('getCheck.parameter.check_id'), {
        ...{ everyMs: 60_000, deadlineMs: 200_000 },
        onUpdate: (update) => (update.kind === 'failure' ? surfaces.note('error', update.error) : undefined),
      }),
  ],
  listCheckDetails: [
    ({ client, give }) => client.checks.detailsPage(give('listCheckDetails.parameter.check_id')),
    ({ client, give }) =>
      drain(
        client.checks.details(give('listCheckDetails.parameter.check_id'), {
          language: give('listCheckDetails.parameter.lang'),
        }),
      ),
  ],
  getCheckPdf: [
    async (world) =>
      (await world.client.checks.pdf(world.give('getCheckPdf.parameter.check_id'), options(world))).bytes(),
    async ({ client, give }) =>
      (
        await client.checks.pdf(give('getCheckPdf.parameter.check_id'), {
          ...{ language: give('getCheckPdf.parameter.lang'), maxBytes: 10 },
        })
      ).bytes(),
    async ({ client, give }) =>
      (await client.checks.waitForPdf(give('getCheckPdf.parameter.check_id'), { deadlineMs: 20_000 })).bytes(),
  ],
  createCheckPdf: [({ client, give }) => client.checks.createPdf(give('createCheckPdf.parameter.check_id'))],
  getCheckAttachments: [
    ({ client, give }) => client.checks.attachments(give('getCheckAttachments.parameter.check_id')),
  ],
  listCustomTypes: [
    ({ client, give }) => client.customTypes.list({ startKey: give('listCustomTypes.parameter.start_key') }),
  ],
  updateCustomType: [(world) => world.client.customTypes.update(customType(world, 'updateCustomType'))],
  createCustomType: [(world) => world.client.customTypes.create(customType(world, 'createCustomType'))],
  deleteCustomType: [
    ({ client, give }) =>
      client.customTypes.delete({
        type: give('deleteCustomType.parameter.type'),
        country: give('deleteCustomType.parameter.country'),
      }),
  ],
  listContinuousChecks: [
    ({ client }) => client.continuousChecks.listPage(),
    ({ client }) => drain(client.continuousChecks.list()),
  ],
  createContinuousCheck: [
    ({ client, give }) =>
      client.continuousChecks.create({ check_id: give('createContinuousCheck.typed.check_id'), frequency: '1m' }),
  ],
  getContinuousCheck: [
    ({ client, give }) => client.continuousChecks.get(give('getContinuousCheck.parameter.continuous_check_id')),
  ],
  updateContinuousCheck: [
    ({ client, give }) =>
      client.continuousChecks.update(give('updateContinuousCheck.parameter.continuous_check_id'), {
        ...{ frequency: '1m', status: 'disabled' },
      }),
  ],
  getContinuousCheckHistory: [
    ({ client, give }) =>
      client.continuousChecks.historyPage(give('getContinuousCheckHistory.parameter.continuous_check_id')),
    ({ client, give }) =>
      drain(client.continuousChecks.history(give('getContinuousCheckHistory.parameter.continuous_check_id'))),
  ],
  listHooks: [
    async (world) => show(world, await world.client.hooks.listPage()),
    ({ client }) => drain(client.hooks.list()),
  ],
  createHook: [
    async (world) => show(world, await world.client.hooks.create(hook(world, 'createHook'), options(world))),
    (world) => world.client.hooks.create(mail(world)),
  ],
  updateHook: [
    async (world) =>
      show(
        world,
        await world.client.hooks.update(world.give('updateHook.parameter.hook_id'), hook(world, 'updateHook')),
      ),
  ],
  deleteHook: [({ client, give }) => client.hooks.delete(give('deleteHook.parameter.hook_id'))],
  listReports: [
    ({ client, give }) => client.reports.listPage({ username: give('listReports.parameter.username') }),
    ({ client }) => drain(client.reports.list()),
  ],
  createReport: [({ client, give }) => client.reports.create({ name: give('createReport.typed.name') })],
  getReport: [({ client, give }) => client.reports.get(give('getReport.parameter.report_id'))],
  uploadReport: [
    (world) =>
      world.client.reports.upload(world.give('uploadReport.parameter.report_id'), table(world), {
        fileName: `${world.give('uploadReport.typed.fileName')}.csv`,
      }),
  ],
  createBehavior: [
    ({ client, give, giveText }) =>
      client.behaviors.create({
        ...behavior,
        first_name: give('createBehavior.typed.first_name'),
        document_id: give('createBehavior.typed.document_id'),
        birth_date: giveText('typed.birth_date', '1932-07-19'),
        email: `${give('createBehavior.typed.email')}@example.com`,
      }),
  ],
};
