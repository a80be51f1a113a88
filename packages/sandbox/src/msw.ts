import { http, HttpResponse, type HttpHandler } from 'msw';

import type { SandboxClock } from './clock/clock.ts';
import { readIncoming } from './exchange/read-incoming.ts';
import { toResponse } from './exchange/to-response.ts';
import type { Sandbox } from './sandbox.ts';

/**
 * The sandbox as MSW handlers, for code whose `fetch` cannot be handed in. They answer for the providers' real hosts and for the
 * sandbox's own origin, and leave every other request alone.
 *
 * What MSW cannot do: a reset is its network error (a `TypeError` without the code ECONNRESET), and a truncated body may fail the call
 * itself instead of the reading of its body. Everything else is as with `sandbox.fetch`: silence lasts until the caller aborts.
 *
 * @example
 * import { setupServer } from 'msw/node';
 * const sandbox = createSandbox();
 * const server = setupServer(...handlers(sandbox));
 * server.listen({ onUnhandledFrame: 'error' });
 */
export const handlers = (sandbox: Sandbox<SandboxClock>): HttpHandler[] => [
  http.all(
    ({ request }) => sandbox.recognises(new URL(request.url)),
    async ({ request }) => {
      const delivery = await sandbox.exchange(await readIncoming(request));
      return delivery.kind === 'reset' ? HttpResponse.error() : toResponse(delivery);
    },
  ),
];
