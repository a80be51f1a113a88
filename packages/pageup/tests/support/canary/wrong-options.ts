import { createPageUpClient } from '@bgc/pageup';
import type { PageUpClientOptions } from '@bgc/pageup';

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
  wrong(canary).map((change) => {
    const right = {
      environment: 'uat',
      dataCentre: 'dc2',
      tenantId: '218',
      clientId: 'client',
      clientSecret: 'secret',
    };
    const baseUrl = 'clientId' in change ? { baseUrl: 'https://apiuat.dc2.pageuppeople.com' } : {};
    try {
      createPageUpClient({ ...right, ...baseUrl, ...change } as unknown as PageUpClientOptions);
    } catch (error) {
      return error;
    }
    return undefined;
  });
