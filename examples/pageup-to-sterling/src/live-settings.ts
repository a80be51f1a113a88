import { portFrom } from '@bgc/example-parts/required';
import type { Variables } from '@bgc/example-parts/required';

import type { WorkerSettings } from './start-worker.ts';

/** What `--live` needs of the environment. */
export const needed = {
  PAGEUP_DATA_CENTRE: 'dc2, dc3, …: PageUp tells',
  PAGEUP_TENANT_ID: "the customer's tenant",
  PAGEUP_CLIENT_ID: 'from PageUp',
  PAGEUP_CLIENT_SECRET: 'from PageUp',
  STERLING_CLIENT_ID: "from Sterling's integration portal",
  STERLING_CLIENT_SECRET: "from Sterling's integration portal",
  BRIDGE_PACKAGES: "PageUp's package codes and Sterling's package ids: BASIC=2345,FULL=1234",
  BRIDGE_CALLBACK_URL: 'a public https address that leads to BRIDGE_PORT on this machine',
  BRIDGE_CALLBACK_CREDENTIALS: 'user:password of your own, with which Sterling is to call back',
} as const;

export const optional = {
  PAGEUP_PROVIDER: "only this provider's checks",
  BRIDGE_PORT: '8080 unless told',
  BRIDGE_STORE: 'a file on a local disk: bridge-uat.sqlite unless told',
  BRIDGE_KEEP_DONE_FOR_DAYS: 'after which what is kept of a check that is over is deleted: 90 unless told',
  BRIDGE_CERTIFIED: '`true` when you hold the agreement of every applicant; else every candidate is invited',
  BRIDGE_INVITES: '`never` when the Sterling account may not invite; else `email`',
} as const;

type Name = keyof typeof needed | keyof typeof optional;

/** A package left out by a slip would fail every check that orders it. */
const packagesOf = (list: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    list.split(',').map((entry, index) => {
      const [code = '', id = '', ...more] = entry.split('=').map((part) => part.trim());
      if (code === '' || id === '' || more.length > 0)
        throw new Error(`BRIDGE_PACKAGES: entry ${index + 1} is not CODE=id, as in ${needed.BRIDGE_PACKAGES}`);
      return [code, id];
    }),
  );

/** PageUp's UAT and Sterling's integration system. Never the live ones: made-up orders belong in neither. */
export const liveSettings = (environment: Variables): WorkerSettings => {
  const value = (name: Name): string => environment[name] ?? '';
  const provider = value('PAGEUP_PROVIDER');
  const keepDoneForDays = value('BRIDGE_KEEP_DONE_FOR_DAYS');
  return {
    store: value('BRIDGE_STORE') || 'bridge-uat.sqlite',
    port: portFrom(environment, 'BRIDGE_PORT', 8080),
    ...(provider === '' ? {} : { provider }),
    ...(keepDoneForDays === '' ? {} : { keepDoneForDays: Number(keepDoneForDays) }),
    pageup: {
      environment: 'uat',
      dataCentre: value('PAGEUP_DATA_CENTRE'),
      tenantId: value('PAGEUP_TENANT_ID'),
      clientId: value('PAGEUP_CLIENT_ID'),
      clientSecret: value('PAGEUP_CLIENT_SECRET'),
    },
    sterling: {
      environment: 'integration',
      clientId: value('STERLING_CLIENT_ID'),
      clientSecret: value('STERLING_CLIENT_SECRET'),
    },
    policy: {
      packages: packagesOf(value('BRIDGE_PACKAGES')),
      certified: value('BRIDGE_CERTIFIED') === 'true',
      invites: value('BRIDGE_INVITES') === 'never' ? 'never' : 'email',
      callbackUrl: value('BRIDGE_CALLBACK_URL'),
      callbackCredentials: value('BRIDGE_CALLBACK_CREDENTIALS'),
    },
  };
};
