import { OutcomeUnknownError } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import type { Candidate, CandidateRequest } from '../models.ts';
import type { CandidateFilters, Candidates } from './candidates.ts';

const sameText = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || one.trim().toLowerCase() === other?.trim().toLowerCase();

/** Which of several it is, nobody can tell: a wrong one would be kept, and edited, with the data of another. */
const onlyOne = (fitting: readonly Candidate[], by: string): Candidate | undefined => {
  if (fitting.length < 2) return fitting[0];
  throw new OutcomeUnknownError(`${fitting.length} candidates have this ${by}: nobody can tell which was created.`, {
    provider: 'sterling',
    operation: calls.createCandidate.id,
    reason: 'status',
    advice:
      'Do not create it again before you have looked at them (`candidates.list`). A `clientReferenceId` of your own tells candidates apart.',
  });
};

/**
 * Both must be unique at Sterling. What it gives is looked at again, and to the last page, as a server may not know a filter. A candidate with this e-mail address and
 * another reference is somebody else's, and one with another name is somebody else: an address may be a family's.
 */
export const findCandidate = async (
  listPage: Candidates['listPage'],
  { clientReferenceId, email, givenName, familyName }: CandidateRequest,
): Promise<Candidate | undefined> => {
  const find = async (
    filters: CandidateFilters,
    fits: (candidate: Candidate) => boolean,
    by: string,
  ): Promise<Candidate | undefined> => {
    const found = new Map<string, Candidate>();
    let offset;
    do {
      offset = found.size;
      for (const one of await listPage({ ...filters, offset })) found.set(one.id, one);
    } while (found.size > offset);
    return onlyOne([...found.values()].filter(fits), by);
  };
  const referred =
    clientReferenceId &&
    (await find({ clientReferenceId }, (one) => one.clientReferenceId === clientReferenceId, 'clientReferenceId'));
  const fits = (one: Candidate): boolean =>
    sameText(email, one.email) &&
    sameText(one.givenName, givenName) &&
    sameText(one.familyName, familyName) &&
    (one.clientReferenceId ?? clientReferenceId) === clientReferenceId;
  return referred || find({ email }, fits, 'e-mail address and name');
};

const telling = ['clientReferenceId', 'email', 'givenName', 'middleName', 'familyName', 'dob', 'ssn', 'phone'] as const;

/** Has the candidate what was sent, as far as Sterling gives it back? */
export const isAsSent = (found: Candidate, sent: CandidateRequest): boolean =>
  telling.every((name) => (found[name] ?? sent[name]) === sent[name]);
