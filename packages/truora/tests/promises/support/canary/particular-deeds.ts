import { reportFromFile } from '@bgc/truora/node';

import { behavior } from '../ways.ts';
import type { CanaryWorld } from './canary-world.ts';
import { person } from './typed-deeds.ts';
import type { Deed } from './typed-deeds.ts';

const own = ({ give }: CanaryWorld, place: string): string => give(`refused.${place}`);

const wrongPeople: readonly ((world: CanaryWorld) => object)[] = [
  (world) => ({ date_of_birth: own(world, 'date_of_birth') }),
  (world) => ({ issue_date: own(world, 'issue_date') }),
  (world) => ({ region: own(world, 'region') }),
  (world) => ({ country: own(world, 'country') }),
  (world) => ({ type: own(world, 'type') }),
  (world) => ({ watch: own(world, 'watch') }),
  (world) => ({ national_id: { [own(world, 'national_id.name')]: own(world, 'national_id') } }),
  (world) => ({ national_id: ` \ud800${own(world, 'national_id.half')}` }),
  (world) => ({ [own(world, 'member.name')]: own(world, 'member.value') }),
  (world) => ({ custom_input: own(world, 'custom_input').repeat(6) }),
  (world) => ({ user_authorized: own(world, 'user_authorized') }),
  (world) => ({ user_authorized: false, first_name: own(world, 'unauthorized') }),
  (world) => ({ force_creation: own(world, 'force_creation') }),
];

/** What is refused before anything is sent. */
const refusedBefore: readonly Deed[] = [
  ...wrongPeople.flatMap((wrong): readonly Deed[] => [
    (world) => world.client.checks.create({ ...person(world), ...wrong(world) }),
    (world) => world.client.checks.createCustom({ ...person(world), ...wrong(world), type: 'person' }),
  ]),
  (world) => world.client.checks.create(own(world, 'no.object') as never),
  (world) => world.client.checks.create(person(world), { priority: own(world, 'priority') as never }),
  (world) => world.client.checks.get(`../${own(world, 'path')}`),
  (world) => world.client.checks.get(`\ud800${own(world, 'path.half')}`),
  (world) => world.client.checks.listPage({ reportId: `\ud800${own(world, 'query')}` }),
  (world) => world.client.checks.listPage({ [own(world, 'filter')]: 'x' }),
  (world) => world.client.checks.health({ country: [own(world, 'health')] as never }),
  (world) => world.client.checks.waitUntilFinished('CHK1', { [own(world, 'wait.name')]: 1 }),
  (world) => world.client.checks.waitUntilFinished('CHK1', { resume: own(world, 'resume') as never }),
  (world) => world.client.checks.listPage({}, { headers: { 'x-own': `${own(world, 'header')}\r\nx: y` } }),
  (world) => world.client.checks.listPage({}, { timeoutMs: own(world, 'option') as never }),
  (world) =>
    world.client.customTypes.create({ country: 'CO', type: 'Person', dataset_x: own(world, 'weight') } as never),
  (world) => world.client.continuousChecks.create({ check_id: 'CHK1', frequency: own(world, 'frequency') as never }),
  (world) =>
    world.client.hooks.create({
      ...{ event_type: 'check', subscriber_type: 'web' },
      subscriber_url: `http://receiver.example.com/${own(world, 'subscriber_url')}`,
    }),
  (world) =>
    world.client.hooks.create({
      ...{ event_type: 'check', subscriber_type: 'email' },
      subscriber_address: own(world, 'subscriber_address'),
    }),
  (world) => world.client.behaviors.create({ ...behavior, birth_date: own(world, 'birth_date') }),
  (world) => world.client.reports.create({ name: [own(world, 'report.name')] as never }),
  (world) =>
    world.client.reports.upload('RPT1', new TextEncoder().encode(own(world, 'file')), {
      fileName: own(world, 'fileName'),
    }),
  (world) =>
    world.client.reports.upload('RPT1', new TextEncoder().encode(own(world, 'no.xlsx')), { fileName: 'a.xlsx' }),
  (world) => world.client.reports.upload('RPT1', own(world, 'source') as never),
  (world) => reportFromFile(`${own(world, 'file.path')}/drivers.csv`),
];

const interrupted: readonly Deed[] = [
  ({ client, give, clock }) => {
    const controller = new AbortController();
    clock.schedule(0, () => controller.abort(new Error(give('call.abort.reason'))));
    return client.checks.listPage({}, { signal: controller.signal });
  },
  (world) => {
    const controller = new AbortController();
    controller.abort(new Error(world.give('call.abort.reason')));
    return world.client.checks.create(person(world), { signal: controller.signal });
  },
  ({ client, give, clock }) => {
    const controller = new AbortController();
    clock.schedule(45_000, () => controller.abort(new Error(give('call.abort.reason'))));
    return client.checks.waitUntilFinished(give('getCheck.parameter.check_id'), { signal: controller.signal });
  },
];

/** What is no call to one operation that is answered. */
export const particularDeeds: readonly Deed[] = [...refusedBefore, ...interrupted];
