import type { Check } from '../world.ts';

// Types and not interfaces, so that they are JSON.
type Score = { readonly result: string; readonly score: number; readonly severity: string };

export type DataSetScore = Score & { readonly by_id: Score; readonly by_name: Score; readonly data_set: string };

const IGNORED: Score = { result: 'ignored', score: 1, severity: 'unknown' };
const NOT_FOUND: Score = { result: 'not_found', score: 1, severity: 'none' };
const FOUND: Score = { result: 'found', score: 1, severity: 'none' };
const GRAVE: Score = { result: 'found', score: 0, severity: 'very_high' };

export const isFinal = ({ status }: Pick<Check, 'status'>): boolean => status === 'completed' || status === 'error';

/** Where being found is no blemish. */
const PROFILE = new Set(['personal_identity', 'business_background', 'vehicle_information']);

/** What a data set says, while databases are still asked and after. */
const scoreOf = (check: Check, dataSet: string): DataSetScore => {
  const rows = check.rows.filter((row) => row.dataSet === dataSet);
  const whole = (score: Score, byId: Score, byName: Score = IGNORED): DataSetScore => ({
    ...{ by_id: { ...byId }, by_name: { ...byName }, data_set: dataSet },
    ...score,
  });
  // Every one of them counts 1 while it is pending, which makes the score of the check look like a good one.
  if (rows.some(({ status }) => status === 'not_started')) {
    return whole({ result: 'pending', score: 1, severity: 'none' }, IGNORED);
  }
  if (rows.some(({ status }) => status === 'delayed')) {
    return whole({ result: 'delayed', score: 1, severity: 'unknown' }, IGNORED);
  }
  if (!rows.some(({ status }) => status === 'completed')) {
    return whole({ result: 'error', score: 1, severity: 'unknown' }, IGNORED);
  }
  if (check.outcome.found?.includes(dataSet)) return whole(GRAVE, GRAVE, NOT_FOUND);
  if (dataSet === 'behavior') return whole(IGNORED, IGNORED);
  const known = PROFILE.has(dataSet) && (check.outcome.identity ?? 'found') !== 'not_found';
  return known ? whole(FOUND, FOUND) : whole(NOT_FOUND, NOT_FOUND, NOT_FOUND);
};

export const scoresOf = (check: Check): DataSetScore[] =>
  check.dataSets.map(({ data_set }) => scoreOf(check, data_set));

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The scores of the whole: −1 and 0 before the work begins, and afterwards an average by weight, meaningless until the status is final. */
export const totalsOf = (check: Check): { score: number; idScore: number; nameScore: number } => {
  if (check.status === 'not_started') return { score: -1, idScore: 0, nameScore: 0 };
  const scores = scoresOf(check);
  const average = (of: (score: DataSetScore) => number): number =>
    rounded(scores.reduce((sum, score, index) => sum + of(score) * (check.dataSets[index]?.weight ?? 0), 0));
  return {
    score: average(({ score }) => score),
    idScore: average(({ by_id }) => by_id.score),
    nameScore: average(({ by_name }) => by_name.score),
  };
};
