import { isAwaitingDispute, isCanceled, isComplete, isInitiated } from '@bgc/sterling';
import type { AdverseAction, Screening } from '@bgc/sterling';

import type { AdverseCase } from './adverse-case.ts';

/** What an adverse action is, in the words of this program. */
export type Phase = 'on-its-way' | 'disputable' | 'final' | 'cancelled' | 'unheard-of';

export const phaseOf = (action: AdverseAction): Phase => {
  if (isInitiated(action)) return 'on-its-way';
  if (isAwaitingDispute(action)) return 'disputable';
  if (isComplete(action)) return 'final';
  return isCanceled(action) ? 'cancelled' : 'unheard-of';
};

const fingerprint = ({ id, status, updatedAt }: AdverseAction): string => JSON.stringify([id, status, updatedAt]);

/** Adverse actions that are over, and of which a later one must be told apart: an id may be that of the screening itself. */
export const pastOf = ({ adverseActions = [] }: Screening): readonly string[] => adverseActions.map(fingerprint);

/** The adverse action of this case: the one that was not there before. */
export const actionOf = ({ past = [] }: AdverseCase, { adverseActions = [] }: Screening): AdverseAction | undefined =>
  adverseActions.findLast((action) => !past.includes(fingerprint(action)));

/** Everything that a decision rests on. */
export const seenOf = (action: AdverseAction, { dispute, status, result }: Screening): string =>
  JSON.stringify([action, dispute, status, result]);
