import type { Operation } from '../operation.ts';
import { PREFIX } from '../prefix.ts';
import { goTo } from '../replies.ts';

/** "The deprecated identification / review / review-callback / review-identity-gate links, now 301 redirects": known codes or not. */
export const redirectDeprecatedLink: Operation = ({ lastSegment, search }) =>
  goTo(301, `${PREFIX}/background-check/${lastSegment}${search}`);
