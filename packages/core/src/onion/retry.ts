import type { Call, Layer, Reply } from '../call.ts';
import { BgcError } from '../errors/bgc-error.ts';
import { attemptError } from '../errors/attempt-error.ts';
import { idempotencyKeyOf } from '../errors/call-facts.ts';
import type { Observer } from '../observation/observer.ts';
import type { ProviderDefinition, Verdict } from '../provider.ts';
import { AttemptFailure } from './attempt-failure.ts';
import { decideRetry, maybeProcessed } from './decide-retry.ts';
import type { AttemptResult, RetryPolicy } from './decide-retry.ts';
import { parseRetryAfter } from './retry-after.ts';
import type { RetryBudget } from './retry-budget.ts';
import { sleep } from './wait.ts';

export interface RetryTools {
  readonly classify: ProviderDefinition['classify'];
  readonly policy: RetryPolicy;
  readonly budget: RetryBudget;
  readonly random: () => number;
  readonly observer: Observer;
  /** The client's credentials are a sandbox's: so it is told where one is not reached. */
  readonly sandboxed: boolean;
}

const unknown: Verdict = { kind: 'unknown' };

/** A provider's table may not know what it is shown; then the general rule holds. */
const safeVerdict = (classify: RetryTools['classify'], reply: Reply, call: Call): Verdict => {
  try {
    return classify(reply, call.operation);
  } catch {
    return unknown;
  }
};

/** A call that ended while it waited for its token was not sent that time. */
const sends = ({ kind, unsent }: AttemptFailure, attempt: number): number =>
  unsent && (kind === 'deadline' || kind === 'aborted') ? attempt - 1 : attempt;

/** Sends, and sends again while `decideRetry` says so. The one place where sends are counted. */
export const retry =
  ({ classify, policy, budget, random, observer, sandboxed }: RetryTools): Layer =>
  (next) =>
  async (call) => {
    const { clock } = call;
    let totalDelayMs = 0;
    let replayed = false;
    let lastCost: number | undefined;
    let outcome: 'unknown' | 'final' = 'final';
    let earlierMayHaveArrived = false;
    const failWith = (failure: AttemptFailure, attempts: number): BgcError =>
      attemptError(failure, call, { attempts, totalDelayMs, outcome, earlierMayHaveArrived, sandboxed });
    for (let attempt = 1; ; attempt += 1) {
      let reply: Reply | undefined;
      let failure: AttemptFailure | undefined;
      try {
        reply = await next(attempt === 1 ? call : { ...call, attempt });
      } catch (thrown) {
        // Anything else was never this call's attempt: a token that could not be had, for one.
        if (thrown instanceof BgcError) {
          // A guard knows of its earlier attempts by itself. To all others this one's failure would say that nothing was done.
          if (outcome === 'final' || call.guard) throw thrown;
          throw failWith(new AttemptFailure('blocked', { reason: thrown.code }), attempt - 1);
        }
        failure = thrown instanceof AttemptFailure ? thrown : new AttemptFailure('connection');
      }
      if (reply?.status && reply.status < 400) {
        budget.giveBack(lastCost);
        return attempt === 1 ? reply : { ...reply, attempts: attempt, totalDelayMs };
      }
      const result: AttemptResult = reply
        ? {
            kind: 'status',
            status: reply.status,
            verdict: safeVerdict(classify, reply, call),
            tokenDropped: reply.tokenDropped === true,
          }
        : (failure as AttemptFailure);
      const now = clock.now();
      const decision = decideRetry({
        result,
        repeat: call.operation.repeat,
        keyed: idempotencyKeyOf(call) !== undefined,
        replayable: call.body?.kind !== 'stream',
        unsettled: outcome === 'unknown',
        aborted: call.signal?.aborted === true,
        attempt,
        replayed,
        policy,
        budget: budget.left(),
        retryAfterMs: reply ? parseRetryAfter(reply.headers.get('retry-after'), now) : undefined,
        remainingMs: call.deadlineAt - now,
        random: random(),
      });
      ({ outcome } = decision);
      if (!decision.retry) {
        const { retryAfterMs } = decision;
        if (failure) throw failWith(failure, sends(failure, attempt));
        return {
          ...(reply as Reply),
          attempts: attempt,
          totalDelayMs,
          outcomeUnknown: outcome === 'unknown',
          earlierMayHaveArrived,
          ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
        };
      }
      const { delayMs, cost, reason } = decision;
      earlierMayHaveArrived ||= maybeProcessed(result);
      replayed ||= reply?.tokenDropped === true;
      lastCost = cost;
      budget.take(cost);
      observer.retry(call, { attempt, delayMs, reason });
      if (delayMs > 0) {
        totalDelayMs += delayMs;
        try {
          await sleep(call, delayMs);
        } catch {
          throw failWith(new AttemptFailure('aborted'), attempt);
        }
      }
    }
  };
