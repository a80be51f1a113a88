import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkSubscriptionRequest } from './check-subscription.ts';
import { documentedSubscription } from './documented-requests.fixture.ts';
import { refusedFields } from './refusal.fixture.ts';

const withSchedule = (changes: object): object => ({
  ...documentedSubscription,
  schedule: { ...documentedSubscription.schedule, ...changes },
});

describe('what the provider documents passes', () => {
  it.each([
    ['the sample of POST', documentedSubscription],
    ['the time of its error text', withSchedule({ startAt: '2016-10-30T20:00:00.000Z', endAt: undefined })],
    ['date, hours and minutes', withSchedule({ startAt: '2016-10-30T20:00Z' })],
    ['no end', withSchedule({ endAt: null })],
    [
      'a certificate all the same',
      { ...documentedSubscription, screening: { packageId: '1', candidateId: '2', endUserCertificate: 'true' } },
    ],
  ])('%s', (_, body) => {
    expect(() => checkSubscriptionRequest(body)).not.toThrow();
  });

  it('every time that toISOString writes', () => {
    const time = fc.date({ min: new Date(0), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(time, (at) => checkSubscriptionRequest(withSchedule({ startAt: at.toISOString(), endAt: null }))),
    );
  });
});

describe('what the provider would refuse is refused by its own name', () => {
  it.each([
    [{ screening: documentedSubscription.screening }, 'schedule'],
    [{ schedule: documentedSubscription.schedule }, 'screening'],
    [{ ...documentedSubscription, screening: { packageId: '1' } }, 'screening.candidateId'],
    [
      {
        ...documentedSubscription,
        screening: { packageId: '1', candidateId: '2', callback: { uri: 'http://x.example' } },
      },
      'screening.callback.uri',
    ],
    [withSchedule({ interval: undefined }), 'schedule.interval'],
    [withSchedule({ interval: { value: 1 } }), 'schedule.interval.unit'],
    [withSchedule({ interval: { unit: 'years', value: 1 } }), 'schedule.interval.unit'],
    [withSchedule({ interval: { unit: 'days' } }), 'schedule.interval.value'],
    [withSchedule({ interval: { unit: 'days', value: 0 } }), 'schedule.interval.value'],
    [withSchedule({ interval: { unit: 'days', value: 1.5 } }), 'schedule.interval.value'],
    [withSchedule({ interval: { unit: 'days', value: '3' } }), 'schedule.interval.value'],
    [withSchedule({ startAt: '2016-10-30' }), 'schedule.startAt'],
    [withSchedule({ startAt: '2016-02-30T00:00:00Z' }), 'schedule.startAt'],
    [withSchedule({ startAt: '2016-10-30T20:00:00+02:00' }), 'schedule.startAt'],
    [withSchedule({ startAt: '2016-10-30T24:00:00Z' }), 'schedule.startAt'],
    [withSchedule({ endAt: 1540000000000 }), 'schedule.endAt'],
    [withSchedule({ endAt: '2016-01-30T00:00:00Z' }), 'schedule.endAt'],
    [withSchedule({ endAt: '2015-01-30T00:00:00Z' }), 'schedule.endAt'],
  ])('%j: %s', (body, field) => {
    expect(refusedFields(() => checkSubscriptionRequest(body))).toEqual([field]);
  });
});
