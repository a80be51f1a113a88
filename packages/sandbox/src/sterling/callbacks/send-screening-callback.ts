import type { OutgoingCallback } from '../../callbacks/delivery.ts';
import type { ScreeningChange, World } from '../world.ts';
import { traitsOf } from './callback-behaviour.ts';
import { callbackBody } from './callback-body.ts';

const QUARTER_OF_AN_HOUR = 15 * 60_000;
/** "The retries will attempt 9 more times after the original (for a total of 10 attempts)." */
const RETRIES = Array.from({ length: 9 }, () => QUARTER_OF_AN_HOUR);
/** "Chunking is possible when the callback payload data exceeds 1MB in size." */
const MEGABYTE = 1_048_576;

/** `user:password` as the Authorization header has it: base64 of its UTF-8. */
const basic = (credentials: string): string =>
  `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(credentials)))}`;

/**
 * Tells the customer of a change of a screening: `POST { type, payload }` with the credentials that came with the callback, every fifteen
 * minutes, ten times in all, until exactly 200.
 * Source: https://sterling.readme.io/v1/reference, Callbacks.
 */
export const sendScreeningCallback =
  (send: (callback: OutgoingCallback) => string) =>
  (change: ScreeningChange, world: World): void => {
    const { callback, accountId, screeningId } = change;
    const account = world.accounts.get(accountId);
    if (!callback || !account) return;
    const { behaviour } = account;
    const candidateId = world.screenings.get(screeningId)?.candidateId ?? '';
    const body = callbackBody(change.body, world.candidates.get(candidateId)?.fields ?? {}, behaviour);
    send({
      provider: 'sterling',
      event: behaviour.callbackType,
      tenant: accountId,
      subject: screeningId,
      method: 'POST',
      url: callback.uri,
      headers: {
        'content-type': 'application/json',
        ...(callback.basicAuth === undefined ? {} : { authorization: basic(callback.basicAuth) }),
      },
      body,
      transfer: body.byteLength > MEGABYTE ? 'chunked' : 'length',
      retryAfterMs: RETRIES,
      timeoutMs: behaviour.callbackTimeoutMs,
      succeeded: (status) => status === 200,
      traits: traitsOf(behaviour),
    });
  };
