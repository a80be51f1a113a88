import type { CheckDocument, DataSetScore } from '../models.ts';
import type { FailedDatabase } from './failed-databases.ts';

type ScoreMember =
  | 'score'
  | 'id_score'
  | 'name_score'
  | 'homonym_score'
  | 'homonym_probability'
  | 'scores'
  | 'homonym_scores';

type Scored = 'score' | 'by_id' | 'by_name';

type WithoutScore<Part> = Part extends object ? Omit<Part, 'score'> : never;

/** What is known of one data set so far. */
export type DataSetResult = Omit<DataSetScore, Scored> & {
  readonly by_id?: WithoutScore<DataSetScore['by_id']>;
  readonly by_name?: WithoutScore<DataSetScore['by_name']>;
};

/**
 * A check, finished or not. It has no score: before a check is finished Truora sends −1, or a 1 that means nothing. `isFinished(check)` shows the scores of one
 * that is.
 */
export interface Check extends Readonly<Omit<CheckDocument, ScoreMember>> {
  readonly scores?: readonly DataSetResult[];
  /** The whole document as it came, scores included. Not enumerable, as it repeats what is personal. */
  readonly raw: unknown;
}

/**
 * A check that is `completed` or `error`. Scores are from 0, "high risk", to 1, "low risk"; one outside of that is left out, and so are all of a check in `error`:
 * what they would mean is documented nowhere.
 */
export interface FinishedCheck extends Check {
  readonly status: 'completed' | 'error';
  /** The global score: "results that are validated with the ID number provided". */
  readonly score?: number;
  /** Of results that were found by an identity document. */
  readonly id_score?: number;
  /** Of results that were found by the name alone, which may be a namesake's. Older accounts call it `homonym_score`: it is this, too. */
  readonly name_score?: number;
  readonly homonym_probability?: number;
  readonly scores?: readonly DataSetScore[];
  readonly homonym_scores?: readonly DataSetScore[];
  /** The databases that have not answered: a completed check routinely has some. Look at them before you decide by a score. */
  readonly failedDatabases: readonly FailedDatabase[];
}

/**
 * Is nothing more expected of a check? Final are `completed` and `error`; `delayed` is not: it may last up to three days
 * (https://dev.truora.com/guides/checks_lifecycle_deep_dive/).
 *
 * @example if (isFinished(check)) console.log(check.score, check.failedDatabases);
 */
export const isFinished = (check: Check): check is FinishedCheck => isFinal(check.status);

export const isFinal = (status: string): boolean => status === 'completed' || status === 'error';
