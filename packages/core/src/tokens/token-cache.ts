import type { Send } from '../call.ts';
import type { Clock } from '../clock.ts';
import { TimeoutError } from '../errors/transport-errors.ts';
import { inRealTime } from '../in-real-time.ts';
import { tell } from '../observation/tell.ts';
import type { Logger, ProviderDefinition } from '../provider.ts';
import { askTextCredential } from './ask-credential.ts';
import { refuseColon } from './basic-credentials.ts';
import { holdToken } from './token-lifetime.ts';
import type { HeldToken } from './token-lifetime.ts';
import { coolDownMs, stillRefused } from './refused-credential.ts';
import type { RefusedCredential } from './refused-credential.ts';
import { isRefusal, requestToken, tokenOperationOf } from './token-request.ts';
import type { TokenSource } from './token-source.ts';
import { readStoredToken, tellStore, tokenKey } from './token-store.ts';
import type { StoredToken } from './token-store.ts';

/** What `createTokenCache` takes. */
export interface TokenCacheOptions {
  readonly definition: ProviderDefinition;
  readonly source: TokenSource;
  readonly clock: Clock;
  /** Limit of a call. */
  readonly deadlineMs: number;
  /** Warned of a store that fails. */
  readonly logger?: Logger | undefined;
  /** The onion the token request goes through: retries, attempt timer, observation, transport. */
  readonly send: Send;
}

/** Tokens by scope: in memory, and in a store that processes share, so that each is asked for once. */
export interface TokenCache {
  /** The token at once when a good one is in memory (so that no promise is made on the fast path), else a promise of it. */
  get(scope: string | undefined): string | Promise<string>;
  /** Drops the token if it is still this one: what to do after a 401. */
  invalidate(scope: string | undefined, token: string): void;
  /** The token in memory, for diagnosis; never asks for one. */
  peek(scope: string | undefined): string | undefined;
}

/** Most that one refresh gets, its retries and the credential functions included. It is nobody's call, so nobody's abort ends it. */
const longestRefreshMs = 10_000;

interface Slot {
  held?: HeldToken | undefined;
  /** The refresh under way, shared by all who wait. Gone once it settles: a rejection is never kept. */
  flight?: Promise<string> | undefined;
  /** Counts refreshes, so that a late one can be told from the newest. */
  generation: number;
  /** After a failed refresh, while the held token is still good. */
  coolUntil: number;
  /** While there is no token: what was refused, and is not asked for again at once. */
  refused?: RefusedCredential | undefined;
  /** What the provider refused. A store may still hold it, until the refresh that follows overwrites it. */
  rejected?: string;
}

/**
 * One token request for each credential, scope and lifetime, whoever asks and however many. State lives in the instance: two tenants never share.
 */
