import { magicFor } from './magic-values.ts';
import { changed } from './changed.ts';
import { itemsOf } from './report-items.ts';
import { runItsCourse } from './screening-life.ts';
import { textOf } from './text.ts';
import type { Candidate, Invite, Screening, World } from './world.ts';

/** "A tokenized, one-time use link that will expire without use after 10 minutes": https://sterling.readme.io/v1/reference, Invite. */
const LINK_LIFETIME_MS = 600_000;

/** A link as the samples write it, doubled `&` included. */
const linkFor = (world: World, { applicant, candidateId }: Screening, candidate: Candidate): string => {
  const sender = 10_000_000 + world.chance.below(10_000_000);
  const email = encodeURIComponent(textOf(candidate.fields['email']));
  return (
    `https://portal.integration.talentwise.com/${world.chance.hex(10)}/ptl/ticketeda.php?ID=${btoa(String(applicant)).replaceAll('=', '')}` +
    `&code=${world.chance.hex(16)}&ticket=${400_000 + world.chance.below(100_000)}&&Sender=${sender}` +
    `&Email=${email}&OverrideCandidateID=${candidateId}&KennectApiToken=${world.chance.hex(64)}`
  );
};

export const makeInvite = (
  world: World,
  screening: Screening,
  candidate: Candidate,
  method: Invite['method'],
): Invite =>
  method === 'email'
    ? { method, used: false }
    : {
        method,
        link: linkFor(world, screening, candidate),
        expiresAt: world.clock.now() + LINK_LIFETIME_MS,
        used: false,
      };

/**
 * The candidate follows the invite: by its link, or, invited by e-mail, by the screening's id. Sterling collects what is missing, and the
 * screening begins.
 *
 * @throws Error when there is no such invite, or its link is used or has expired.
 */
export const acceptInvite = (world: World, linkOrId: string): Screening => {
  const found = [...world.screenings.values()].find(
    ({ id, invite }) => invite?.link === linkOrId || (id === linkOrId && invite?.method === 'email'),
  );
  const invite = found?.invite;
  const account = found && world.accounts.get(found.accountId);
  const candidate = found && world.candidates.get(found.candidateId);
  const wanted = found && account?.packages.get(found.packageId);
  if (!found || !invite || !account || !candidate || !wanted) {
    throw new Error('acceptInvite: give the link of an invite, or the id of a screening that invites by e-mail');
  }
  if (invite.used) throw new Error('acceptInvite: this invite is used; POST /screenings/{id}/invite makes another');
  if (invite.expiresAt !== undefined && world.clock.now() >= invite.expiresAt) {
    throw new Error('acceptInvite: this link has expired (10 minutes); POST /screenings/{id}/invite makes another');
  }
  if (found.status !== 'new') throw new Error(`acceptInvite: the screening is ${found.status} already`);
  invite.used = true;
  const now = world.clock.now();
  found.status = 'pending';
  found.updatedAt = now;
  found.reportItems = itemsOf(world, wanted);
  changed(world, found, 'invite-accepted');
  runItsCourse(world, found, account.behaviour.turnaround, magicFor(candidate)?.outcome);
  return found;
};
