import type { Explanation, ExplanationRule } from './explanation.ts';
import { claim } from './explained/claim.ts';
import { claimRest } from './explained/claim-rest.ts';
import { retry } from './explained/retry.ts';
import { tokenRules, tokens } from './explained/tokens.ts';
import { tokenizer } from './explained/tokenizer.ts';

/** One by one. */
export const explanations: readonly Explanation[] = [...tokenizer, ...retry, ...tokens, ...claim, ...claimRest];

/** For all of a kind. */
export const rules: readonly ExplanationRule[] = [...tokenRules];
