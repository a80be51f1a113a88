import { OutcomeUnknownError } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import type { Candidate, CandidateRequest } from '../models.ts';
import type { CandidateFilters, Candidates } from './candidates.ts';

/** An empty member says as little as an absent one. */
const isSilent = (told: string | undefined): boolean => !told?.trim();
const sameText = (told: string | undefined, sent: string): boolean =>
  told?.trim().toLowerCase() === sent.trim().toLowerCase();
const mayBe = (told: string | undefined, sent: string): boolean => isSilent(told) || sameText(told, sent);

/** Which of several it is, or whether it is one that says too little, nobody can tell: a wrong one would be kept, and edited, with the data of another. */
const onlyOne = (fitting: readonly Candidate[], doubtful: number, by: string): Candidate | undefined => {
  if (fitting[1] === undefined && doubtful === 0) return fitting[0];
  const which = `${doubtful || fitting.length} candidates ${doubtful ? 'may ' : ''}have this ${by}`;
  throw new OutcomeUnknownError(`${which}: nobody can tell which was created.`, {
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
    mayFit: typeof fits = () => false,
  ): Promise<Candidate | undefined> => {
    const found = new Map<string, Candidate>();
    let offset;
    do {
      offset = found.size;
      for (const one of await listPage({ ...filters, offset })) found.set(one.id, one);
    } while (found.size > offset);
    const all = [...found.values()];
    const fitting = all.filter(fits);
    return onlyOne(fitting, fitting[0] ? 0 : all.filter(mayFit).length, by);
  };
  const referred =
    clientReferenceId &&
    (await find({ clientReferenceId }, (one) => one.clientReferenceId === clientReferenceId, 'clientReferenceId'));
  const isNamedSo = (one: Candidate): boolean =>
    mayBe(one.givenName, givenName) &&
    mayBe(one.familyName, familyName) &&
    (isSilent(one.clientReferenceId) || one.clientReferenceId === clientReferenceId);
  return (
    referred ||
    find(
      { email },
      (one) => sameText(one.email, email) && isNamedSo(one),
      'e-mail address and name',
      (one) => isSilent(one.email) && isNamedSo(one),
    )
  );
};

const telling = ['clientReferenceId', 'email', 'givenName', 'middleName', 'familyName', 'dob', 'ssn', 'phone'] as const;

/** Has the candidate what was sent, as far as Sterling gives it back? */
export const isAsSent = (found: Candidate, sent: CandidateRequest): boolean =>
  telling.every((name) => (found[name] ?? sent[name]) === sent[name]);
