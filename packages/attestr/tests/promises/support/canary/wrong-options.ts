import { createAttestrClient, createAttestrSettlement, createMemoryStore } from '@bgc/attestr';
import { createAttestrWebhookHandler, signAttestrWebhook } from '@bgc/attestr/webhooks';
import { commonWrongOptions, refusalsOf, wrongCredentials } from '@bgc/promises';

/** Options that are refused, each with a text in it that must not come back in the error. */
const wrong = (canary: string): readonly Readonly<Record<string, unknown>>[] => [
  ...commonWrongOptions(canary),
  ...wrongCredentials('authToken', canary),
  { authToken: `Basic ${canary}` },
  { clientSecret: [canary, ''] },
  { clientSecret: { canary } },
  { signatureMethod: canary },
  { version: `../${canary}` },
  { mediaStreamPath: canary },
];

const wrongOfWebhooks = (canary: string): readonly Readonly<Record<string, unknown>>[] => [
  { webhookToken: [canary, ''] },
  { webhookToken: `${canary}\n` },
  { webhookToken: `Basic ${canary}` },
  { clientSecret: [canary, 7] },
  { clientSecret: canary, signatureMethod: canary },
  { requireSignature: canary },
  { store: canary },
  { namespace: `/${canary}` },
];

const wrongOfSettlement = (canary: string): readonly Readonly<Record<string, unknown>>[] => [
  { client: canary },
  { store: canary },
  { onSettled: canary },
];

const store = createMemoryStore();
const client = createAttestrClient({ authToken: 'token' });

/** What each of them is refused with; `undefined` where it is not. */
export const refusals = (canary: string): readonly unknown[] => [
  ...refusalsOf(createAttestrClient, () => ({ authToken: 'token' }), wrong(canary)),
  ...refusalsOf(
    createAttestrWebhookHandler,
    () => ({ webhookToken: 'token', store, onEvent: () => undefined }),
    wrongOfWebhooks(canary),
  ),
  ...refusalsOf(
    createAttestrSettlement,
    () => ({ client, store, onSettled: () => undefined }),
    wrongOfSettlement(canary),
  ),
];

/** What signing with wrong options is refused with. */
export const signingRefusals = (canary: string): Promise<readonly unknown[]> =>
  Promise.all(
    [{ webhookToken: `Basic ${canary}` }, { webhookToken: 'token', signatureMethod: canary }].map((options) =>
      signAttestrWebhook({ event: canary, payload: {} }, options as never).catch((error: unknown) => error),
    ),
  );
