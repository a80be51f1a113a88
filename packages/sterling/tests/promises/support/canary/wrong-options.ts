import { createSterlingClient } from '@bgc/sterling';
import { refusalsOf } from '@bgc/promises';

/** Options that are refused, each with a text in it that must not come back in the error. */
const wrong = (canary: string): readonly Readonly<Record<string, unknown>>[] => [
  { environment: canary },
  { clientId: `${canary}\r\nx: y` },
  { clientSecret: `${canary}\n` },
  { clientSecret: { canary } },
  { baseUrl: canary },
  { baseUrl: `http://${canary}.example` },
  { baseUrl: `https://user:${canary}@api.example.com` },
  { tokenUrl: `https://login.example.com/?key=${canary}` },
  { timeoutMs: canary },
  { retry: { maxRetries: canary } },
  { retry: canary },
  { logger: canary },
  { store: canary },
  { store: { records: canary } },
  { account: { canary } },
  { tokenStore: canary },
  { clientId: `sandbox-${canary}` },
];

/** What each of them is refused with; `undefined` where it is not. */
export const refusals = (canary: string): readonly unknown[] =>
  refusalsOf(
    createSterlingClient,
    () => ({ environment: 'integration', clientId: 'client', clientSecret: 'secret' }),
    wrong(canary),
  );
