import { hmacSha256 } from '../../hmac-sha256.ts';
import type { Account } from '../account.ts';
import { magicFor } from '../magic-values.ts';
import type { Check, World } from '../world.ts';
import { runItsCourse, tell } from './check-life.ts';
import type { CheckRequest } from './check-request.ts';
import { rowsOf } from './data-sets.ts';
import type { Outcome } from './outcome.ts';

const encoder = new TextEncoder();

/** The same for every check of the same subject, unreadable, and long enough that no two subjects share one. */
export const subjectOf = (world: World, { country, type, subjectFields }: CheckRequest): string => {
  const text = JSON.stringify([country, type, subjectFields]);
  const digest = hmacSha256(encoder.encode(world.salt), encoder.encode(text));
  return `#${Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
};

/** The newest check of a subject in this account, or `undefined`. */
export const latestOf = (world: World, account: Account, subject: string): Check | undefined =>
  world.latest.get(`${account.accountId}/${subject}`);

/** From the second check of a subject on, a magic value may find something, or nothing any more. */
const outcomeOf = (request: CheckRequest, previous: Check | undefined): Outcome => {
  const outcome = magicFor(request.subjectFields)?.outcome ?? {};
  const { found = [], foundLater } = outcome;
  return { ...outcome, found: previous && foundLater ? foundLater : found };
};

/** A new check, to be paid for, which then runs its course on the sandbox's clock. */
export const startCheck = (
  world: World,
  account: Account,
  request: CheckRequest,
  { madeBy, highPriority = false }: { readonly madeBy: Check['madeBy']; readonly highPriority?: boolean },
): Check => {
  const now = world.clock.now();
  const subject = subjectOf(world, request);
  const previous = latestOf(world, account, subject);
  const check: Check = {
    id: world.ids('CHK'),
    accountId: account.accountId,
    country: request.country,
    type: request.type,
    fields: request.fields,
    ...(request.customInput === undefined ? {} : { customInput: request.customInput }),
    ...(request.reportId === undefined ? {} : { reportId: request.reportId }),
    madeBy,
    highPriority,
    subject,
    createdAt: now,
    updatedAt: now,
    status: 'not_started',
    outcome: outcomeOf(request, previous),
    dataSets: request.dataSets,
    rows: rowsOf(request.country, request.dataSets, request.fields),
    ...(previous ? { previousCheckId: previous.id } : {}),
    requests: madeBy === 'post' ? 1 : 0,
  };
  world.checks.set(check.id, check);
  world.latest.set(`${account.accountId}/${subject}`, check);
  account.counts.paid++;
  tell(world, check, 'created');
  runItsCourse(world, check, account.behaviour);
  return check;
};
