import { InvalidRequestError } from '@bgc/core';

import { bodyMembers } from './candidate-body.ts';
import type { DroppableMember } from './candidate-keeper.ts';

const required: ReadonlySet<string> = new Set(['givenName', 'familyName', 'email']);

/** What a candidate may have without its being returned (provider document, "/candidates/{id}": POST echoes a driversLicense, GET has none). */
export const droppableMembers = bodyMembers.filter((name) => !required.has(name)) as readonly DroppableMember[];

const refuse = (what: string, advice: string): never => {
  throw new InvalidRequestError(what, {
    provider: 'sterling',
    operation: 'updateCandidate',
    advice: `Nothing was sent. ${advice}`,
  });
};

/** Types let a wrong option pass when it comes from a variable. */
export const checkEditOptions = (mayDrop: unknown, waitMs: unknown): void => {
  const known: readonly unknown[] = droppableMembers;
  if (!Array.isArray(mayDrop) || !mayDrop.every((name) => known.includes(name)))
    refuse('mayDrop is no list of members that may be lost.', `Those are ${droppableMembers.join(', ')}.`);
  if (waitMs !== undefined && !(typeof waitMs === 'number' && Number.isFinite(waitMs) && waitMs >= 0))
    refuse('waitMs is no number of milliseconds.', 'Give 0 or more.');
};
