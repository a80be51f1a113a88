export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly slope: number;
  readonly intercept: number;
  /** Standard error of the slope. */
  readonly error: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Least squares. Three points of two different places at least, else there is no telling. */
export const fitLine = (points: readonly Point[]): Line | undefined => {
  const count = points.length;
  const meanX = sum(points.map(({ x }) => x)) / count;
  const meanY = sum(points.map(({ y }) => y)) / count;
  const spread = sum(points.map(({ x }) => (x - meanX) ** 2));
  if (count < 3 || spread === 0) return undefined;
  const slope = sum(points.map(({ x, y }) => (x - meanX) * (y - meanY))) / spread;
  const intercept = meanY - slope * meanX;
  const residue = sum(points.map(({ x, y }) => (y - intercept - slope * x) ** 2));
  return { slope, intercept, error: Math.sqrt(residue / (count - 2) / spread) };
};
