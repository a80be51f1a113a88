const UNITS: readonly (readonly [unit: string, ms: number])[] = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
  ['ms', 1],
];

/** Reads `90s`, `5m`, `250ms` or `1h30m` as milliseconds; throws an `Error` that shows how to write one. */
export const parseDuration = (text: string): number => {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|[dhms])/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text)
    throw new Error(`'${text}' is no duration: write a number with its unit, such as 250ms, 30s, 5m, 2h, 3d or 1h30m`);
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (new Map(UNITS).get(unit ?? '') ?? 0), 0);
};

/** Such as `1h30m`: what `parseDuration` reads. */
export const formatDuration = (ms: number): string => {
  let left = Math.ceil(ms);
  const parts = UNITS.map(([unit, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count > 0 ? `${count}${unit}` : '';
  });
  return parts.join('') || '0s';
};
