import type { CallOptions, TruoraClient } from '@bgc/truora';

import type { operations } from '../../../src/generated/operations.ts';
import { brazilian, colombian, csv } from './promise-world.ts';
import type { PromiseWorld } from './promise-world.ts';

export type OperationName = keyof typeof operations;

/** One call, ready to be made: what it needs is there. */
export type Ready = (truora: TruoraClient, options: CallOptions) => Promise<unknown>;

export interface Way {
  readonly prepare: (things: Things) => Promise<Ready>;
  readonly isResult: (value: unknown) => boolean;
}

const hook = { event_type: 'check', subscriber_type: 'web', subscriber_url: 'https://example.com/truora' } as const;
const drivers = { country: 'CO', type: 'drivers', dataset_traffic_fines: 1 };
export const behavior = {
  ...{ first_name: 'Ada', last_name: 'Example', document_id: '1', document_type: 'national-id', country: 'co' },
  ...{ reason: 'good-reputation', birth_date: '1990-01-31', feedback_date: '2024-05-01', email: 'ada@example.com' },
} as const;

/** What the calls of a test are about, made before it begins. */
export const createThings = ({ sandbox, clock, client, settled }: PromiseWorld) => {
  const maker = client();
  const check = async (): Promise<string> => (await settled(maker.checks.create(colombian))).check_id;
  const finished = async (): Promise<string> => {
    const id = await check();
    sandbox.truora.finish(id, { found: ['criminal_record'] });
    return id;
  };
  const withPdf = async (): Promise<string> => {
    const id = await finished();
    await settled(maker.checks.createPdf(id));
    await clock.advance(10_000);
    return id;
  };
  const continuous = async (): Promise<string> => {
    const request = { check_id: await check(), frequency: '1m' } as const;
    return (await settled(maker.continuousChecks.create(request))).continuous_check_id;
  };
  const report = async (): Promise<string> => (await settled(maker.reports.create({ name: 'Drivers' }))).id;
  const hookId = async (): Promise<string> => (await settled(maker.hooks.create(hook))).hook_id;
  const customType = async (): Promise<unknown> => settled(maker.customTypes.create(drivers));
  return { check, finished, withPdf, continuous, report, hookId, customType };
};

export type Things = ReturnType<typeof createThings>;

const way = (prepare: Way['prepare'], isResult: Way['isResult']): Way => ({ prepare, isResult });
const has =
  (member: string) =>
  (value: unknown): boolean =>
    typeof (value as Readonly<Record<string, unknown>> | undefined)?.[member] === 'string';
const isList = (value: unknown): boolean => Array.isArray(value);
const isPage = (value: unknown): boolean => isList((value as { readonly items?: unknown } | undefined)?.items);
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
const isNothing = (value: unknown): boolean => value === undefined;
const isPdf = (value: unknown): boolean =>
  value instanceof Uint8Array && new TextDecoder().decode(value).startsWith('%PDF-');

