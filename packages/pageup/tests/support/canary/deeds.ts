import { createMemoryStore } from '@bgc/pageup';
import type { ClaimedCheck, ClaimOptions, CompletedInput, WorkStore, WritableRecord } from '@bgc/pageup';
import { callByEscapeHatch, doDeed, ownError, plantDocument } from '@bgc/promises';

import { operations } from '../../../src/generated/operations.ts';
import type { CanaryWorld } from './canary-world.ts';

/** Something that a user of the client does. What it throws is looked at; what it returns is the user's. */
export type Deed = (world: CanaryWorld) => Promise<unknown>;

const linkOf = (path: string, text: string): string =>
  path.endsWith('reportLink') ? `https://reports.example.com/${text}` : text;

const record = (world: CanaryWorld): WritableRecord =>
  plantDocument(operations.updateBackgroundCheck.sensitive.request, (path) =>
    linkOf(path, world.give(`updateBackgroundCheck.request.${path}`)),
  ) as WritableRecord;

/** Where a parameter is planted. */
export const placeOf = (operation: string, parameter: string): string =>
  parameter === 'tenantId' ? 'options.tenantId' : `${operation}.parameter.${parameter}`;

/** Every operation of the spec, by the escape hatch, with a canary in every parameter and member. */
const byEscapeHatch: readonly Deed[] = Object.values(operations).map(
  (operation) =>
    ({ client, give }) =>
      callByEscapeHatch(operation, { request: client.api.request, give, placeOf, leafOf: linkOf, formsAsText: true }),
);

const idOf = ({ give }: CanaryWorld): string => give('updateBackgroundCheck.parameter.id');

/** Every step of the lifecycle, one after the other, whatever comes of each. */
const work = async (world: CanaryWorld, check: ClaimedCheck): Promise<void> => {
  const { give, surfaces } = world;
  const { referenceNumber = '', results = [], reasonForFail = '' } = record(world);
  const steps: readonly (() => Promise<unknown>)[] = [
    () => check.created({ referenceNumber }, { headers: { 'x-own': give('call.header') } }),
    () => check.inProgress({ results }),
    () => check.inProgress({ results: [{ reportType: 'Summary', reportLink: `refused ${give('refused.link')}` }] }),
    () =>
      check.inProgress({
        results: [{ reportType: 'Summary', reportLink: `http://reports.example.com/${give('refused.link')}` }],
      }),
    () =>
      check.inProgress({
        results: [{ reportType: 'Summary', reportLink: `https://a:${give('refused.password')}@example.com/` }],
      }),
    () => check.failed({ reason: reasonForFail }),
    () => check.completed({ results } as CompletedInput),
    () => check.cancelled(),
    () => check.expired(),
    () => check.settle(),
    () => check.resend(),
    () => check.resume(),
    () => check.done(),
    () => check.expired(),
  ];
  for (const step of steps) await step().catch((error: unknown) => surfaces.note('error', error));
};

const drain = async (world: CanaryWorld, store: WorkStore, more: Partial<ClaimOptions> = {}): Promise<void> => {
  const { client, give, surfaces } = world;
  const run = client.claim({
    ...{ store, owner: give('kept.owner'), provider: give('listBackgroundChecks.parameter.provider') },
    onSetAside: (check) => surfaces.note('onSetAside', check),
    ...more,
  });
  try {
    for await (const check of run) await work(world, check);
  } finally {
    surfaces.note('summary', run.summary);
  }
};

const failing = (store: WorkStore, text: string): WorkStore => ({
  ...store,
  records: { ...store.records, insert: () => Promise.reject(new Error(`UNIQUE constraint failed: ${text}`)) },
});

const claimed: readonly Deed[] = [
  (world) => drain(world, createMemoryStore({ clock: world.clock })),
  (world) => drain(world, failing(createMemoryStore({ clock: world.clock }), world.give('kept.store'))),
  async (world) => {
    const store = createMemoryStore({ clock: world.clock });
    // What an older or newer version left there.
    const key = `pageup/uat/dc2/${world.give('options.tenantId')}/${idOf(world)}`;
    await store.records.insert(key, JSON.stringify({ format: 9, document: world.give('kept.record') }));
    await drain(world, store);
  },
  async (world) => {
    const lifecycle = world.client.lifecycle({ store: createMemoryStore({ clock: world.clock }) });
    await lifecycle.open(idOf(world)).catch((error: unknown) => world.surfaces.note('error', error));
    const check = await lifecycle.adopt(idOf(world), record(world));
    await lifecycle.open(idOf(world), { waitMs: 500 }).catch((error: unknown) => world.surfaces.note('error', error));
    await lifecycle
      .adopt(idOf(world), record(world), { waitMs: 500 })
      .catch((error: unknown) => world.surfaces.note('error', error));
    try {
      await check.expired();
    } finally {
      await check.release();
    }
  },
];

const watched: Deed = async (world) => {
  const { client, clock, surfaces, give } = world;
  const watcher = client.watch({
    store: createMemoryStore({ clock }),
    owner: give('kept.owner'),
    intervalMs: 30_000,
    handle: async (check) => {
      await check.created({ referenceNumber: record(world).referenceNumber ?? '' });
      throw ownError('A handler that fails.');
    },
    onReport: (report) => {
      const { error, ...rest } = report;
      surfaces.note('onReport', rest);
      surfaces.note('error', error);
    },
    onSetAside: (check) => surfaces.note('onSetAside', check),
  });
  clock.schedule(100_000, () => {
    surfaces.note('watch status', watcher.status());
    void watcher.stop();
  });
  await watcher.finished;
};

/** Each operation as its users call it. */
const typed: Readonly<Record<string, Deed>> = {
  listBackgroundChecks: ({ client, give }) =>
    client.backgroundChecks.list(
      {
        status: give('listBackgroundChecks.parameter.status'),
        provider: give('listBackgroundChecks.parameter.provider'),
      },
      { headers: { 'x-own': give('call.header') } },
    ),
  updateBackgroundCheck: (world) => world.client.backgroundChecks.update(idOf(world), record(world)),
};

const direct: readonly Deed[] = [
  (world) => world.client.backgroundChecks.revertToPending(idOf(world)),
  (world) => world.client.backgroundChecks.update(`../${world.give('refused.path')}`, record(world)),
  (world) => world.client.backgroundChecks.update(`\ud800${world.give('refused.path')}`, record(world)),
  (world) => world.client.backgroundChecks.list({ status: `\ud800${world.give('refused.query')}` }),
  ({ client, give }) =>
    client.backgroundChecks.list({ status: 'pending' }, { headers: { 'x-own': `${give('refused.header')}\r\nx: y` } }),
  ({ client, give }) =>
    client.backgroundChecks.list({ status: 'pending' }, { timeoutMs: give('refused.option') as never }),
  ({ client, give, clock }) => {
    const controller = new AbortController();
    clock.schedule(0, () => controller.abort(new Error(give('call.abort.reason'))));
    return client.backgroundChecks.list({ status: 'pending' }, { signal: controller.signal });
  },
];

const deeds: readonly Deed[] = [...direct, ...byEscapeHatch, ...claimed, watched];

/** Does everything that can be done with a client, and looks at all that comes of it; gives the operations that succeeded as their users call them. */
export const doEverything = async (world: CanaryWorld): Promise<readonly string[]> => {
  const wentWell: string[] = [];
  for (const [name, deed] of Object.entries(typed)) if (await doDeed(world, () => deed(world))) wentWell.push(name);
  for (const deed of deeds) await doDeed(world, () => deed(world));
  world.surfaces.note('supportReport', world.client.supportReport());
  return wentWell;
};
