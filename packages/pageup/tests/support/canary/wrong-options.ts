import { createPageUpClient } from '@bgc/pageup';
import { commonWrongOptions, refusalsOf, wrongCredentials } from '@bgc/promises';

/** Options that are refused, each with a text in it that must not come back in the error. */
const wrong = (canary: string): readonly Readonly<Record<string, unknown>>[] => [
  ...commonWrongOptions(canary),
  ...wrongCredentials('clientId', canary),
  { environment: canary },
  { dataCentre: canary },
  { tenantId: `${canary}/..` },
  { instanceId: { canary } },
  { clientSecret: `${canary}\n` },
  { clientSecret: { canary } },
  { tokenUrl: `https://login.example.com/?key=${canary}` },
  { resume: { maxBytes: canary } },
  { allowInsecureReportLinks: canary },
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
