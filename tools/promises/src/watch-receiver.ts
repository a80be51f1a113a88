import { inspect } from 'node:util';

import { isBgcError } from '@bgc/core';
import type { WorkStore } from '@bgc/core';
import type { WebhookFailure } from '@bgc/core/webhooks';
import type { VirtualClock } from '@bgc/sandbox';

import type { Canaries } from './canaries.ts';
import { letTimePass } from './let-time-pass.ts';
import type { Surfaces } from './surfaces.ts';

interface ReceiverWorld {
  readonly clock: VirtualClock;
  readonly canaries: Canaries;
  readonly surfaces: { note(surface: string, value: unknown): void } & Pick<Surfaces, 'hooks'>;
}

/** A store that fails when something is to be remembered. */
export const failingStore = (store: WorkStore, text: string): WorkStore => ({
  ...store,
  records: { ...store.records, insert: () => Promise.reject(new Error(`UNIQUE constraint failed: ${text}`)) },
});

/** A body that breaks off. */
export const breakingBody = (text: string): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      controller.error(new Error(text));
    },
  });

/** What is needed to watch all that a receiver says, answers and hands over. What is planted is never to be sent. */
export const watchReceiver = (
  { clock, canaries, surfaces }: ReceiverWorld,
  /** Where its canaries are planted, and what its answers are called. */
  { at, answers }: { readonly at: string; readonly answers: string },
) => {
  const plant = (place: string): string => canaries.plant(`${at}.${place}`, 'withheld');
  const url = `https://receiver.example.com/${plant('url')}`;
  const settle = async (work: () => Promise<unknown>): Promise<void> => {
    const ending = await letTimePass(clock, Promise.resolve().then(work));
    if (!ending.ok) surfaces.note('error', ending.error);
  };
  return {
    plant,
    settle,
    /** As a logger writes it. */
    noteEvent: (event: object): void =>
      surfaces.note('event', `${JSON.stringify(event)} ${inspect(event, { depth: Infinity })}`),
    /** Limits, and the hooks that note all that they are told. */
    options: {
      ...{ clock, bodyTimeoutMs: 1_000, waitMs: 500, logger: surfaces.hooks.logger, onDrift: surfaces.hooks.onDrift },
      onFailure: ({ error, ...rest }: WebhookFailure): void => {
        surfaces.note('onFailure', rest);
        // What the receiver's own code threw is the receiver's own.
        if (isBgcError(error)) surfaces.note('error', error);
      },
    },
    receive: (receiver: (request: Request) => Promise<Response>, init: object): Promise<void> =>
      settle(async () => {
        const answer = await receiver(new Request(url, { method: 'POST', ...init }));
        surfaces.note(answers, [answer.status, [...answer.headers], await answer.text()]);
      }),
  };
};
