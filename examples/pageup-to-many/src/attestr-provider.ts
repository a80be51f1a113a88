import { isOutcomeUnknownError } from '@bgc/attestr';
import type { AttestrClient, EmploymentCheckRequest } from '@bgc/attestr';

import type { Order } from './order.ts';
import type { Placement, Provider } from './provider.ts';

const hour = 3_600_000;

/** What is missing or wrong the client says, before anything is sent, by the names of the members. */
const requestOf = ({ employment }: Order, tag: string): EmploymentCheckRequest =>
  ({ tag, ...employment, ended: employment.endDate !== undefined }) as EmploymentCheckRequest;

const setAside = (tag: string): Placement => ({
  kind: 'set-aside',
  why: `Nobody can tell whether Attestr took it. Look in its dashboard for the tag ${tag}.`,
});

/**
 * Attestr has no idempotency key, recognises no tag and lists no requests. So an order that may have arrived is never sent again: a person looks in the
 * dashboard, and says what became of it.
 */
export const createAttestrProvider = (attestr: AttestrClient): Provider => ({
  lookEveryMs: hour,
  async order(order, { key, first, signal }) {
    if (!first) return setAside(key);
    try {
      const { _id } = await attestr.employmentChecks.create(requestOf(order, key), { signal });
      return { kind: 'placed', reference: _id };
    } catch (error) {
      if (isOutcomeUnknownError(error)) return setAside(key);
      throw error;
    }
  },
  async find(reference, signal) {
    const { status, output } = await attestr.requests.get(reference, signal && { signal });
    return { own: { status, ...(output?.status === undefined ? {} : { result: output.status }) } };
  },
});
