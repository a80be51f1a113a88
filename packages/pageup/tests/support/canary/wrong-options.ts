import { createPageUpClient } from '@bgc/pageup';
import { refusalsOf } from '@bgc/promises';

/** Options that are refused, each with a text in it that must not come back in the error. */
const wrong = (canary: string): readonly Readonly<Record<string, unknown>>[] => [
  { environment: canary },
  { dataCentre: canary },
  { tenantId: `${canary}/..` },
  { instanceId: { canary } },
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
  { resume: { maxBytes: canary } },
  { allowInsecureReportLinks: canary },
  { clientId: `sandbox-${canary}` },
];

/** What each of them is refused with; `undefined` where it is not. */
export const refusals = (canary: string): readonly unknown[] =>
  refusalsOf(
    createPageUpClient,
    (change) => ({
      environment: 'uat',
      dataCentre: 'dc2',
      tenantId: '218',
      clientId: 'client',
      clientSecret: 'secret',
      ...('clientId' in change ? { baseUrl: 'https://apiuat.dc2.pageuppeople.com' } : {}),
    }),
    wrong(canary),
  );
