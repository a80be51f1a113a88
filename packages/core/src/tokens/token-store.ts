import type { Clock } from '../clock.ts';
import { patienceMs } from '../in-real-time.ts';
import type { KeyValueStore } from '../stores/store.ts';

export interface StoredToken {
  readonly token: string;
  readonly obtainedAt: number;
  readonly expiresAt: number;
}

const visibleAscii = /^[\x21-\x7e]+$/;

/** Fit to stand in a header. */
export const isToken = (value: unknown): value is string => typeof value === 'string' && visibleAscii.test(value);

const parse = (value: unknown): StoredToken | undefined => {
  if (typeof value !== 'string') return undefined;
  try {
    const { token, obtainedAt, expiresAt } = JSON.parse(value) as Partial<Record<string, unknown>>;
    return isToken(token) && Number.isFinite(obtainedAt) && Number.isFinite(expiresAt)
      ? { token, obtainedAt: obtainedAt as number, expiresAt: expiresAt as number }
      : undefined;
  } catch {
    return undefined;
  }
};

/** One name for all that makes tokens differ; hashed, because stores show their keys. */
export const tokenKey = async (parts: Readonly<Record<string, unknown>>): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(parts)));
  return `bgc:token:${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
};

/** The token in the store; `undefined` where there is none, or junk. Rejects where the store fails or hangs. */
export const readStoredToken = (store: KeyValueStore, key: string, clock: Clock): Promise<StoredToken | undefined> =>
  new Promise((resolve, reject) => {
    const giveUp = clock.schedule(patienceMs, reject as () => void);
    Promise.resolve()
      .then(() => store.get(key))
      .finally(giveUp)
      .then((value) => resolve(parse(value)), reject);
  });

/** Not waited for: a store that fails or hangs costs a token request elsewhere, never a call. */
export const tellStore = (work: () => unknown, failed: () => void): void => {
  Promise.resolve().then(work).catch(failed);
};