/** Every operation, as it is called. */
export const ways: Readonly<Record<OperationName, Way>> = {
  listChecks: way(async ({ check }) => {
    await check();
    return ({ checks }, options) => checks.listPage({}, options);
  }, isPage),
  createCheck: way(
    async () =>
      ({ checks }, options) =>
        checks.create(brazilian, options),
    has('check_id'),
  ),
  getDatabaseHealth: way(
    async () =>
      ({ checks }, options) =>
        checks.health({ country: 'CO' }, options),
    isList,
  ),
  getCheck: way(async ({ finished }) => {
    const id = await finished();
    return ({ checks }, options) => checks.get(id, options);
  }, has('check_id')),
  listCheckDetails: way(async ({ finished }) => {
    const id = await finished();
    return ({ checks }, options) => checks.detailsPage(id, options);
  }, isPage),
  getCheckPdf: way(async ({ withPdf }) => {
    const id = await withPdf();
    return async ({ checks }, options) => (await checks.pdf(id, options)).bytes();
  }, isPdf),
  createCheckPdf: way(async ({ finished }) => {
    const id = await finished();
    return ({ checks }, options) => checks.createPdf(id, options);
  }, isObject),
  getCheckAttachments: way(async ({ finished }) => {
    const id = await finished();
    return ({ checks }, options) => checks.attachments(id, options);
  }, isObject),
  listCustomTypes: way(async ({ customType }) => {
    await customType();
    return ({ customTypes }, options) => customTypes.list({}, options);
  }, isObject),
  updateCustomType: way(async ({ customType }) => {
    await customType();
    return ({ customTypes }, options) => customTypes.update(drivers, options);
  }, isNothing),
  createCustomType: way(
    async () =>
      ({ customTypes }, options) =>
        customTypes.create(drivers, options),
    isObject,
  ),
  deleteCustomType: way(async ({ customType }) => {
    await customType();
    return ({ customTypes }, options) => customTypes.delete({ type: 'drivers', country: 'CO' }, options);
  }, isNothing),
  listContinuousChecks: way(async ({ continuous }) => {
    await continuous();
    return ({ continuousChecks }, options) => continuousChecks.listPage({}, options);
  }, isPage),
  createContinuousCheck: way(async ({ check }) => {
    const request = { check_id: await check(), frequency: '2w' } as const;
    return ({ continuousChecks }, options) => continuousChecks.create(request, options);
  }, has('continuous_check_id')),
  getContinuousCheck: way(async ({ continuous }) => {
    const id = await continuous();
    return ({ continuousChecks }, options) => continuousChecks.get(id, options);
  }, has('continuous_check_id')),
  updateContinuousCheck: way(async ({ continuous }) => {
    const id = await continuous();
    const update = { frequency: 'monthly', status: 'disabled' } as const;
    return ({ continuousChecks }, options) => continuousChecks.update(id, update, options);
  }, has('continuous_check_id')),
  getContinuousCheckHistory: way(async ({ continuous }) => {
    const id = await continuous();
    return ({ continuousChecks }, options) => continuousChecks.historyPage(id, {}, options);
  }, isPage),
  listHooks: way(async ({ hookId }) => {
    await hookId();
    return ({ hooks }, options) => hooks.listPage({}, options);
  }, isPage),
  createHook: way(
    async () =>
      ({ hooks }, options) =>
        hooks.create(hook, options),
    has('hook_id'),
  ),
  updateHook: way(async ({ hookId }) => {
    const id = await hookId();
    return ({ hooks }, options) => hooks.update(id, { ...hook, status: 'disabled' }, options);
  }, has('hook_id')),
  deleteHook: way(async ({ hookId }) => {
    const id = await hookId();
    return ({ hooks }, options) => hooks.delete(id, options);
  }, isNothing),
  listReports: way(async ({ report }) => {
    await report();
    return ({ reports }, options) => reports.listPage({}, options);
  }, isPage),
  createReport: way(
    async () =>
      ({ reports }, options) =>
        reports.create({ name: 'Drivers' }, options),
    has('id'),
  ),
  getReport: way(async ({ report }) => {
    const id = await report();
    return ({ reports }, options) => reports.get(id, options);
  }, has('id')),
  uploadReport: way(async ({ report }) => {
    const id = await report();
    return ({ reports }, options) => reports.upload(id, csv(), { ...options, fileName: 'drivers.csv' });
  }, has('id')),
  createBehavior: way(
    async () =>
      ({ behaviors }, options) =>
        behaviors.create(behavior, options),
    isList,
  ),
};

/** How much there is of everything that a call can make, as the emulator knows it. */
export const countMade = ({ sandbox }: PromiseWorld): Partial<Readonly<Record<OperationName, number>>> => {
  const { counts, continuousChecks, hooks, reports, behaviors } = sandbox.truora.state();
  return {
    createCheck: counts.created,
    uploadReport: counts.uploaded,
    createContinuousCheck: continuousChecks.length,
    createHook: hooks.length,
    createReport: reports.length,
    createBehavior: behaviors,
  };
};
