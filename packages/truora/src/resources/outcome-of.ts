import { outcomeGuard } from '@bgc/core';
import type { OutcomeGuard, ReconcileOptions } from '@bgc/core';

import type { Hook, Report } from '../models.ts';
import type { Check } from '../states/check.ts';
import type { ContinuousCheck } from './continuous-checks.ts';

/** What `reconcile` of a check gives. */
export interface ReconciledCheck {
  readonly check: Check;
  /**
   * Which of both is not knowable: Truora answers alike. It may also be an earlier check of the same subject, as `force_creation=false` searches for "a previous
   * performed check": compare `check.creation_date` with the time of your call.
   */
  readonly origin: 'found or made';
}

/**
 * What `reconcile` gives, by the call whose outcome is unknown. It waits until a minute after the call, for what may still be on its way: `signal` ends that, too, and the
 * limits count after it. The headers are those of the call. That there is none it says of a list alone: where the answer shows no list, empty or not, it fails with a
 * `ResponseParseError`, and what was sent may be there.
 */
export interface Reconciled {
  readonly 'checks.create': ReconciledCheck;
  /** The continuous checks whose newest run is that check, earlier ones among them. One that has run meanwhile has another. */
  readonly 'continuousChecks.create': readonly ContinuousCheck[];
  /** The hooks with that receiver, earlier ones among them. */
  readonly 'hooks.create': readonly Hook[];
  /** The reports of that name, earlier ones among them. */
  readonly 'reports.create': readonly Report[];
  /** As it is now: `has_data` and `created_checks_count` say whether a file arrived. */
  readonly 'reports.upload': Report;
}

/**
 * Can nobody tell what became of this call? Then `reconcile` is there, and typed by the call. For `checks.createCustom` it is `'checks.create'`, too. Checks that
 * were refused (429 of high priority among them), or never sent, are none.
 *
 * @example
 * try {
 *   return await truora.checks.create(request);
 * } catch (error) {
 *   if (!isOutcomeUnknownOf(error, 'checks.create')) throw error;
 *   return (await error.reconcile({ signal })).check; // posted again with force_creation=false, a minute later
 * }
 */
export const isOutcomeUnknownOf: OutcomeGuard<Reconciled, [options?: ReconcileOptions]> = /* @__PURE__ */ outcomeGuard<
  Reconciled,
  [options?: ReconcileOptions]
>('truora');
