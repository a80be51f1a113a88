import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { AttestrAccountReference } from './attestr/account-of.ts';
import type { AttestrClientOptions } from './attestr/attestr.ts';
import type { CandidatePortalClientOptions } from './candidate-portal/candidate-portal.ts';
import type { SandboxClock } from './clock/clock.ts';
import { createRealClock } from './clock/system-time.ts';
import { createVirtualClock } from './clock/virtual-clock.ts';
import { jsonReply } from './exchange/reply.ts';
import { deliver } from './node/deliver.ts';
import { isLoopback, meansLoopback } from './node/loopback.ts';
import { readRequest } from './node/read-request.ts';
import type { PageUpClientOptions } from './pageup/pageup.ts';
import { checkNames } from './known-names.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';
import type { Fuzz } from './serialization/fuzz.ts';
import type { AccountReference } from './sterling/account-of.ts';
import type { SterlingClientOptions } from './sterling/sterling.ts';
import type { TruoraAccountReference } from './truora/account-of.ts';
import type { TruoraClientOptions } from './truora/truora.ts';

/** What `startSandboxServer` takes. */
export interface SandboxServerOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Loopback only: `127.0.0.1` (default), `::1` or `localhost`. */
  readonly host?: string;
  /** `real` by default. `virtual` stands still until `POST /_sandbox/clock/advance`. */
  readonly clock?: 'real' | 'virtual';
  readonly seed?: number | string;
  readonly fuzz?: Fuzz;
  /** Seeds the sandbox: called at the start, and again after every reset. */
  prepare?(sandbox: Sandbox<SandboxClock>): void;
  /** Serves a sandbox that exists already; `clock`, `seed`, `fuzz` and `prepare` are then its own. */
  readonly sandbox?: Sandbox<SandboxClock>;
}

/** A sandbox behind a local server: where it is, and ready options for its clients. */
export interface SandboxServer {
  readonly sandbox: Sandbox<SandboxClock>;
  /** E.g. `http://127.0.0.1:41023`. */
  readonly origin: string;
  readonly port: number;
  /** Ready client options for a tenant, pointing to this server. */
  pageupOptions(tenantId: string): PageUpClientOptions;
  /** Ready client options for a Sterling account, the first one unless told, pointing to this server. */
  sterlingOptions(account?: AccountReference): SterlingClientOptions;
  /** Ready client options for a Truora account, the first one unless told, pointing to this server. */
  truoraOptions(account?: TruoraAccountReference): TruoraClientOptions;
  /** Ready client options for an Attestr account, the first one unless told, pointing to this server. */
  attestrOptions(account?: AttestrAccountReference): AttestrClientOptions;
  /** Where a candidate's page finds the candidate portal on this server. */
  candidatePortalOptions(): CandidatePortalClientOptions;
  /** Stops listening and drops open connections, stalled ones too. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

const misdirected = {
  kind: 'whole',
  reply: jsonReply(421, { error: 'The sandbox answers to loopback addresses only.' }),
} as const;
const tooLong = {
  kind: 'whole',
  reply: jsonReply(413, { error: 'The sandbox takes bodies of 32 MB at most.' }),
} as const;
const failed = { kind: 'whole', reply: jsonReply(500, { error: 'The sandbox failed on this request.' }) } as const;

/**
 * The sandbox as a server on this machine, for people, other processes and other languages. Every provider lives under its name
 * (`/pageup/…`), the sandbox's own routes under `/_sandbox/`.
 *
 * @example
 * const server = await startSandboxServer({ port: 4010, prepare: ({ pageup }) => pageup.addTenant({ tenantId: '218' }) });
 * const client = createPageUpClient(server.pageupOptions('218'));
 * await server.close();
 */
export const startSandboxServer = async (options: SandboxServerOptions = {}): Promise<SandboxServer> => {
  checkNames('startSandboxServer', options, ['port', 'host', 'clock', 'seed', 'fuzz', 'prepare', 'sandbox']);
  const { port = 0, host = '127.0.0.1', seed = 1, fuzz = 'on', prepare } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('port: give a whole number from 0, which takes any free one, to 65535');
  if (![undefined, 'real', 'virtual'].includes(options.clock))
    throw new Error(
      "clock: give 'real' or 'virtual'; a clock of your own belongs to createSandbox, and that to sandbox",
    );
  if (!isLoopback(host))
    throw new Error(`host: '${host}' is not loopback. The sandbox has no secrets worth the name: use 127.0.0.1`);
  const clock: SandboxClock = options.clock === 'virtual' ? createVirtualClock() : createRealClock();
  const sandbox =
    options.sandbox ?? createSandbox<SandboxClock>({ seed, fuzz, clock, ...(prepare ? { prepare } : {}) });
  let origin = '';

  const server = createServer((message, response) => {
    readRequest(message, origin)
      .then(async (incoming) => {
        if (incoming === undefined) return deliver(response, tooLong);
        return deliver(response, meansLoopback(incoming.headers) ? await sandbox.exchange(incoming) : misdirected);
      })
      .catch(() => deliver(response, failed));
  });
  // A stalled or silent answer stays open as long as the client bears it.
  server.requestTimeout = 0;
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  origin = `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;

  const close = (): Promise<void> => stop(server);
  return {
    sandbox,
    origin,
    port: address.port,
    pageupOptions: (tenantId) => sandbox.pageup.options(tenantId, origin),
    sterlingOptions: (account) => sandbox.sterling.options(account, origin),
    truoraOptions: (account) => sandbox.truora.options(account, origin),
    attestrOptions: (account) => sandbox.attestr.options(account, origin),
    candidatePortalOptions: () => sandbox.candidatePortal.options(origin),
    close,
    [Symbol.asyncDispose]: close,
  };
};
