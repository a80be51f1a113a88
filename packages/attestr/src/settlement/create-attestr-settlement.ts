import { StoreBusyError, StoreError } from '@bgc/core';
import { guardStore, purgeTime } from '@bgc/core/keeping';
import { checkKeepingOptions, createExclusive } from '@bgc/core/webhooks';

import { refuseOption } from '../refuse-option.ts';
import { idOf } from '../resources/id-of.ts';
import { outcomeOf } from '../results/request-outcome.ts';
import type { RequestOutcome } from '../results/request-outcome.ts';
import { isTelling } from '../results/work-output.ts';
import { RequestNotSettledError } from './request-not-settled-error.ts';
import type {
  AttestrSettlement,
  SettledContext,
  SettledRequest,
  SettlementEvent,
  SettlementOptions,
} from './settlement.ts';
import { waitForSettlement } from './wait-for-settlement.ts';
import type { SettlementDesk } from './wait-for-settlement.ts';

const check = (options: SettlementOptions): void => {
  const known = { client: 'object!', onSettled: 'function!', alwaysQuery: 'boolean' } as const;
  checkKeepingOptions(options, { provider: 'attestr', known });
  if (typeof options.client.requests?.get !== 'function') refuseOption('client', 'Give an Attestr client.');
};

const unreadable = (): StoreError =>
  new StoreError('what was kept of a settlement cannot be read.', {
    provider: 'attestr',
    advice: "Look at the store's codec and its key.",
  });

/** A signature covers the output, and a verified event has one; of all others, and of one that tells nothing, only the query can tell. */
const outcomeIn = ({ kind, trust, _id = '', output }: SettlementEvent): RequestOutcome | undefined =>
  kind === 'completed' && trust === 'verified' && output !== undefined && isTelling(output)
    ? { outcome: 'completed', _id, output, signature: 'verified' }
    : undefined;

/**
 * Makes the one place where webhooks and queries meet, across all processes that share the store. A request is settled at least once across a crash, and once
 * otherwise.
 *
 * @example
 * const settlement = createAttestrSettlement({ client: attestr, store, onSettled: (outcome) => save(outcome) });
 * const webhook = createAttestrWebhookHandler({ webhookToken, clientSecret, store, onEvent: settlement.receive });
 * const result = await settlement.waitForResult(await attestr.employmentChecks.create({ ...employment, webhook: true }));
 *
 * @throws ConfigurationError for an option that is unknown, missing or wrong.
 */
export const createAttestrSettlement = (options: SettlementOptions): AttestrSettlement => {
  check(options);
  const { client, store, onSettled, alwaysQuery = false, namespace = 'attestr' } = options;
  const { leaseMs = 60_000, waitMs = 10_000, handleTimeoutMs = 600_000 } = options;
  const { requests, clock, random } = client;
  const { leases, records } = guardStore(store, { provider: 'attestr', unreadable });
  const owner = `settlement-${random().toString(36).slice(2)}`;
  const exclusively = createExclusive({ leases, owner, leaseMs, waitMs, handleTimeoutMs, clock });
  const prefix = `settled/${namespace}/`;
  const keyOf = (id: string): string => prefix + encodeURIComponent(id);
  const settledBy: SettlementDesk['settledBy'] = async (id) =>
    (await records.get(keyOf(id)))?.value as SettledContext['by'] | undefined;
  const waiting: SettlementDesk['waiting'] = new Map();

  const settle = async (outcome: RequestOutcome, by: SettledContext['by']): Promise<SettledRequest> => {
    const { _id: id } = outcome;
    const done = await exclusively(keyOf(id), async (signal) => {
      const earlier = await settledBy(id);
      if (earlier !== undefined) return earlier;
      await onSettled(outcome, { by, signal });
      // Whoever was told to stop meanwhile is not done: somebody else may be at it.
      signal.throwIfAborted();
      await records.insert(keyOf(id), by);
      return by;
    });
    if (done === undefined)
      throw new StoreBusyError('Another is settling this request.', { provider: 'attestr', advice: 'Try again.' });
    const settled = { ...outcome, by: done.value };
    for (const tell of waiting.get(id) ?? []) tell(settled);
    return settled;
  };

  const query: AttestrSettlement['query'] = async (request, callOptions) => {
    const id = idOf(request);
    const outcome = outcomeOf(await requests.get(id, callOptions));
    return outcome && settle(outcome, 'query');
  };

  return {
    query,
    async receive(event, { signal } = {}) {
      const { kind, _id: id } = event;
      if ((kind !== 'completed' && kind !== 'errored') || id === undefined) return;
      if ((await settledBy(id)) !== undefined) return;
      const told = alwaysQuery ? undefined : outcomeIn(event);
      const outcome = told ?? outcomeOf(await requests.get(id, signal === undefined ? {} : { signal }));
      if (outcome === undefined) throw new RequestNotSettledError();
      await settle(outcome, 'webhook');
    },
    waitForResult: (request, waitOptions = {}) =>
      waitForSettlement({ query, clock, random, settledBy, waiting }, request, waitOptions),
    purge: async (before) => records.purge(prefix, purgeTime(before, 'attestr')),
  };
};
