import type { Call, FetchBody, Reply, Send } from '../call.ts';
import type { ClientOptions } from '../provider.ts';
import { AttemptFailure } from './attempt-failure.ts';
import { judgeThrown } from './judge-thrown.ts';
import { openBody } from './open-body.ts';
import type { OpenBody } from './open-body.ts';
import { readBody } from './read-body.ts';

export type Fetch = NonNullable<ClientOptions['fetch']>;

const redirects = new Set([301, 302, 303, 307, 308]);
/** A provider's wording is a sentence; what is longer is none. */
const longestReason = 200;
const empty = new Uint8Array(0);

const initOf = (call: Call): RequestInit => {
  // Not followed: the credential, or a record, would go to wherever the answer points.
  const init: RequestInit = { method: call.operation.method, headers: call.headers, redirect: 'manual' };
  if (call.signal) init.signal = call.signal;
  return init;
};

const isRedirect = (response: Response): boolean =>
  response.type === 'opaqueredirect' || response.redirected || redirects.has(response.status);

/** The innermost layer: one fetch, its body read to the end. */
export const transport =
  (fetch: Fetch, maxBytes: number): Send =>
  async (call) => {
    const init = initOf(call);
    const { body } = call;
    let close: OpenBody['close'];
    if (body?.kind === 'bytes') init.body = body.bytes as FetchBody;
    else if (body) {
      ({ body: init.body, close } = await openBody(body, call));
      if (close) (init as { duplex?: string }).duplex = 'half';
    }
    try {
      const response = await fetch(call.url, init);
      const { status, headers } = response;
      // A fetch that does not heed the signal may bring its answer when nobody waits for it any more.
      const isLate = call.signal?.aborted === true;
      if (isLate || isRedirect(response)) {
        void response.body?.cancel().catch(() => undefined);
        throw new AttemptFailure(isLate ? 'aborted' : 'redirect', { status });
      }
      const reply: Reply = { status, headers, body: empty, attempts: call.attempt, totalDelayMs: 0, sent: call };
      if (status >= 400) {
        // A fetch of somebody's own may leave it out.
        const { statusText = '' } = response as { readonly statusText?: string };
        (reply as { statusText?: string }).statusText = statusText.slice(0, longestReason);
      }
      if (call.stream && response.ok && response.body) return { ...reply, stream: response.body };
      const hasBody = call.operation.method !== 'HEAD' && status !== 204 && status !== 304;
      (reply as { body: Uint8Array }).body = await readBody(response, { maxBytes, hasBody, signal: call.signal });
      close?.();
      return reply;
    } catch (thrown) {
      throw close?.() ?? judgeThrown(thrown);
    }
  };
