import { commonWrongOptions, refusalsOf, wrongCredentials } from '@bgc/promises';
import { createMemoryStore, createTruoraClient } from '@bgc/truora';
import { createTruoraWebhookHandler, signTruoraWebhook } from '@bgc/truora/webhooks';

/** Options that are refused, each with a text in it that must not come back in the error. */
const wrong = (canary: string): readonly Readonly<Record<string, unknown>>[] => [
  ...commonWrongOptions(canary),
  ...wrongCredentials('apiKey', canary),
  { language: canary },
  { onWarning: canary },
];

const wrongOfWebhooks = (canary: string): readonly Readonly<Record<string, unknown>>[] => [
  { signingKey: [canary, ''] },
  { signingKey: [`${canary}\n`, 7] },
  { signingKey: [canary], keyForm: 'hex' },
  { keyForm: canary },
  { algorithms: [canary] },
  { algorithms: ['none', canary] },
  { store: canary },
  { namespace: `/${canary}` },
  { maxAgeMs: canary },
];

/** What each of them is refused with; `undefined` where it is not. */
export const refusals = (canary: string): readonly unknown[] => [
  ...refusalsOf(createTruoraClient, () => ({ apiKey: 'key' }), wrong(canary)),
  ...refusalsOf(
    createTruoraWebhookHandler,
    () => ({ signingKey: ['key'], store: createMemoryStore(), onEvent: () => undefined }),
    wrongOfWebhooks(canary),
  ),
];

/** What signing with wrong options is refused with. */
export const signingRefusals = (canary: string): Promise<readonly unknown[]> =>
  Promise.all(
    [
      { signingKey: '' },
      { signingKey: canary, keyForm: 'hex' },
      { signingKey: canary, algorithm: canary },
      { signingKey: canary, keyForm: canary },
    ].map((options) => signTruoraWebhook([], options as never).catch((error: unknown) => error)),
  );
