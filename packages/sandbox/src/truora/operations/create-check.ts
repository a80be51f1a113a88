import { jsonReply } from '../../exchange/reply.ts';
import type { Account } from '../account.ts';
import { checkEnvelope } from '../checks/check-document.ts';
import { readCheckRequest, type CheckRequest } from '../checks/check-request.ts';
import { isFinal } from '../checks/scores.ts';
import { latestOf, startCheck, subjectOf } from '../checks/start-check.ts';
import { frequencyFrom } from '../continuous/frequency.ts';
import { startContinuousCheck } from '../continuous/run-continuous-check.ts';
import { errorReply, refuse } from '../errors.ts';
import type { Operation } from '../operation.ts';
import type { Check, World } from '../world.ts';

const PRIORITIES = ['low', 'medium', 'high'];

/** A recent check of the same subject: not older than the window, and not one that failed (assumed). */
const recent = (world: World, account: Account, request: CheckRequest): Check | undefined => {
  const latest = latestOf(world, account, subjectOf(world, request));
  const isRecent = latest && world.clock.now() - latest.createdAt < account.behaviour.reuseWindowMs;
  return isRecent && latest.status !== 'error' ? latest : undefined;
};

const tooManyHigh = (world: World, account: Account, { country }: CheckRequest): boolean => {
  const running = [...world.checks.values()].filter(
    (one) =>
      one.highPriority &&
      one.country === country &&
      one.accountId === account.accountId &&
      one.status !== 'delayed' &&
      !isFinal(one),
  );
  return running.length >= account.behaviour.highPriorityLimit;
};

/**
 * `POST /v1/checks`. `force_creation`: "Forces a new background check creation when true. Reuses recently created background checks otherwise."
 * Source: https://docs.truora.com/openapi.json, CreateCheckInput.
 */
export const createCheck: Operation = ({ world, account, form, headers }) => {
  const { counts, behaviour } = account;
  counts.received++;
  const read = readCheckRequest(world, account, form);
  if (!read.ok) {
    counts.refused++;
    return refuse(account, read.message);
  }
  const { request } = read;
  const earlier = recent(world, account, request);
  if (earlier && !request.forceCreation) {
    counts.reused++;
    earlier.requests++;
    return jsonReply(behaviour.reusedStatus, checkEnvelope(earlier, account));
  }
  const priority = headers.get('truora-priority') ?? 'medium';
  if (!PRIORITIES.includes(priority)) {
    counts.refused++;
    return refuse(account, 'Truora-Priority must be low, medium or high');
  }
  if (priority === 'high' && tooManyHigh(world, account, request)) {
    counts.refused++;
    return errorReply(
      account,
      429,
      'There are too many high priority background checks being processed. Please try again later.',
    );
  }
  counts.created++;
  if (earlier) counts.doubled++;
  const check = startCheck(world, account, request, { madeBy: 'post', highPriority: priority === 'high' });
  // "Indicates whether the check score is to be periodically revised and its frequency": as a continuous check (assumed).
  const frequency = frequencyFrom(request.watch ?? '');
  if (frequency) startContinuousCheck(world, account, check, { frequency });
  return jsonReply(201, checkEnvelope(check, account));
};
