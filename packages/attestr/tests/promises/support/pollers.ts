import { createAttestrSettlement, createMemoryStore } from '@bgc/attestr';
import type { AttestrClient, PollState, RequestOutcome } from '@bgc/attestr';

export interface PollTerms {
  readonly everyMs: number;
  readonly deadlineMs?: number;
  readonly toleratedFailures?: number;
  readonly signal?: AbortSignal;
  readonly resume?: PollState;
  readonly onState?: (state: PollState) => void;
}

export type Poller = (attestr: AttestrClient, terms: PollTerms) => Promise<RequestOutcome>;

export const requestId = 'AR1';

/** The two ways to wait for a result, each asking Attestr once an interval where no webhook comes. */
export const pollers: Readonly<Record<string, Poller>> = {
  'requests.waitForResult': ({ requests }, { onState, ...terms }) =>
    requests.waitForResult(requestId, { ...terms, onUpdate: ({ state }) => onState?.(state) }),
  'settlement.waitForResult': (attestr, { onState, ...terms }) => {
    const store = createMemoryStore({ clock: attestr.clock });
    const settlement = createAttestrSettlement({ client: attestr, store, onSettled: () => undefined });
    const onUpdate = ({ state }: { readonly state: PollState }): void => onState?.(state);
    const created = { _id: requestId, webhook: true };
    return settlement.waitForResult(created, { ...terms, checkEveryMs: terms.everyMs, onUpdate });
  },
};
