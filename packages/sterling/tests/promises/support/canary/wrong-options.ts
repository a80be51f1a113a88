import { createSterlingClient } from '@bgc/sterling';
import { commonWrongOptions, refusalsOf, wrongCredentials } from '@bgc/promises';

/** Options that are refused, each with a text in it that must not come back in the error. */
const wrong = (canary: string): readonly Readonly<Record<string, unknown>>[] => [
  ...commonWrongOptions(canary),
  ...wrongCredentials('clientId', canary),
  { environment: canary },
  { clientSecret: `${canary}\n` },
  { clientSecret: { canary } },
  { tokenUrl: `https://login.example.com/?key=${canary}` },
  { store: canary },
  { store: { records: canary } },
  { account: { canary } },
  { tokenStore: canary },
];

/** What each of them is refused with; `undefined` where it is not. */
export const refusals = (canary: string): readonly unknown[] =>
  refusalsOf(
    createSterlingClient,
    () => ({ environment: 'integration', clientId: 'client', clientSecret: 'secret' }),
    wrong(canary),
  );
