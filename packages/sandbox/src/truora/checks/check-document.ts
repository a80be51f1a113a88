import type { JsonObject } from '../../json.ts';
import type { Account } from '../account.ts';
import { timestamp } from '../timestamp.ts';
import type { Check, DatabaseRow, World } from '../world.ts';
import { shownFields } from './check-fields.ts';
import { scoresOf, totalsOf } from './scores.ts';
import { summariesOf } from './summaries.ts';

/**
 * A row of `statuses`: a pending one has a name and a data set and no id; one that was skipped has an id and no data set.
 * Measured in the examples of https://docs.truora.com/openapi.json.
 */
const statusRow = (row: DatabaseRow, ids: Account['behaviour']['databaseIds']): JsonObject => {
  const asked = row.status !== 'not_started';
  const hasId = ids === 'always' || (ids === 'as-observed' && asked);
  return {
    ...(row.invalidInputs ? {} : { data_set: row.dataSet }),
    ...(hasId ? { database_id: row.databaseId } : {}),
    database_name: asked ? row.name : row.slug,
    ...(row.invalidInputs ? { invalid_inputs: [...row.invalidInputs] } : {}),
    status: row.status,
  };
};

/** The members that come once the work has begun. */
const findings = (check: Check, { behaviour }: Account): JsonObject => {
  if (check.status === 'not_started') return {};
  const scores = scoresOf(check);
  return {
    scores,
    ...(behaviour.keyVersion === 0
      ? {
          // "[Experimental] … Number between 0 and 1": some examples have it, not all.
          homonym_probability: 0.1,
          homonym_scores: scores.map(({ data_set, by_name }) => ({ data_set, ...by_name })),
        }
      : {}),
    statuses: check.rows.map((row) => statusRow(row, behaviour.databaseIds)),
    ...summariesOf(check),
  };
};

const nameScores = (score: number, { behaviour }: Account): JsonObject => ({
  ...(behaviour.nameScore === 'homonym_score' ? {} : { name_score: score, billing_hub: 'hub' }),
  ...(behaviour.nameScore === 'name_score' ? {} : { homonym_score: score }),
});

/** A check without its envelope: what events carry, too. */
export const checkDocument = (check: Check, account: Account): JsonObject => {
  const { behaviour } = account;
  const { score, idScore, nameScore } = totalsOf(check);
  const time = (ms: number): string => timestamp(ms, behaviour.fractionDigits, check.id);
  return {
    check_id: check.id,
    country: check.country,
    type: check.type,
    status: check.status,
    score,
    id_score: idScore,
    ...nameScores(nameScore, account),
    creation_date: time(check.createdAt),
    update_date: time(check.updatedAt),
    ...shownFields(check.fields),
    ...(check.reportId === undefined ? {} : { report_id: check.reportId }),
    ...(check.previousCheckId === undefined ? {} : { previous_check: check.previousCheckId }),
    ...(check.customInput !== undefined && behaviour.customInput === 'shown'
      ? { custom_input: check.customInput }
      : {}),
    ...findings(check, account),
  };
};

export const checkPath = (id: string): string => `/v1/checks/${id}`;

/** `{ check, details, self }`. */
export const checkEnvelope = (check: Check, account: Account): JsonObject => ({
  check: checkDocument(check, account),
  details: `${checkPath(check.id)}/details`,
  self: checkPath(check.id),
});

export const accountOfCheck = (world: World, check: Check): Account => {
  const account = world.accounts.get(check.accountId);
  if (!account) throw new Error('A check belongs to an account of its own world');
  return account;
};
