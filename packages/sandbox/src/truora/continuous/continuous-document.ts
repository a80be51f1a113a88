import type { JsonObject } from '../../json.ts';
import type { Account } from '../account.ts';
import { checkDocument } from '../checks/check-document.ts';
import { timestamp } from '../timestamp.ts';
import type { ContinuousCheck, ContinuousCheckRun, World } from '../world.ts';
import { frequencyText } from './frequency.ts';

/** In the words of the examples; those of the schema (PascalCase) are not followed. `check` is the last one, without an envelope. */
export const continuousDocument = (world: World, account: Account, one: ContinuousCheck): JsonObject => {
  const check = world.checks.get(one.lastCheckId);
  const time = (ms: number): string => timestamp(ms, account.behaviour.fractionDigits, one.id);
  return {
    ...(check ? { check: checkDocument(check, account) } : {}),
    continuous_check_id: one.id,
    counter: one.counter,
    creation_date: time(one.createdAt),
    frequency: frequencyText(one.frequency),
    next_run_date: time(one.nextRunAt),
    score_status: one.scoreStatus,
    status: one.status,
    update_date: time(one.updatedAt),
  };
};

/**
 * An entry of the history: nothing but the schema shows one, and that names the members and mixes up their types (assumed).
 * Source: https://docs.truora.com/openapi.json, ContinuousCheckEntry and Change.
 */
export const runDocument = (account: Account, one: ContinuousCheck, run: ContinuousCheckRun): JsonObject => ({
  continuous_check_id: one.id,
  check_id: run.checkId,
  previous_check_id: run.previousCheckId,
  creation_date: timestamp(run.at, account.behaviour.fractionDigits, one.id),
  score_changes: [...run.score],
  dataset_score_changes: Object.fromEntries(Object.entries(run.dataSets).map(([name, scores]) => [name, [...scores]])),
});
