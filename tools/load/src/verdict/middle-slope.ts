export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Slope {
  readonly slope: number;
  /** Where the line is at x = 0. */
  readonly intercept: number;
  /** The slope lies between them, with 95 % confidence. */
  readonly low: number;
  readonly high: number;
}

/** Of the normal distribution, both sides. */
const confidence95 = 1.96;

const ascending = (numbers: readonly number[]): readonly number[] => numbers.toSorted((one, other) => one - other);

/** Of sorted numbers. */
const middleOf = (sorted: readonly number[]): number => {
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
};

/**
 * Theil and Sen: the middle one of the slopes between all pairs of points, which some samples far off do not move, and its interval by Kendall's statistic
 * (P. K. Sen, Journal of the American Statistical Association 63, 1968), which takes nothing for granted of how noise is distributed. `undefined` where
 * the points are too few for an interval.
 */
export const middleSlope = (points: readonly Point[]): Slope | undefined => {
  const slopes = ascending(
    points.flatMap((one, index) =>
      points.slice(index + 1).flatMap((other) => (other.x === one.x ? [] : [(other.y - one.y) / (other.x - one.x)])),
    ),
  );
  const count = points.length;
  const deviation = Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18);
  const width = confidence95 * deviation;
  const low = slopes[Math.floor((slopes.length - width) / 2)];
  const high = slopes[Math.ceil((slopes.length + width) / 2)];
  if (low === undefined || high === undefined) return undefined;
  const slope = middleOf(slopes);
  return { slope, low, high, intercept: middleOf(ascending(points.map(({ x, y }) => y - slope * x))) };
};
