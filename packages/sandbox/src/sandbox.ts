import { administer } from './admin/administer.ts';
import { credentialsOf } from './admin/credentials.ts';
import { providerCounts } from './admin/provider-counts.ts';
import { createAttestr, type AttestrSandbox } from './attestr/attestr.ts';
import { sendWebhook } from './attestr/webhooks/send-webhook.ts';
import { checkSandboxOptions } from './check-sandbox-options.ts';
import { createCandidatePortal, type CandidatePortalSandbox } from './candidate-portal/candidate-portal.ts';
import { callbackArea } from './callbacks/administer-callbacks.ts';
import { createCallbacks, type Callbacks } from './callbacks/callbacks.ts';
import type { SandboxClock, VirtualClock } from './clock/clock.ts';
import { createVirtualClock } from './clock/virtual-clock.ts';
import { createHandle } from './exchange/handle.ts';
import type { Delivery, Incoming } from './exchange/exchange.ts';
import { locate } from './exchange/locate.ts';
import type { Provider } from './exchange/provider.ts';
import { readIncoming } from './exchange/read-incoming.ts';
import { jsonReply } from './exchange/reply.ts';
import { toResponse } from './exchange/to-response.ts';
import { createFaultBoard, type FaultBoard } from './faults/fault-board.ts';
import type { FidelityEntry } from './fidelity.ts';
import { createJournal, type Journal } from './journal/journal.ts';
import { createPageUp, type PageUpSandbox } from './pageup/pageup.ts';
import { magicValueCatalogue, type MagicValueEntry } from './magic-value-catalogue.ts';
import { createRandom } from './random.ts';
import type { Fuzz } from './serialization/fuzz.ts';
import { sendScreeningCallback } from './sterling/callbacks/send-screening-callback.ts';
import { createSterling, type SterlingSandbox } from './sterling/sterling.ts';
import { deliverEvent } from './truora/hooks/deliver-event.ts';
import { createTruora, type TruoraSandbox } from './truora/truora.ts';

/** What `createSandbox` takes. */
export interface SandboxOptions<Clock extends SandboxClock = VirtualClock> {
  /** The same seed gives the same people, ids, credentials and noise. 1 by default. */
  readonly seed?: number | string;
  /** A virtual clock of its own by default. */
  readonly clock?: Clock;
  /** How JSON answers are disturbed where the provider does so; `on` by default, as in the real world. */
  readonly fuzz?: Fuzz;
  /** Where clients are told to find the sandbox when its `fetch` is used without a server. */
  readonly origin?: string;
  /** Seeds the sandbox: called at once, and again after every reset. */
  prepare?(sandbox: Sandbox<Clock>): void;
}

/** The providers emulated in this process: their answers, their time, and what their people do, by hand. */
export interface Sandbox<Clock extends SandboxClock = VirtualClock> {
  /**
   * A web-standard `fetch` that answers for the providers: by their real hosts, or under `/<provider>/` on any other host.
   * A host that belongs to no provider is refused, so nothing ever leaves the process.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /**
   * The time of the sandbox and of every client that gets it as `clock`. The virtual one stands still: `clock.run(work)` moves it until the work settles,
   * `clock.advance(ms)` by so much.
   */
  readonly clock: Clock;
  /** Each request and callback as it came, without bodies, secrets or personal data: `entries()`, `counts()`, `subscribe()`. */
  readonly journal: Journal;
  /**
   * What goes wrong, and when.
   *
   * @example sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'createScreening' }); // once: carried out, its answer lost
   */
  readonly faults: FaultBoard;
  /** What the providers send by themselves: where it goes, and what became of it. */
  readonly callbacks: Callbacks;
  /** PageUp Background Checking: its customers, their checks, and what became of them. */
  readonly pageup: PageUpSandbox;
  /** Sterling On Demand: its accounts and packages, what people do there by hand, and everything that was made. */
  readonly sterling: SterlingSandbox;
  /** Truora Checks: its accounts, what happens there by hand, and everything that was made. */
  readonly truora: TruoraSandbox;
  /** Attestr: its accounts, what its back office does by hand, and everything that was made and paid for. */
  readonly attestr: AttestrSandbox;
  /** The candidate portal: background checks as their candidates see them, the eID and the approving app. */
  readonly candidatePortal: CandidatePortalSandbox;
  /** Every value that makes a provider behave in a certain way, in one table. */
  readonly magicValues: readonly MagicValueEntry[];
  /** Each behaviour as `documented`, `observed` or `assumed`, with its source. */
  readonly fidelity: readonly FidelityEntry[];
  /** Back to empty (no tenants, checks, tokens, faults, callbacks, routes or journal; the seed starts anew), then `prepare` again. The clock goes on. */
  readonly reset: () => void;
  /** Whether a URL means the sandbox: a real host of a provider, or a provider or `/_sandbox/` at the sandbox's own origin. */
  readonly recognises: (url: URL) => boolean;
  /** One request, answered or spoiled: what `fetch`, the MSW handlers and the server are made of. */
  readonly exchange: (incoming: Incoming) => Promise<Delivery>;
}

