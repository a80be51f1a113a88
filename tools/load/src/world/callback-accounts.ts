import type { SterlingSandbox } from '@bgc/sandbox';

type Behaviour = NonNullable<NonNullable<Parameters<SterlingSandbox['addAccount']>[0]>['behaviour']>;

const second = 1_000;

/** How Sterling's callbacks come, by customer: promptly; twice; gathered, and the newest first; late, and twice. */
export const callbackAccounts: readonly Behaviour[] = [
  {},
  { callbackCopies: 2, callbackCopyAfterMs: 5 * second },
  { callbackGatherMs: 150 * second, callbackOrder: 'newest-first' },
  { callbackDelayMs: 60 * second, callbackCopies: 2 },
];

/** From the order to the report: one item after half of it, the other at its end. */
export const turnaroundMs = 120 * second;
