import { refuseFor } from '@bgc/core';

import { findProblems, optional } from '../validation/check-form.ts';
import type { Rules } from '../validation/rules.ts';

/** Options of a wait are nothing that is sent, so no other way to send them is told. */
export const checkWaitOptions = (given: unknown, known: Rules, operation: string): void => {
  for (const { field, advice } of findProblems(given, optional(known)))
    refuseFor('truora', operation)(`the option ${field} of the wait is wrong.`, advice);
};
