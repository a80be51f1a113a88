import { createPageUpClient } from '@bgc/pageup';
import type { PageUpClient, PageUpClientOptions } from '@bgc/pageup';
import { createSandbox } from '@bgc/sandbox';
import type { JournalEntry, TenantBehaviour } from '@bgc/sandbox';

interface Sent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly at: number;
}

/** The sandbox with one customer or more, and clients that share its time. */
export const createTokenWorld = (behaviour: Partial<TenantBehaviour> = {}, tenantIds: readonly string[] = ['218']) => {
  const sandbox = createSandbox({ seed: 3, fuzz: 'off' });
  for (const tenantId of tenantIds) {
    sandbox.pageup.addTenant({ tenantId, behaviour });
    sandbox.pageup.seedChecks(tenantId, 1);
  }
  const { clock } = sandbox;
  const sent: Sent[] = [];
  const fetch: typeof sandbox.fetch = (input, init) => {
    sent.push({ url: String(input), headers: init?.headers as Record<string, string>, at: clock.now() });
    return sandbox.fetch(input, init);
  };
  const client = (options: Partial<PageUpClientOptions> = {}, tenantId = '218'): PageUpClient =>
    createPageUpClient({ ...sandbox.pageup.options(tenantId), fetch, clock, random: () => 0.5, ...options });
  const list = (of: PageUpClient, options?: Parameters<PageUpClient['backgroundChecks']['list']>[1]) =>
    of.backgroundChecks.list({ status: 'pending' }, options);
  const journal = (operation: string): JournalEntry[] => sandbox.journal.entries({ operation });
  const tokensUsed = (): string[] =>
    sent.flatMap(({ headers }) =>
      headers['authorization'] === undefined ? [] : [headers['authorization'].slice('Bearer '.length)],
    );
  return { sandbox, clock, client, list, journal, sent, tokensUsed };
};

export const claimsOf = (token: string): Readonly<Record<string, unknown>> =>
  JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'))) as Record<string, unknown>;
