import { changeStatus } from '../check.ts';
import { SESSION_COOKIE, setCookie } from '../cookies.ts';
import { NOTHING_HERE, refuseFields, textOf } from '../fields.ts';
import type { Operation } from '../operation.ts';
import { done, refuse } from '../replies.ts';
import { meaningOf } from '../status.ts';
import { checkAt } from '../world.ts';
import { isVerifiedBy, NOT_VERIFIED } from './verified-by.ts';

/** The three ways to submit, and what each leads to. */
const WAYS = [
  { field: 'eid', status: 'verified', isGood: (value: unknown) => typeof value === 'string' && value !== '' },
  {
    field: 'country',
    status: 'proceeded-unverified',
    isGood: (value: unknown) => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
  },
  { field: 'declined', status: 'candidate-declined', isGood: (value: unknown) => value === true },
] as const;

/**
 * The candidate submits an identity, "which mints the cookie": by an eID, by a country instead, or not at all. What was submitted once
 * stays; who verifies as the same person again gets a cookie, any other answer tells nothing of the outcome.
 */
export const submitCandidateIdentification: Operation = ({ world, body }) => {
  const refusal = refuseFields(
    body,
    ['accessId'],
    WAYS.map(({ field }) => field),
  );
  if (refusal) return refusal;
  const [way, ...more] = WAYS.filter(({ field }) => Object.hasOwn(body, field));
  if (!way || more.length > 0 || !way.isGood(body[way.field])) {
    return refuse(400, 'Give one of eid (text), country (two capital letters) and declined (true).');
  }
  const accessId = textOf(body, 'accessId');
  const check = checkAt(world, accessId);
  if (!check) return NOTHING_HERE();
  const byEid = way.field === 'eid';
  if (byEid && !isVerifiedBy(world, textOf(body, 'eid'), accessId, 'identification')) return NOT_VERIFIED();
  if (meaningOf(check.status) === 'awaiting-identity') changeStatus(check, way.status, 'candidate', world.clock.now());
  else if (!byEid) return refuse(409, 'An identity was submitted before. Verify with an eID to go on.');
  return done(setCookie(SESSION_COOKIE, world.sessions.issue({ accessId })));
};
