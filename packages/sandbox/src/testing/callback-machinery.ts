import { createCallbacks } from '../callbacks/callbacks.ts';
import { promptDelivery, type DeliveryTraits, type OutgoingCallback } from '../callbacks/delivery.ts';
import { createVirtualClock } from '../clock/virtual-clock.ts';
import { createJournal } from '../journal/journal.ts';

export const HOOK = 'https://ats.example.com/hooks/screenings';
export const MINUTE = 60_000;

/** The machinery of outgoing callbacks by itself, for a made-up provider that tries three times, a minute apart, until a 200. */
export const callbackMachinery = () => {
  const clock = createVirtualClock({ startAt: 0 });
  const journal = createJournal();
  const { callbacks, send, reset } = createCallbacks({ clock, journal });
  const received: { url: string; body: string; authorization: string | null; at: number }[] = [];

  /** A receiver that keeps what it gets and answers with one status after the other, the last of them for ever. */
  const receiver =
    (...statuses: number[]) =>
    async (request: Request): Promise<Response> => {
      const body = await request.text();
      received.push({ url: request.url, body, authorization: request.headers.get('authorization'), at: clock.now() });
      return new Response(null, { status: (statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 200 });
    };

  const callback = (
    changes: Partial<Omit<OutgoingCallback, 'traits'>> & { text?: string; traits?: Partial<DeliveryTraits> } = {},
  ): OutgoingCallback => {
    const { text = '{"n":1}', traits, ...others } = changes;
    return {
      provider: 'acme',
      event: 'report',
      tenant: 'one',
      subject: 'report-1',
      method: 'POST',
      url: HOOK,
      headers: { authorization: 'Basic bmFyZjp6b3J0IQ==', 'content-type': 'application/json' },
      body: new TextEncoder().encode(text),
      transfer: 'length',
      retryAfterMs: [MINUTE, MINUTE],
      timeoutMs: 10_000,
      succeeded: (status) => status === 200,
      ...others,
      traits: { ...promptDelivery, ...traits },
    };
  };

  const statesOf = (): string[] => callbacks.deliveries().map((delivery) => delivery.state);
  return { clock, journal, callbacks, send, reset, received, receiver, callback, statesOf };
};
