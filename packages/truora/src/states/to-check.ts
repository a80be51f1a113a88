import type { CheckDetail, CheckDocument, DataSetScore } from '../models.ts';
import { isFinal } from './check.ts';
import type { Check } from './check.ts';
import { failedDatabasesOf } from './failed-databases.ts';

/** "The score ranges from 0 to 1, where 0 represents high risk and 1 low risk"; −1 stands for none. */
const isScore = (score: number | undefined): score is number => score !== undefined && score >= 0 && score <= 1;

interface Part {
  readonly score?: number;
}

const judged = <T extends Part>({ score, ...part }: T, settled: boolean): Omit<T, 'score'> & Part =>
  settled && isScore(score) ? { ...part, score } : part;

const judgedScores = (
  scores: readonly DataSetScore[] | undefined,
  settled: boolean,
): readonly DataSetScore[] | undefined =>
  scores?.map((row) => {
    const { by_id, by_name, ...rest } = row;
    return {
      ...judged(rest, settled),
      ...(by_id ? { by_id: judged(by_id, settled) } : {}),
      ...(by_name ? { by_name: judged(by_name, settled) } : {}),
    };
  });

/**
 * A detail says nothing of whether its check is finished: its score ("partial") is shown where the database has answered. Before, and where nothing was searched,
 * samples of checks have a 1 that means nothing.
 */
export const toDetail = (detail: CheckDetail): CheckDetail =>
  judged(detail, detail.result === 'found' || detail.result === 'not_found');

const given = (members: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

/**
 * Takes away the scores of a check that is not completed, and adds what has not answered to one that is finished. What a number would mean of a check in
 * `error` is documented nowhere, and a 1 would pass for "low risk".
 */
export const toCheck = (document: CheckDocument, raw: unknown): Check => {
  const { score, id_score, name_score, homonym_score, homonym_probability, scores, homonym_scores, ...check } =
    document;
  const completed = check.status === 'completed';
  const namesake = [name_score, homonym_score].find(isScore);
  const result = {
    ...check,
    ...given({ scores: judgedScores(scores, completed) }),
    ...(completed
      ? given({
          score: isScore(score) ? score : undefined,
          id_score: isScore(id_score) ? id_score : undefined,
          name_score: namesake,
          homonym_probability,
          homonym_scores: judgedScores(homonym_scores, completed),
        })
      : {}),
    ...(isFinal(check.status) ? { failedDatabases: failedDatabasesOf(check.statuses) } : {}),
  };
  return Object.defineProperty(result, 'raw', { value: raw }) as typeof result & { readonly raw: unknown };
};
