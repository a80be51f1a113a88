import { isInvalidRequestError } from '@bgc/truora';
import type { CheckRequest, CheckWarning } from '@bgc/truora';
import { describe, expect, test } from 'vitest';

import { brazilian, colombian, rejection, scripted } from '../resources/account-world.fixture.ts';
import { lackingByOlderTable } from './older-requirements.ts';

const answer = () => Response.json({ check: { check_id: 'CHK1', status: 'not_started' } });

test('what is checked is what is sent: members of the request itself, each read once', async () => {
  const { truora, asked } = scripted(answer);
  const { user_authorized, force_creation, ...others } = colombian;
  const inherited = Object.assign(Object.create({ user_authorized, force_creation }), others) as CheckRequest;
  expect(await rejection(truora.checks.create(inherited))).toMatchObject({
    complaints: ['user_authorized', 'force_creation'].map((field) => ({ field, reason: 'required' })),
  });
  expect(asked).toEqual([]);
  const ids = ['1', '2', '3'];
  await truora.checks.create({
    ...colombian,
    get national_id() {
      return ids.shift() ?? '4';
    },
  });
  expect(new URLSearchParams(String(asked[0]?.body)).get('national_id')).toBe('1');
});

test.each(['person', ' Person ', 'VEHICLE\n'])('%j is no custom type, which would need no consent', async (type) => {
  const { truora, asked } = scripted(answer);
  const custom = { ...colombian, type, user_authorized: false };
  expect(await rejection(truora.checks.createCustom(custom))).toMatchObject({ complaints: [{ field: 'type' }] });
  expect(asked).toEqual([]);
});

describe('A request is refused by the name of the member, never its value,', () => {
  const { truora, asked } = scripted(answer);
  test.each<[string, object, string, RegExp]>([
    ['a date that does not exist', { date_of_birth: '1990-02-31' }, 'date_of_birth', /YYYY-MM-DD/],
    ['a date the other way round', { date_of_birth: '31-01-1990' }, 'date_of_birth', /YYYY-MM-DD/],
    ['a custom_input of 129 characters', { custom_input: 'x'.repeat(129) }, 'custom_input', /128/],
    ['half a character', { national_id: '1\uD83D' }, 'national_id', /not as Truora documents it/],
    ['a blank identifier', { national_id: ' ' }, 'national_id', /not blank/],
    ['a number for text', { national_id: 12345678901 }, 'national_id', /text/],
    ['a flag in quotes', { force_creation: 'true' }, 'force_creation', /without quotes/],
    ['a person without consent', { user_authorized: false }, 'user_authorized', /consent/],
    ['a misspelt member', { date_of_brith: '1990-01-31' }, 'date_of_brith', /did you mean date_of_birth/],
    ['a member that may be data', { '12345678901': true }, '…', /those are/],
  ])('for %s', async (_, change, field, message) => {
    const request = { ...brazilian, ...change } as CheckRequest;
    const error = await rejection(truora.checks.create(request));
    expect(error).toSatisfy(isInvalidRequestError);
    expect(error).toMatchObject({
      operation: 'createCheck',
      complaints: expect.arrayContaining([expect.objectContaining({ field })]),
    });
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toMatch(/1990-02-31|31-01-1990|12345678901|xxx/);
    expect(asked).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'CO'],
    ['a list', []],
  ])('for %s in place of a request', async (_, request) => {
    expect(await rejection(truora.checks.create(request as CheckRequest))).toSatisfy(isInvalidRequestError);
    expect(await rejection(truora.checks.createCustom(request as never))).toSatisfy(isInvalidRequestError);
    expect(asked).toEqual([]);
  });
});

test('a custom_input of 128 code points passes, however many bytes they are', async () => {
  const { truora, asked } = scripted(answer);
  await truora.checks.create({ ...brazilian, custom_input: '🙂'.repeat(128) });
  expect(asked).toHaveLength(1);
});

