import type { Account } from './account.ts';
import { makeInvite } from './invites.ts';
import { magicFor } from './magic-values.ts';
import { itemsOf } from './report-items.ts';
import { runItsCourse } from './screening-life.ts';
import type { ScreeningRequest } from './screening-body.ts';
import type { Screening, World } from './world.ts';

export interface Origin {
  readonly idempotencyKey?: string;
  readonly subscriptionId?: string;
}

/** Submits a screening, which then runs its course on the sandbox's clock. With an invite it waits for the candidate. */
export const startScreening = (
  world: World,
  account: Account,
  request: ScreeningRequest,
  origin: Origin = {},
): Screening => {
  const now = world.clock.now();
  const { candidate, inviteMethod, callback, referenceCodes, billingCode, endUserCertificate, trustedUserId } = request;
  const invited = inviteMethod !== undefined;
  const { id, applicant } = world.ids.screening();
  const screening: Screening = {
    id,
    applicant,
    accountId: account.accountId,
    packageId: request.package.id,
    candidateId: candidate.id,
    status: invited ? 'new' : account.behaviour.createdAs,
    result: 'n/a',
    reportItems: invited ? [] : itemsOf(world, request.package),
    submittedAt: now,
    updatedAt: now,
    adverseActions: [],
    ...(callback && { callback }),
    ...(referenceCodes && { referenceCodes }),
    ...(billingCode !== undefined && { billingCode }),
    ...(endUserCertificate !== undefined && { endUserCertificate }),
    ...(trustedUserId !== undefined && { trustedUserId }),
    ...origin,
    reportTokens: new Map(),
  };
  if (invited) screening.invite = makeInvite(world, screening, candidate, inviteMethod);
  world.screenings.set(id, screening);
  candidate.screeningIds.push(id);
  if (!invited) runItsCourse(world, screening, account.behaviour.turnaround, magicFor(candidate)?.outcome);
  return screening;
};
