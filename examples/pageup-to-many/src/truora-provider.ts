import { isFinished, isOutcomeUnknownOf } from '@bgc/truora';
import type { Check, CheckRequest, Clock, TruoraClient } from '@bgc/truora';

import type { Order } from './order.ts';
import type { Attempt, Placement, Provider } from './provider.ts';

const minute = 60_000;
const hour = 60 * minute;

/** How long a request that was given up may still be carried out: `assumed`. Only then is it asked what became of it. */
export const settlesWithinMs = 2 * minute;
/** "Reuses recently created background checks" (https://docs.truora.com/openapi.json): how recently is not documented, so `assumed`, and short. */
export const foundWithinMs = 12 * hour;
/** Clocks differ. */
const slackMs = 5 * minute;

/** What is missing or wrong the client says, before anything is sent, by the names of the fields. */
const requestOf = ({ country, firstName, lastName, nationalId, dateOfBirth }: Order, { key, first }: Attempt) =>
  ({
    country,
    type: 'person',
    national_id: nationalId,
    ...(dateOfBirth === undefined ? {} : { date_of_birth: dateOfBirth }),
    first_name: firstName,
    last_name: lastName,
    custom_input: key,
    // Whoever runs this bridge holds the authorization: see `certified`.
    user_authorized: true,
    // An order is a check of its own; one that may have been made already is searched for.
    force_creation: first,
  }) as CheckRequest;

/** What was found may be an earlier check of the same person, which is not what was ordered. One that does not say when it was made may be one, too. */
const whyAside = ({ creation_date = '' }: Check, { intendedAt }: Attempt): string | undefined => {
  const at = Date.parse(creation_date);
  if (Number.isNaN(at)) return 'and does not say when it was made';
  return at < intendedAt - slackMs ? 'which is older than this order' : undefined;
};

/**
 * Truora has no idempotency key. An order whose answer was lost, also in an earlier process, is posted once more with `force_creation=false`, which finds the check
 * of that person if there is one, and makes it if not. That it finds this very one is `assumed`, so what it finds is looked at.
 */
export const createTruoraProvider = (truora: TruoraClient, { clock }: { readonly clock: Clock }): Provider => ({
  lookEveryMs: 5 * minute,
  async order(order, attempt): Promise<Placement> {
    const ageMs = clock.now() - attempt.intendedAt;
    if (!attempt.first && ageMs < settlesWithinMs) return { kind: 'not-yet', retryAfterMs: settlesWithinMs - ageMs };
    if (!attempt.first && ageMs > foundWithinMs)
      return { kind: 'set-aside', why: 'Its answer was lost too long ago for Truora to find it again.' };
    try {
      const check = await truora.checks.create(requestOf(order, attempt), { signal: attempt.signal });
      const why = attempt.first ? undefined : whyAside(check, attempt);
      if (why === undefined) return { kind: 'placed', reference: check.check_id };
      return { kind: 'set-aside', why: `Truora found ${check.check_id}, ${why}.` };
    } catch (error) {
      // As good as `error.reconcile()`, which is the same request, and also there after a restart.
      if (isOutcomeUnknownOf(error, 'checks.create')) return { kind: 'not-yet', retryAfterMs: settlesWithinMs };
      throw error;
    }
  },
  async find(reference, signal) {
    const check = await truora.checks.get(reference, signal && { signal });
    // Before, and where it failed, there is a score that means nothing.
    if (!isFinished(check) || check.status === 'error') return { own: { status: check.status } };
    const said = [
      ...(check.score === undefined ? [] : [`score ${check.score.toFixed(2)}`]),
      ...(check.failedDatabases.length === 0 ? [] : [`${check.failedDatabases.length} without an answer`]),
    ].join(', ');
    return { own: { status: check.status, ...(said === '' ? {} : { result: said }) } };
  },
});
