import type { Candidate } from '../models.ts';
import { bodyOfAnswer, differingMembers } from './candidate-body.ts';
import type { CandidateBody } from './candidate-body.ts';
import { droppableMembers } from './check-edit-options.ts';
import type { EditDesk, HeldCandidate } from './edit-desk.ts';
import { CandidateNotKeptError, EarlierEditRefusedError } from './kept-candidate-errors.ts';
import { seeRecord } from './kept-record.ts';
import { mergeChanges } from './merge-changes.ts';
import { replaceWhole } from './replace-whole.ts';
import { settleIntended } from './settle-intended.ts';
import type { Settled } from './settle-intended.ts';

type Members = Readonly<Record<string, unknown>>;

/** Whoever has a middle name is not confirmed to have none, and the other way round. */
const isSpokenFor = (body: CandidateBody, name: string): boolean =>
  body[name] !== undefined ||
  (name === 'middleName' && body['confirmedNoMiddleName'] === true) ||
  (name === 'confirmedNoMiddleName' && body['middleName'] !== undefined);

/** What Sterling returns, where the caller says that what it did not return, and the candidate may have, may be lost. */
const readBase = async (
  { gateway }: EditDesk,
  { id, options }: HeldCandidate,
  changes: Members,
  mayDrop: readonly string[],
): Promise<CandidateBody> => {
  const base = bodyOfAnswer(await gateway.get(id, options));
  const atRisk = droppableMembers.filter((name) => changes[name] === undefined && !isSpokenFor(base, name));
  if (!atRisk.every((name) => mayDrop.includes(name))) throw new CandidateNotKeptError(atRisk);
  return base;
};

/** Tells of an earlier edit that was refused, unless this one changed all of its members anyway. */
const tellRefusal = ({ refused }: Settled, changed: readonly string[]): void => {
  const members = refused?.members.filter((name) => !changed.includes(name)) ?? [];
  if (refused !== undefined && members.length > 0) throw new EarlierEditRefusedError(refused.error, members);
};

/** One edit, under the candidate's lease. The changes are checked, and plain data. */
export const editCandidate = async (
  desk: EditDesk,
  held: HeldCandidate,
  changes: Members,
  mayDrop: readonly string[],
): Promise<Candidate> => {
  const settled = await settleIntended(desk, held, await seeRecord(desk.records, held.key));
  const { seen, candidate } = settled;
  const base = seen.kept.confirmed ?? (await readBase(desk, held, changes, mayDrop));
  const body = mergeChanges(base, changes);
  // What was just sent for an earlier edit is what this one wants, too: the same edit again, for one.
  if (candidate !== undefined && differingMembers(base, body).length === 0) return candidate;
  const edited = await replaceWhole(desk, held, seen, body);
  tellRefusal(settled, Object.keys(changes));
  return edited;
};

/** A whole record in place of what there is. */
export const replaceCandidate = async (
  desk: EditDesk,
  held: HeldCandidate,
  body: CandidateBody,
): Promise<Candidate> => {
  // Everything is named, so that a refused earlier edit has nothing left to tell.
  const { seen } = await settleIntended(desk, held, await seeRecord(desk.records, held.key));
  return replaceWhole(desk, held, seen, body);
};