const nobody = (url: URL): Delivery => ({
  kind: 'whole',
  reply: jsonReply(404, {
    error: `Nothing here answers ${url.pathname}. Providers live under their names (/pageup/connect/token, /truora/v1/checks, …), the sandbox's own routes under /_sandbox/.`,
  }),
});

/**
 * Background-check providers, emulated in this process: state that behaves, tokens that expire, faults on demand. Instances are isolated.
 *
 * @example
 * const sandbox = createSandbox({ seed: 7 });
 * sandbox.pageup.addTenant({ tenantId: '218' });
 * sandbox.pageup.seedChecks('218', 12);
 * const client = createPageUpClient({ ...sandbox.pageup.options('218'), fetch: sandbox.fetch, clock: sandbox.clock });
 * const page = await sandbox.clock.run(client.backgroundChecks.list({ status: 'pending' })); // time passes where the client waits
 */
export function createSandbox(options?: SandboxOptions & { clock?: never }): Sandbox;
export function createSandbox<Clock extends SandboxClock>(options: SandboxOptions<Clock>): Sandbox<Clock>;
export function createSandbox(options: SandboxOptions<SandboxClock> = {}): Sandbox<SandboxClock> {
  checkSandboxOptions(options);
  const { seed = 1, clock = createVirtualClock(), fuzz = 'on', origin = 'http://127.0.0.1', prepare } = options;
  const ownOrigin = new URL(origin).origin;
  let random = createRandom(seed);
  let faultRandom = random.fork('faults');

  const journal = createJournal();
  const faults = createFaultBoard({ ...faultRandom, fraction: () => faultRandom.fraction() });
  const machinery = createCallbacks({ clock, journal });
  const pageup = createPageUp({ clock, random: () => random.fork('pageup'), fuzz, origin });
  const sterling = createSterling({
    clock,
    random: () => random.fork('sterling'),
    origin,
    onChange: sendScreeningCallback(machinery.send),
  });
  const attestr = createAttestr({
    clock,
    random: () => random.fork('attestr'),
    origin,
    onEvent: sendWebhook(machinery.send),
  });
  const truora = createTruora({
    clock,
    random: () => random.fork('truora'),
    origin,
    onEvent: deliverEvent(machinery.send),
  });
  const candidatePortal = createCandidatePortal({ clock, random: () => random.fork('candidate-portal'), origin });
  const emulators = [pageup, sterling, truora, attestr, candidatePortal];
  const providers: readonly Provider[] = emulators.map(({ provider }) => provider);
  const handle = createHandle({ clock, faults, journal });
  const areas = [...providers, callbackArea(machinery.callbacks)];
  const fidelity = providers.flatMap((provider) => provider.fidelity);

  const reset = (): void => {
    random = createRandom(seed);
    faultRandom = random.fork('faults');
    faults.clear();
    machinery.reset();
    journal.clear();
    for (const provider of providers) provider.reset();
    prepare?.(sandbox);
  };

  const isAdmin = (url: URL): boolean => url.pathname === '/_sandbox' || url.pathname.startsWith('/_sandbox/');

  const exchange = async (incoming: Incoming): Promise<Delivery> => {
    const found = locate(providers, incoming.url);
    if (found) return handle(found.provider, incoming, found.location);
    if (!isAdmin(incoming.url)) return nobody(incoming.url);
    return { kind: 'whole', reply: await administer(administered, incoming) };
  };

  const fetch: Sandbox['fetch'] = async (input, init) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined) ?? undefined;
    signal?.throwIfAborted();
    const incoming = await readIncoming(input, init);
    // The sandbox goes on when the caller gives up, as a real provider would.
    const answer = exchange(incoming).then((delivery) => toResponse(delivery, signal));
    return signal ? untilAborted(answer, signal) : answer;
  };

  const sandbox: Sandbox<SandboxClock> = {
    fetch,
    clock,
    journal,
    faults,
    callbacks: machinery.callbacks,
    pageup: pageup.sandbox,
    sterling: sterling.sandbox,
    truora: truora.sandbox,
    attestr: attestr.sandbox,
    candidatePortal: candidatePortal.sandbox,
    magicValues: magicValueCatalogue,
    fidelity,
    reset,
    recognises(url) {
      const found = locate(providers, url);
      return found?.location.host !== undefined || (url.origin === ownOrigin && (found !== undefined || isAdmin(url)));
    },
    exchange,
  };
  const administered = {
    clock,
    faults,
    journal,
    fidelity,
    areas,
    reset,
    credentials: (at: string) => credentialsOf(sandbox, at),
    counts: () => providerCounts(sandbox),
  };
  prepare?.(sandbox);
  return sandbox;
}

const untilAborted = <T>(answer: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    void answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
