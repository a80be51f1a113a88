import { isOutcomeUnknownOf } from '@bgc/truora';
import type { Check, CheckRequest, TruoraClient } from '@bgc/truora';

export interface OrderedCheck {
  readonly check: Check;
  /** `new`: made now. `found or made`: the answer was lost, and the check was asked for again. `earlier`: it was there before this order. */
  readonly origin: 'new' | 'found or made' | 'earlier';
}

/** Seconds are all that some clocks agree on. */
const toleranceMs = 60_000;

const isEarlier = ({ creation_date: date }: Check, orderedAt: number): boolean =>
  date !== undefined && Date.parse(date) < orderedAt - toleranceMs;

/** Orders a check once. Where the answer is lost, it is looked for by `force_creation=false` instead of being paid for twice. */
export const orderCheck = async (
  truora: Pick<TruoraClient, 'checks' | 'clock'>,
  request: CheckRequest,
): Promise<OrderedCheck> => {
  const orderedAt = truora.clock.now();
  const named = (check: Check, origin: 'new' | 'found or made'): OrderedCheck => ({
    check,
    origin: isEarlier(check, orderedAt) ? 'earlier' : origin,
  });
  try {
    return named(await truora.checks.create(request), 'new');
  } catch (error) {
    if (!isOutcomeUnknownOf(error, 'checks.create')) throw error;
    const { check, origin } = await error.reconcile();
    return named(check, origin);
  }
};
