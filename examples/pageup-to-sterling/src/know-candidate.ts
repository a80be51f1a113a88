import { isConflictError } from '@bgc/sterling';
import type { Candidate, CandidateRequest, SterlingClient } from '@bgc/sterling';

import { sentences } from './reason-for-fail.ts';
import { Refusal } from './refusal.ts';
import { Trouble } from './trouble.ts';

export interface KnownCandidate {
  readonly candidate: Candidate;
  /** Was there before, by another check or another system; not of this check. */
  readonly reused: boolean;
}

/** With a reference of ours, by which it is found again. */
export type ReferencedPerson = CandidateRequest & { readonly clientReferenceId: string };

const plain = (text: string | undefined): string => (text ?? '').trim().toLowerCase();

const members = ['email', 'givenName', 'familyName'] as const;

/** What Sterling does not show, or shows empty, is not something else. */
const isAnother = (candidate: Candidate, person: ReferencedPerson): boolean =>
  members.some((name) => plain(candidate[name]) !== '' && plain(candidate[name]) !== plain(person[name]));

/** What Sterling gives is looked at again, as a server may not know a filter. */
const findCandidate = async (
  { candidates }: SterlingClient,
  person: ReferencedPerson,
): Promise<KnownCandidate | undefined> => {
  const { clientReferenceId, email } = person;
  for await (const candidate of candidates.list({ clientReferenceId })) {
    if (candidate.clientReferenceId !== clientReferenceId) continue;
    // The order was corrected since: the wrong name would be screened, or the wrong address invited.
    if (isAnother(candidate, person)) throw new Refusal(sentences.changed);
    return { candidate, reused: false };
  }
  for await (const candidate of candidates.list({ email })) {
    if (plain(candidate.email) !== plain(email)) continue;
    // Families and agencies share addresses: whoever has another name is somebody else, and must not be screened instead.
    if (isAnother(candidate, person)) throw new Refusal(sentences.someoneElse);
    if (members.some((name) => plain(candidate[name]) === ''))
      throw new Trouble(
        `Sterling does not show the whole name of candidate ${candidate.id}, who has the address of an order.`,
      );
    return { candidate, reused: true };
  }
  return undefined;
};

/**
 * Creates the candidate, or finds the one that there is: "The candidate's email and clientReferenceId must be unique", so that of two requests one is
 * refused, and a request that had arrived before a crash, too, is answered with a conflict (https://sterling.readme.io/v1/reference, "Candidates").
 *
 * The reuse policy: the same e-mail address and the same name are the same person, who is not created again and whose record at Sterling is
 * left as it is. The same e-mail address under another name is refused.
 */
export const knowCandidate = async (sterling: SterlingClient, person: ReferencedPerson): Promise<KnownCandidate> => {
  try {
    return { candidate: await sterling.candidates.create(person), reused: false };
  } catch (error) {
    if (!isConflictError(error)) throw error;
    const found = await findCandidate(sterling, person);
    if (found === undefined) throw error;
    return found;
  }
};
