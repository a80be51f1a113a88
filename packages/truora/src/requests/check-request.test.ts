import { isInvalidRequestError } from '@bgc/truora';
import type { CheckRequest, Checks, FinishedCheck } from '@bgc/truora';
import { expect, expectTypeOf, test } from 'vitest';

import type { components } from '../generated/schema.ts';
import { rejection, scripted } from '../resources/account-world.fixture.ts';

const terms = { user_authorized: true, force_creation: true } as const;
const forced = { force_creation: true };
const person = { type: 'person', ...terms } as const;

const { truora, asked } = scripted(() => Response.json({ check: { check_id: 'CHK1', status: 'not_started' } }));
const { checks } = truora;

const brazil = { country: 'BR', national_id: '1', date_of_birth: '1990-01-31', ...person } as const;
const untold = { country: 'CO', type: 'person', national_id: '1' } as const;

/** What does not compile, one line each: the editor says it, and JavaScript is told at run time. */
const wrong: Readonly<Record<string, () => Promise<unknown>>> = {
  // @ts-expect-error date_of_birth is required in Brazil
  'a Brazilian without date_of_birth': () => checks.create({ country: 'BR', national_id: '1', ...person }),
  // @ts-expect-error a Brazilian is known by the CPF
  'a Brazilian without national_id': () => checks.create({ country: 'BR', date_of_birth: '1990-01-31', ...person }),
  // @ts-expect-error no identifier
  'a person without an identifier': () => checks.create({ country: 'CO', ...person }),
  // @ts-expect-error no user_authorized
  'a person of whose consent nothing is said': () => checks.create({ ...untold, force_creation: true }),
  // @ts-expect-error false is refused for a person
  'a person without consent': () => checks.create({ ...untold, force_creation: true, user_authorized: false }),
  // @ts-expect-error no force_creation
  'no word on force_creation': () => checks.create({ ...untold, user_authorized: true }),
  // @ts-expect-error misspelt
  'a misspelt member': () => checks.create({ country: 'CO', natonal_id: '1', ...person }),
  // @ts-expect-error an unknown country
  'an unknown country': () => checks.create({ country: 'XX', national_id: '1', ...person }),
  // @ts-expect-error a custom type
  'a custom type': () => checks.create({ country: 'CO', type: 'drivers', national_id: '1', ...terms }),
  // @ts-expect-error no plate
  'a vehicle without plate and owner': () => checks.create({ country: 'CO', type: 'vehicle', ...terms }),
  // @ts-expect-error no tax_id
  'a company without identifier': () => checks.create({ country: 'MX', type: 'company', ...terms }),
  // @ts-expect-error no names
  'an international search for nobody': () => checks.create({ country: 'ALL', ...person }),
  // @ts-expect-error half a name
  'an international search by half a name': () => checks.create({ country: 'ALL', first_name: 'Ada', ...person }),
  // @ts-expect-error 'sp' is no region
  'a region in small letters': () => checks.create({ ...brazil, region: 'sp' }),
  // @ts-expect-error no frequency
  'a frequency that is none': () => checks.create({ ...brazil, watch: 'hourly' }),
  // @ts-expect-error no user_authorized
  'a custom check of which nothing is said': () => checks.createCustom({ country: 'SV', type: 'x', ...forced }),
  // Only at run time.
  'a custom check of a person': () => checks.createCustom({ ...untold, ...terms }),
};

test.each(Object.entries(wrong))('%s does not compile, and is refused before anything is sent', async (_, call) => {
  expect(await rejection(call())).toSatisfy(isInvalidRequestError);
  expect(asked).toEqual([]);
});

test('what identifies in one country does not in another, by type', () => {
  // A PEP is of Colombia, a PTP of Peru; the older reference has no foreigners in Brazil, and the international lists no vehicles.
  expectTypeOf({ country: 'MX', pep: '1', ...person } as const).not.toExtend<CheckRequest>();
  expectTypeOf({ country: 'CO', ptp: '1', ...person } as const).not.toExtend<CheckRequest>();
  expectTypeOf({ ...brazil, national_id: undefined, foreign_id: '1' } as const).not.toExtend<CheckRequest>();
  expectTypeOf({ country: 'ALL', type: 'vehicle', license_plate: '1', ...terms } as const).not.toExtend<CheckRequest>();
  expectTypeOf({ country: 'CO', pep: '1', ...person } as const).toExtend<CheckRequest>();
});

test('documented requests of each kind compile, and are sent', async () => {
  const requests: readonly CheckRequest[] = [
    brazil,
    { ...untold, ...terms },
    { country: 'CO', pep: '1', ...person },
    { country: 'PE', ptp: '1', ...person },
    { country: 'CL', foreign_id: '1', ...person },
    { country: 'MX', passport: '1', ...person },
    { country: 'EC', diplomatic_id: '1', ...person },
    { country: 'ALL', first_name: 'Ada', last_name: 'Example', ...person },
    { country: 'ALL', national_id: '1', ...person },
    { country: 'MX', type: 'vehicle', license_plate: '1', force_creation: false, user_authorized: false },
    { country: 'AR', type: 'vehicle', national_id: '1', ...terms },
    { country: 'CO', type: 'company', tax_id: '1', force_creation: false, user_authorized: false },
    { country: 'ALL', type: 'company', company_name: 'Example', ...terms },
  ];
  for (const request of requests) await checks.create(request);
  await checks.createCustom({ country: 'SV', type: 'drivers', force_creation: true, user_authorized: false });
  expect(asked.splice(0)).toHaveLength(requests.length + 1);
});

test('every typed request is one that the spec knows', () => {
  expectTypeOf<CheckRequest>().toExtend<components['schemas']['CheckRequest']>();
});

test('the type of a check that may be unfinished has no score', () => {
  type Got = Awaited<ReturnType<Checks['get']>>;
  expectTypeOf<Got>().not.toHaveProperty('score');
  expectTypeOf<Got>().not.toHaveProperty('id_score');
  expectTypeOf<Got>().not.toHaveProperty('name_score');
  expectTypeOf<NonNullable<Got['scores']>[number]>().not.toHaveProperty('score');
  expectTypeOf<Awaited<ReturnType<Checks['waitUntilFinished']>>>().toEqualTypeOf<FinishedCheck>();
  expectTypeOf<FinishedCheck>().toHaveProperty('score');
});
