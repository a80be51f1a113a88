import { isOutcomeUnknownOf } from '@bgc/truora';
import type { Check, CheckRequest, TruoraClient } from '@bgc/truora';

export interface OrderedCheck {
  readonly check: Check;
  /**
   * `new`: made now. `found or made`: the answer was lost, and the check was asked for again. `earlier`: it was there before this order. `undated`: Truora does not say
   * when it was made, so that it may be any of them.
   */
  readonly origin: 'new' | 'found or made' | 'earlier' | 'undated';
}

/** Seconds are all that some clocks agree on. */
const toleranceMs = 60_000;

/** Orders a check once. Where the answer is lost, it is looked for by `force_creation=false` instead of being paid for twice. */
export const orderCheck = async (
  truora: Pick<TruoraClient, 'checks' | 'clock'>,
  request: CheckRequest,
): Promise<OrderedCheck> => {
  const orderedAt = truora.clock.now();
  const named = (check: Check, origin: 'new' | 'found or made'): OrderedCheck => {
    const at = Date.parse(check.creation_date ?? '');
    if (Number.isNaN(at)) return { check, origin: 'undated' };
    return { check, origin: at < orderedAt - toleranceMs ? 'earlier' : origin };
  };
  try {
    return named(await truora.checks.create(request), 'new');
  } catch (error) {
    if (!isOutcomeUnknownOf(error, 'checks.create')) throw error;
    const { check, origin } = await error.reconcile();
    return named(check, origin);
  }
};