test('person, vehicle and company are no custom types, in any case of letters, and the way to `create` is told', async () => {
  const { truora, asked } = scripted(answer);
  for (const type of ['person', 'Vehicle', 'company']) {
    const error = await rejection(truora.checks.createCustom({ ...colombian, type }));
    expect(String(error)).toMatch(/checks\.create`/);
  }
  expect(asked).toEqual([]);
});

describe('What only the older table requires is told, and the check is sent:', () => {
  const terms = { user_authorized: true, force_creation: true };
  test.each<[object, readonly string[]]>([
    [brazilian, []],
    [{ ...brazilian, region: undefined }, ['region']],
    [colombian, []],
    [{ country: 'CO', type: 'person', foreign_id: '1', ...terms }, ['issue_date']],
    [{ country: 'CO', type: 'person', pep: '1', issue_date: '2020-01-31', ...terms }, []],
    [
      { country: 'CL', type: 'person', foreign_id: '1', ...terms },
      ['date_of_birth', 'first_name', 'last_name', 'native_country'],
    ],
    [{ country: 'PE', type: 'person', ptp: '1', ...terms }, ['foreign_id', 'date_of_birth']],
    [{ country: 'EC', type: 'person', national_id: '1', ...terms }, ['country']],
    [{ country: 'ALL', type: 'person', national_id: '1', ...terms }, ['first_name', 'last_name']],
    [{ country: 'CO', type: 'vehicle', license_plate: '1', ...terms }, ['national_id']],
    [{ country: 'CO', type: 'vehicle', license_plate: '1', foreign_id: '1', ...terms }, ['issue_date']],
    [{ country: 'MX', type: 'company', national_id: '1', ...terms }, ['tax_id']],
    [{ country: 'CL', type: 'company', tax_id: '1', ...terms }, ['type']],
  ])('%j', async (request, members) => {
    const warnings: CheckWarning[] = [];
    const logged: unknown[] = [];
    const { truora, asked } = scripted(answer, {
      onWarning: (warning) => {
        warnings.push(warning);
        throw new Error('What an observer throws is nobody else’s.');
      },
      logger: { warn: (...line) => logged.push(line) },
    });
    await truora.checks.create(request as CheckRequest);
    expect(asked).toHaveLength(1);
    expect(warnings.map((warning) => warning.members)).toEqual(members.length === 0 ? [] : [members]);
    expect(logged).toHaveLength(warnings.length);
    expect(JSON.stringify([warnings, logged])).not.toMatch(/00000000000|10000000|1990/);
  });

  /** Copied from the table of "Create check" once more, cell by cell: what is starred there beside what the request has. */
  test.each<[string, string, string, string]>([
    ['CL', 'person', 'national_id', ''],
    ['CL', 'vehicle', 'license_plate', 'national_id'],
    ['CL', 'vehicle', 'license_plate foreign_id', 'first_name last_name date_of_birth native_country'],
    ['CO', 'company', 'tax_id', ''],
    ['CO', 'company', 'national_id', 'tax_id'],
    ['CO', 'vehicle', 'license_plate national_id', ''],
    ['CO', 'vehicle', 'license_plate foreign_id issue_date', ''],
    ['MX', 'person', 'foreign_id', ''],
    ['MX', 'company', 'tax_id', ''],
    ['MX', 'vehicle', 'license_plate', ''],
    ['BR', 'company', 'tax_id', ''],
    ['BR', 'vehicle', 'national_id', 'license_plate'],
    ['CR', 'person', 'passport', 'foreign_id'],
    ['CR', 'vehicle', 'license_plate', ''],
    ['CR', 'company', 'tax_id', 'type'],
    ['EC', 'person', 'foreign_id', 'country'],
    ['EC', 'company', 'national_id', 'country tax_id'],
    ['EC', 'vehicle', 'license_plate', 'country'],
    ['PE', 'person', 'foreign_id', 'date_of_birth'],
    ['PE', 'vehicle', 'license_plate', 'national_id'],
    ['PE', 'vehicle', 'license_plate foreign_id', 'date_of_birth'],
    ['PE', 'company', 'tax_id', 'type'],
    ['AR', 'person', 'foreign_id', 'country type'],
    ['AR', 'vehicle', 'license_plate', 'country national_id'],
    ['ALL', 'person', 'first_name last_name', ''],
    ['ALL', 'company', 'tax_id', 'company_name'],
    ['ALL', 'company', 'company_name', ''],
  ])('%s %s with %s lacks: %s', (country, type, given, lacking) => {
    const fields = Object.fromEntries(given.split(' ').map((name) => [name, '1']));
    expect(lackingByOlderTable({ country, type, ...fields }).join(' ')).toBe(lacking);
  });

  test('a country that the table has not is no reason to throw', () => {
    expect(lackingByOlderTable({ country: 'constructor', type: 'person' })).toEqual(['type']);
  });
});

test('what is sent is a form, without members that are undefined or null, and with the priority as a header', async () => {
  const { truora, asked } = scripted(answer);
  const request = {
    ...brazilian,
    custom_input: 'a b&c',
    phone_number: undefined,
    state_id: null,
  } as unknown as CheckRequest;
  await truora.checks.create(request, { priority: 'low' });
  const [sent] = asked;
  expect(sent?.url.href).toBe('https://api.checks.truora.com/v1/checks');
  expect(sent?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
  expect(sent?.headers.get('truora-priority')).toBe('low');
  expect(sent?.headers.get('truora-api-key')).toBe('not-a-secret');
  expect(Object.fromEntries(new URLSearchParams(String(sent?.body)))).toEqual({
    country: 'BR',
    type: 'person',
    national_id: '00000000000',
    date_of_birth: '1990-01-31',
    region: 'SP',
    user_authorized: 'true',
    force_creation: 'true',
    custom_input: 'a b&c',
  });
});

test('steps 1 to 14 of the guide are sent as the guide says, byte for byte', async () => {
  const { truora, asked } = scripted(answer);
  await truora.checks.create({
    national_id: '00000000000',
    country: 'BR',
    type: 'person',
    date_of_birth: '1990-01-31',
    user_authorized: true,
    force_creation: true,
    custom_input: 'order-7',
  });
  expect(asked).toMatchObject([{ method: 'POST', url: { href: 'https://api.checks.truora.com/v1/checks' } }]);
  expect(Object.fromEntries(asked[0]!.headers)).toMatchObject({
    'truora-api-key': 'not-a-secret',
    'content-type': 'application/x-www-form-urlencoded',
  });
  expect(String(asked[0]?.body)).toBe(
    'national_id=00000000000&country=BR&type=person&date_of_birth=1990-01-31&user_authorized=true&force_creation=true&custom_input=order-7',
  );
});

test('a priority that is none is refused', async () => {
  const { truora, asked } = scripted(answer);
  const error = await rejection(truora.checks.create(colombian, { priority: 'urgent' as 'high' }));
  expect(error).toSatisfy(isInvalidRequestError);
  expect(asked).toEqual([]);
});
