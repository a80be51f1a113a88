/** How often a continuous check runs. */
export interface Frequency {
  readonly every: number;
  readonly unit: 'd' | 'w' | 'm' | 'y';
}

const WORDS: Readonly<Record<string, Frequency>> = {
  daily: { every: 1, unit: 'd' },
  weekly: { every: 1, unit: 'w' },
  monthly: { every: 1, unit: 'm' },
  yearly: { every: 1, unit: 'y' },
};

/**
 * "It can be daily, weekly, monthly, yearly or have a custom frequency written as a number accompanied by d: day, w: week, m: month, y: year".
 * Source: https://docs.truora.com/openapi.json, POST /v1/continuous-checks.
 */
export const frequencyFrom = (text: string): Frequency | undefined => {
  const word = Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;
  if (word) return word;
  const [, every, unit] = /^([1-9]\d{0,3})([dwmy])$/.exec(text) ?? [];
  return every === undefined ? undefined : { every: Number(every), unit: unit as Frequency['unit'] };
};

/** As the published examples write it: `1m`. */
export const frequencyText = ({ every, unit }: Frequency): string => `${every}${unit}`;

const DAY = 86_400_000;

/** When the next run is due: months and years by the calendar (assumed), a day that the month lacks being its last. */
export const nextRun = (from: number, { every, unit }: Frequency): number => {
  if (unit === 'd' || unit === 'w') return from + every * DAY * (unit === 'w' ? 7 : 1);
  const date = new Date(from);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + every * (unit === 'y' ? 12 : 1));
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
};
