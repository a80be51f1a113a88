import { refuseProblems as refuse } from '@bgc/core/requests';
import type { Problem } from '@bgc/core/requests';

import { findProblems } from './find-problems.ts';
import { findUnknown } from './find-unknown.ts';
import type { ObjectRule } from './rules.ts';

/** Throws an `InvalidRequestError` that names each wrong field, in `complaints` too, and never a value. */
export const refuseProblems = (problems: readonly Problem[], operation: string): void =>
  refuse(problems, { provider: 'sterling', brand: 'Sterling', operation });

/** Checks a whole body by its rules, as a caller gives it. */
export const checkBody = (body: unknown, rule: ObjectRule, operation: string): void =>
  refuseProblems([...findUnknown(body, rule), ...findProblems(body, rule)], operation);
