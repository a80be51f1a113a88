import { createMemoryStore } from '@bgc/core';
import { createVirtualClock } from '@bgc/core/testing';
import type { WebhookFailure } from '@bgc/core/webhooks';

import type { Screening } from '../models.ts';
import type { SterlingEvent } from './callback-event.ts';
import { createSterlingCallbackHandler } from './create-sterling-callback-handler.ts';
import type { SterlingCallbackOptions } from './handler-options.ts';
import { createSterlingDelivery } from './sterling-delivery.ts';

/** Of the document's own sample. */
export const credentials = 'narf:zort!';

/** The sample of "Screening Callbacks" (https://sterling.readme.io/v1/reference). */
export const documented: Screening = {
  id: '001000063194810',
  packageId: '101337',
  candidateId: '8675309',
  status: 'complete',
  result: 'alert',
  reportItems: [
    {
      id: '62113371',
      type: 'Multi-State Instant Criminal Check',
      status: 'complete',
      result: 'no data',
      updatedAt: '2016-07-08T21:42:46Z',
    },
    {
      id: '62113372',
      type: 'Nationwide Sex Offender Registry Check',
      status: 'complete',
      result: 'alert',
      updatedAt: '2016-07-08T21:42:46Z',
    },
  ],
  submittedAt: '2017-04-26T20:41:27Z',
  updatedAt: '2017-04-26T20:42:16Z',
  dispute: { status: 'active', createdAt: '2017-04-26T20:41:27Z' },
  links: {
    admin: {
      web: 'https://integration.talentwise.com/screening/report.php?ApplicantID=63194810',
      pdf: 'https://integration.talentwise.com/screening/pdf-report.php?ApplicantID=63194810',
    },
  },
  adverseActions: [
    {
      id: '001000063194810',
      status: 'awaiting-dispute',
      updatedAt: '2017-04-26T20:41:27Z',
      reportItemIds: ['62113372'],
    },
  ],
};

export const time = (seconds: number): string => new Date(Date.UTC(2026, 0, 1) + seconds * 1_000).toISOString();

/** A complete screening, changed at a second. */
export const complete = (seconds: number, more: Partial<Screening> = {}): Screening => ({
  id: '1',
  status: 'complete',
  result: 'alert',
  updatedAt: time(seconds),
  ...more,
});
export const pending = (seconds: number): Screening => complete(seconds, { status: 'pending', result: 'n/a' });
export const adverseAction = (seconds: number): Partial<Screening> => ({
  adverseActions: [{ id: '7', status: 'initiated', updatedAt: time(seconds) }],
});
export const dispute = (seconds: number): Partial<Screening> => ({
  dispute: { status: 'active', createdAt: time(seconds) },
});

export const deliveryOf = (screening: object, type?: string): Request =>
  createSterlingDelivery({ screening, credentials, ...(type === undefined ? {} : { type }) }).request;

export const setUp = (options: Partial<SterlingCallbackOptions> = {}) => {
  const clock = createVirtualClock({ now: Date.UTC(2026, 5, 1) });
  const store = options.store ?? createMemoryStore({ clock });
  const handled: SterlingEvent[] = [];
  const failures: WebhookFailure[] = [];
  const callbacks = createSterlingCallbackHandler({
    credentials,
    store,
    clock,
    onEvent: async (event) => void handled.push(event),
    onFailure: (failure) => failures.push(failure),
    ...options,
  });
  const deliver = async (screening: object, type?: string): Promise<number> =>
    (await callbacks(deliveryOf(screening, type))).status;
  return { clock, store, handled, failures, callbacks, deliver };
};

/** What GET tells, for a handler that reads; counts the reads. */
export const reads = (screenings: Readonly<Record<string, Screening | Error>>) => {
  const asked: string[] = [];
  return {
    asked,
    screenings: {
      get: async (id: string): Promise<Screening> => {
        asked.push(id);
        const found = screenings[id];
        if (found === undefined || found instanceof Error) throw found ?? new Error('not found');
        return found;
      },
    },
  };
};