export const createTokenCache = ({
  definition,
  source,
  clock,
  deadlineMs,
  logger,
  send,
}: TokenCacheOptions): TokenCache => {
  // What outlives the calls that waited for it would be left behind.
  const refreshTimeoutMs = Math.min(longestRefreshMs, deadlineMs);
  const { name: provider } = definition;
  refuseColon(source, source.clientId, provider);
  const slots = new Map<string | undefined, Slot>();

  const slotOf = (scope: string | undefined): Slot => {
    let slot = slots.get(scope);
    if (!slot) slots.set(scope, (slot = { generation: 0, coolUntil: 0 }));
    return slot;
  };

  const keyOf = async (scope: string | undefined): Promise<string> => {
    const { tokenUrl, parameters, audience, environment } = source;
    const clientId = await askTextCredential(source.clientId, 'clientId', provider);
    return tokenKey({ tokenUrl, clientId, scope, audience, environment, parameters });
  };

  /** What the store threw may hold the token: it is told by where it failed alone. */
  const passOver = (stage: 'get' | 'set'): undefined => {
    tell(() => logger?.warn?.({ event: 'token-store-failure', provider, stage }, 'token store passed over'));
  };

  /** Another process may have been quicker; its token counts if it outlives ours. */
  const fromStore = async (slot: Slot, key: string): Promise<StoredToken | undefined> => {
    const stored = source.store && (await readStoredToken(source.store, key, clock).catch(() => passOver('get')));
    if (!stored || stored.token === slot.rejected || stored.expiresAt <= (slot.held?.expiresAt ?? 0)) return undefined;
    return clock.now() < holdToken(stored.token, stored.expiresAt, stored.obtainedAt).refreshFrom ? stored : undefined;
  };

  const fetchToken = async (slot: Slot, scope: string | undefined, generation: number): Promise<StoredToken> => {
    const startedAt = clock.now();
    const { store } = source;
    const key = store && (await inRealTime(clock, keyOf(scope)));
    const stored = key === undefined ? undefined : await inRealTime(clock, fromStore(slot, key));
    if (stored) return stored;
    const [clientId, clientSecret] = await inRealTime(
      clock,
      Promise.all([
        askTextCredential(source.clientId, 'clientId', provider),
        askTextCredential(source.clientSecret, 'clientSecret', provider),
      ]),
    );
    const now = clock.now();
    const credential = { clientId, clientSecret };
    const again = slot.refused && stillRefused(slot.refused, credential, now);
    if (again) throw again;
    const timeoutMs = Math.max(1, refreshTimeoutMs - (now - startedAt));
    const asked = requestToken({ definition, source, scope, ...credential, clock, timeoutMs, send });
    const fresh = await asked.catch((error: unknown) => {
      if (isRefusal(error)) slot.refused = { ...credential, error, until: clock.now() + coolDownMs };
      throw error;
    });
    slot.refused = undefined;
    if (store && key !== undefined && slot.generation === generation)
      tellStore(
        () => store.set(key, JSON.stringify(fresh), Math.ceil(fresh.expiresAt - fresh.obtainedAt)),
        () => passOver('set'),
      );
    return fresh;
  };

  const refresh = (slot: Slot, scope: string | undefined): Promise<string> => {
    if (slot.flight) return slot.flight;
    const generation = (slot.generation += 1);
    const flight = new Promise<string>((resolve, reject) => {
      const cancel = clock.schedule(refreshTimeoutMs, () =>
        reject(
          new TimeoutError(`no token within ${refreshTimeoutMs} ms.`, {
            provider,
            operation: tokenOperationOf(definition, source).id,
            phase: 'deadline',
            advice: 'Check tokenUrl and the functions that give the credentials.',
          }),
        ),
      );
      fetchToken(slot, scope, generation)
        .then(({ token, obtainedAt, expiresAt }) => {
          // A refresh that comes in after its time must not overwrite what a newer one has brought.
          if (slot.generation === generation) slot.held = holdToken(token, expiresAt, obtainedAt);
          resolve(token);
        }, reject)
        .finally(cancel);
    });
    slot.flight = flight;
    // Also keeps a background refresh that nobody waits for from being an unhandled rejection.
    flight.then(
      () => (slot.flight = undefined),
      () => {
        slot.flight = undefined;
        slot.coolUntil = clock.now() + coolDownMs;
      },
    );
    return flight;
  };

  return {
    get(scope) {
      const slot = slotOf(scope);
      const { held } = slot;
      const now = clock.now();
      if (!held || now >= held.expiresAt) return refresh(slot, scope);
      if (now < held.refreshFrom || now < slot.coolUntil) return held.token;
      const flight = refresh(slot, scope);
      if (now < held.refreshBy) return held.token;
      return flight.catch((error: unknown) => {
        if (slot.held === held && clock.now() < held.expiresAt) return held.token;
        throw error;
      });
    },
    invalidate(scope, token) {
      const slot = slotOf(scope);
      if (slot.held?.token !== token) return;
      slot.held = undefined;
      slot.rejected = token;
    },
    peek: (scope) => slots.get(scope)?.held?.token,
  };
};
