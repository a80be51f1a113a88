import { describe, expect, test } from 'vitest';

import { operations } from '../generated/operations.ts';
import { advise } from './advise.ts';
import { classify } from './classify.ts';
import { readComplaints } from './complaints.ts';
import { hostsOf } from './hosts.ts';

const reply = (status: number, body: string, statusText?: string) => ({
  status,
  body: new TextEncoder().encode(body),
  ...(statusText === undefined ? {} : { statusText }),
});
const jwt = (claims: object): string => `e30.${btoa(JSON.stringify(claims))}.signature`;

test('Hosts follow environment and data centre', () => {
  expect(hostsOf('live', 'dc2')).toEqual({
    baseUrl: 'https://api.dc2.pageuppeople.com',
    tokenUrl: 'https://login.dc2.pageuppeople.com/connect/token',
  });
  expect(hostsOf('uat', 'dc4')).toEqual({
    baseUrl: 'https://apiuat.dc4.pageuppeople.com',
    tokenUrl: 'https://loginuat.dc4.pageuppeople.com/connect/token',
  });
});

describe('A 404', () => {
  test.each([
    ['[{"message":"The underlying connection was closed"}]'],
    ['The underlying connection was closed: A connection that was expected to be kept alive was closed by the server.'],
    ['[{"message":"THE UNDERLYING CONNECTION WAS CLOSED."}]'],
  ])('that says so is a hiccup: %s', (body) => {
    expect(classify(reply(404, body))).toMatchObject({ kind: 'transient' });
  });
  test('that says so in its reason phrase is a hiccup too, and a complaint of the same wording', () => {
    const written = reply(404, '', 'The Underlying Connection Was Closed');
    expect(classify(written)).toMatchObject({ kind: 'transient' });
    expect(readComplaints(undefined, written)).toEqual([{ message: 'The underlying connection was closed' }]);
    expect(classify(reply(404, '', 'Not Found'))).toMatchObject({ kind: 'final' });
  });
  test.each(['', '[]', '[{"message":"Not found"}]', '<html>404</html>'])('is final otherwise: %s', (body) => {
    expect(classify(reply(404, body))).toMatchObject({ kind: 'final' });
  });
});

test('A 429 is a limit a day, and other statuses are judged by the general rule', () => {
  expect(classify(reply(429, ''))).toEqual({ kind: 'final', reason: 'daily-limit' });
  for (const status of [400, 401, 403, 500, 503]) expect(classify(reply(status, ''))).toEqual({ kind: 'unknown' });
});

const refused = reply(400, '');

describe('Complaints', () => {
  test('show documented messages and known fields, in our own words', () => {
    expect(
      readComplaints(
        [
          { message: 'You are not allowed to perform this action at this time' },
          { field: 'Results[0].ReportLink', message: 'Name is required.' },
          { field: 'status' },
        ],
        refused,
      ),
    ).toEqual([
      { message: 'You are not allowed to perform this action at this time' },
      { field: 'reportLink', message: 'Name is required' },
      { field: 'status' },
    ]);
  });
  test.each([
    [[{ message: 'Ada Example, 000-00-0000, is not known', field: 'Ada' }]],
    ['text'],
    [null],
    [undefined],
    [[null, 1, [], { message: 5, field: {} }]],
    [{ error: 'x' }],
  ])('show nothing else: %j', (document) => {
    expect(readComplaints(document, refused)).toEqual([]);
  });
});

describe('The advice for a refused token request', () => {
  const failure = { operation: operations.createToken, complaints: [] };
  test.each([400, 401, 403])('says what belongs together, and what is assumed of instanceId: %s', (status) => {
    const advice = advise({ ...failure, status, complaints: [{ code: 'invalid_client' }] });
    expect(advice).toMatch(/one tenant and one environment/);
    expect(advice).toMatch(/`instanceId`: it is assumed to equal `tenantId`, and can be given otherwise or left out/);
  });
  test('names the scope where that is refused', () => {
    expect(advise({ ...failure, status: 400, complaints: [{ code: 'invalid_scope' }] })).toMatch(/lacks the scope/);
  });
  test('does not call a 429 a daily limit, which is documented of the API only', () => {
    expect(advise({ ...failure, status: 429 })).toBeUndefined();
  });
});

describe('The advice for a 403', () => {
  const failure = { status: 403, operation: operations.updateBackgroundCheck, complaints: [] };
  const scope = 'Public.BackgroundCheck.Write';
  test.each([
    [
      'names the scope that the token lacks',
      { scope: 'Public.BackgroundCheck.Read', partnerId: '7' },
      /lacks the scope Public\.BackgroundCheck\.Write/,
    ],
    ['names the claim that the token lacks', { scope: [scope] }, /lacks the partner id claim/],
    ['names both', { sub: 'x' }, /lacks the scope Public\.BackgroundCheck\.Write and the partner id claim/],
    [
      'looks elsewhere when both are there',
      { scope: `a ${scope}`, 'http://claims/partner_id': 7 },
      /tenant id and environment/,
    ],
  ])('%s', (_, claims, advice) => {
    expect(advise({ ...failure, token: jwt(claims) })).toMatch(advice);
  });
  test('says what is needed when the token cannot be read', () => {
    expect(advise({ ...failure, token: 'opaque' })).toMatch(
      /needs the scope Public\.BackgroundCheck\.Write and the partner id/,
    );
    expect(advise(failure)).toMatch(/needs the scope/);
  });
});
