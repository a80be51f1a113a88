import { isJsonObject, type Json, type JsonObject } from '../../json.ts';
import type { SterlingError } from '../errors.ts';

const UNITS = ['days', 'weeks', 'months'] as const;

/** When a subscription runs. Milliseconds since 1970. */
export interface Schedule {
  readonly startAt: number;
  readonly endAt?: number;
  readonly unit: (typeof UNITS)[number];
  readonly value: number;
}

/** "A UTC time with date, hours, and minutes, like 2016-10-30T20:00:00.000Z": seconds may be left out, the zone may not. */
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;

const timeOf = (given: Json | undefined): number | undefined => {
  if (typeof given !== 'string' || !UTC.test(given)) return undefined;
  const time = Date.parse(given);
  // 2023-02-30 would become 2 March.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(given.slice(0, 10)) ? undefined : time;
};

const formatError = (name: string): SterlingError => ({
  code: `400#schedule.${name}?format`,
  message: `schedule.${name} must be a UTC time with date, hours, and minutes, like 2016-10-30T20:00:00.000Z`,
});

export type ScheduleReading =
  | { readonly ok: true; readonly schedule: Schedule; readonly shown: JsonObject }
  | { readonly ok: false; readonly errors: readonly SterlingError[] };

/** Reads `schedule` of POST /subscriptions. The codes of a wrong interval are assumed, those of the times documented. */
export const readSchedule = (given: Json | undefined): ScheduleReading => {
  const asked = isJsonObject(given) ? given : {};
  const interval = isJsonObject(asked['interval']) ? asked['interval'] : {};
  const startAt = timeOf(asked['startAt']);
  const ends = asked['endAt'] !== undefined && asked['endAt'] !== null;
  const endAt = ends ? timeOf(asked['endAt']) : undefined;
  const unit = UNITS.find((one) => one === interval['unit']);
  const { value } = interval;
  const valid = typeof value === 'number' && Number.isInteger(value) && value > 0;
  const errors: SterlingError[] = [
    ...(startAt === undefined ? [formatError('startAt')] : []),
    ...(ends && endAt === undefined ? [formatError('endAt')] : []),
    ...(unit === undefined
      ? [
          {
            code: '400#schedule.interval.unit',
            message: `schedule.interval.unit must be one of: [${UNITS.join(', ')}]`,
          },
        ]
      : []),
    ...(valid
      ? []
      : [{ code: '400#schedule.interval.value', message: 'schedule.interval.value must be an integer above 0' }]),
  ];
  if (startAt === undefined || unit === undefined || !valid || errors.length > 0) return { ok: false, errors };
  return {
    ok: true,
    schedule: { startAt, ...(endAt === undefined ? {} : { endAt }), unit, value },
    shown: {
      startAt: asked['startAt'] ?? '',
      ...(ends ? { endAt: asked['endAt'] ?? '' } : {}),
      interval: { unit, value },
    },
  };
};

const DAY = 24 * 60 * 60 * 1000;

/** The same day of the month and time, or the last day of a shorter month. */
const monthsLater = (time: number, months: number): number => {
  const start = new Date(time);
  const first = new Date(time);
  first.setUTCDate(1);
  first.setUTCMonth(first.getUTCMonth() + months);
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return first.getTime() + (Math.min(start.getUTCDate(), length) - 1) * DAY;
};

/** The `nth` run, counted from the start so that no month drifts; 0 is the start itself. */
const occurrence = ({ startAt, unit, value }: Schedule, nth: number): number => {
  if (unit === 'months') return monthsLater(startAt, nth * value);
  return startAt + nth * value * (unit === 'weeks' ? 7 : 1) * DAY;
};

/** The first run after a moment, or `undefined` when the schedule has ended by then. */
export const nextAfter = (schedule: Schedule, time: number): number | undefined => {
  const { startAt, unit, value, endAt } = schedule;
  const longest = value * { days: 1, weeks: 7, months: 31 }[unit] * DAY;
  let nth = Math.max(0, Math.floor((time - startAt) / longest));
  while (occurrence(schedule, nth) <= time) nth++;
  const next = occurrence(schedule, nth);
  return endAt !== undefined && next > endAt ? undefined : next;
};

/** The first run: at the start, or at once where the start is past (assumed, after the sample). */
export const firstRun = (schedule: Schedule, now: number): number | undefined => {
  const first = Math.max(schedule.startAt, now);
  return schedule.endAt !== undefined && first > schedule.endAt ? undefined : first;
};
