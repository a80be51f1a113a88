import type { CheckRequest } from '@bgc/truora';

import { JSON_ANSWER } from '../../provider/step.ts';
import { documentedSample } from '../samples.ts';
import { FORM, formOf, whileItBehaves, type Step, type World } from './step.ts';

const PATH = '/v1/checks';

/** Nothing has been searched yet. */
const NOT_STARTED = { score: -1, id_score: 0, status: 'not_started' };

const { check: documented } = documentedSample('create_check_201_seed_2023') as { check: Record<string, unknown> };
const { check_id: _, creation_date: __, update_date: ___, ...ofTheGuide } = documented;

const terms = { user_authorized: true, force_creation: true } as const;
const ofColombia: CheckRequest = { country: 'CO', type: 'person', national_id: '10000000', ...terms };
const ofACompany: CheckRequest = {
  country: 'MX',
  type: 'company',
  tax_id: 'XXX000000XX0',
  company_name: 'Example, S.A. de C.V.',
  ...terms,
};
const ofAVehicle: CheckRequest = {
  country: 'BR',
  type: 'vehicle',
  license_plate: 'XXX0000',
  driver_license: '00000000000',
  user_authorized: false,
  force_creation: true,
};
const ofAnIdentity: CheckRequest = {
  country: 'MX',
  type: 'person',
  national_id: 'XXXX000000XXXXXX00',
  first_name: 'Ada',
  last_name: 'Example',
  ...terms,
};
const withEverything = (report: string): CheckRequest => ({
  country: 'BR',
  type: 'person',
  ...{ national_id: '00000000000', foreign_id: '1', tax_id: '2', first_name: 'Ada', last_name: 'Example' },
  ...{
    company_name: 'Example Ltda',
    date_of_birth: '1990-01-31',
    issue_date: '2010-02-28',
    payment_date: '2020-02-29',
  },
  ...{ phone_number: '+5511000000000', state_id: '000000000', birth_certificate: '3', diplomatic_id: '4' },
  ...{ driver_license: '5', escrow: '6', license_plate: 'XXX0001', native_country: 've', owner_document_id: '7' },
  ...{ owner_document_type: 'national-id', passport: '8', pep: '9', ptp: '10', professional_card: '11' },
  ...{ vehicle_id: '12', verification_code: '13', custom_input: 'ä ✓ & = +', report_id: report },
  region: 'SP',
  watch: '1y',
  user_authorized: true,
  force_creation: false,
});

const creation = (
  what: string,
  name: string,
  requestOf: (ids: Readonly<Record<string, string>>) => CheckRequest,
  answered: object,
): Step => ({
  operation: 'createCheck',
  what,
  call: async ({ client, ids }) => {
    const check = await client.checks.create(requestOf(ids));
    ids[name] = check.check_id;
    return check;
  },
  sent: (ids) => ({ path: PATH, headers: FORM, body: formOf(requestOf(ids)) }),
  answered: () => ({ check: answered }),
});

/** An account of the time of the examples: another word for the score by name, and the scores behind it. */
export const whileOlder = <T>(world: World, call: () => Promise<T>): Promise<T> =>
  whileItBehaves(world, { keyVersion: 0, nameScore: 'both' }, call);

/** Checks are created, and what is known of them at once is read. */
export const checkSteps: readonly Step[] = [
  creation('as the guide shows it', 'check', () => ofColombia, ofTheGuide),
  {
    ...creation('of a company, at high priority', 'company', () => ofACompany, {}),
    call: async ({ client, ids }) => {
      const check = await client.checks.create(ofACompany, { priority: 'high' });
      ids['company'] = check.check_id;
      return check;
    },
    sent: () => ({ path: PATH, headers: { ...FORM, 'truora-priority': 'high' }, body: formOf(ofACompany) }),
    answered: () => ({ check: { ...NOT_STARTED, tax_id: 'XXX000000XX0', first_name: 'Example, S.A. de C.V.' } }),
  },
  creation('of a vehicle', 'vehicle', () => ofAVehicle, { ...NOT_STARTED, license_plate: 'XXX0000' }),
  creation('of a person', 'person', () => ofAnIdentity, { ...NOT_STARTED, first_name: 'Ada', last_name: 'Example' }),
  {
    ...creation('of the same person again, for an older account', 'second', () => ofAnIdentity, {}),
    call: async (world) => {
      const check = await whileOlder(world, () => world.client.checks.create(ofAnIdentity));
      world.ids['second'] = check.check_id;
      return check;
    },
    answered: ({ person }) => ({ check: { ...NOT_STARTED, homonym_score: 0, previous_check: person } }),
  },
  {
    ...creation('that is made already', 'reused', () => ({ ...ofColombia, force_creation: false }), {}),
    answered: ({ check }) => ({ check: { check_id: check } }),
  },
  {
    operation: 'createCheck',
    what: 'of a custom type',
    call: async ({ client, ids }) => {
      const check = await client.checks.createCustom({ ...ofColombia, type: 'demo' });
      ids['custom'] = check.check_id;
      return check;
    },
    sent: () => ({ path: PATH, headers: FORM, body: formOf({ ...ofColombia, type: 'demo' }) }),
    answered: () => ({ check: { ...NOT_STARTED, type: 'demo' } }),
  },
  creation('with all that can be told', 'everything', (ids) => withEverything(ids['second report'] ?? ''), NOT_STARTED),
  {
    operation: 'getCheck',
    what: 'of which all is told and nothing found',
    call: ({ client, ids }) => client.checks.get(ids['everything'] ?? ''),
    sent: ({ everything }) => ({ path: `${PATH}/${everything}`, headers: JSON_ANSWER }),
    answered: (ids) => ({ check: { ...NOT_STARTED, report_id: ids['second report'], region: 'SP' } }),
  },
  {
    operation: 'listChecks',
    what: 'whose first page is not the last',
    call: async (world) => {
      const page = await whileItBehaves(world, { pageSize: 2 }, () => world.client.checks.listPage());
      world.ids['check page'] = page.startKey ?? '';
      return page;
    },
    sent: () => ({ path: PATH, headers: JSON_ANSWER }),
    answered: ({ everything, custom }) => ({ checks: [{ check_id: everything }, { check_id: custom }] }),
  },
  {
    operation: 'listChecks',
    what: 'from the second page on',
    call: (world) =>
      whileItBehaves(world, { pageSize: 1 }, () =>
        world.client.checks.listPage({ startKey: world.ids['check page'] ?? '' }),
      ),
    sent: (ids) => ({ path: PATH, query: { start_key: ids['check page'] ?? '' }, headers: JSON_ANSWER }),
    answered: ({ second }) => ({ checks: [{ check_id: second }] }),
  },
];
