/** RFC 3339 with any number of fractional digits, its zone with or without a colon; without a zone it is taken as UTC. A bare date (of birth, for one) is no timestamp. */
const timestamp = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:(\.\d{1,3})\d*)?(?:(Z)|([+-]\d{2}):?(\d{2}))?$/i;

/** Longer than any path that somebody asks about. Of a longer one the end is kept: the time must grow with the length of the payload alone. */
const longestPath = 300;

const below = (path: string, step: string): string => {
  const whole = path + step;
  return whole.length > longestPath ? whole.slice(-longestPath) : whole;
};

const unitMs = { seconds: 1_000, milliseconds: 1 } as const;

/** What counts as the time of an event in a payload. */
export interface NewestTimestampOptions {
  /** Members whose time is not that of an event: `payload.expiresAt`. Elements of arrays are `[]`: `payload.items[].validTo`. Of a path of more than 300 characters its end. */
  readonly ignore?: (path: string) => boolean;
  /** Which numbers are times. None is unless told: nobody can tell a time from an amount by looking at it. */
  readonly numbersAt?: (path: string) => keyof typeof unitMs | undefined;
  /** Milliseconds since the epoch; what is later announces something, and is not counted. */
  readonly notAfter?: number;
}

const readText = (text: string): number => {
  const [, date, time, fraction = '', , hours, minutes] = timestamp.exec(text) ?? [];
  const zone = hours === undefined ? 'Z' : `${hours}:${minutes}`;
  return date === undefined ? NaN : Date.parse(`${date}T${time}${fraction}${zone}`);
};

/**
 * The newest time anywhere in a payload, in milliseconds since the epoch: what tells how old a state is, where a provider's own "updated"
 * member does not move with everything (one provider's does not with adverse actions). `undefined` when there is none.
 *
 * @example
 * newestTimestamp({ updatedAt: '2016-11-15T22:34:28Z', adverseActions: [{ updatedAt: '2016-11-28T10:00:00Z' }] });
 */
export const newestTimestamp = (
  payload: unknown,
  { ignore = () => false, numbersAt = () => undefined, notAfter = Infinity }: NewestTimestampOptions = {},
): number | undefined => {
  let newest: number | undefined;
  const seen = new Set<object>();
  // Not recursive: a payload of a million brackets is a valid payload.
  const open: { readonly path: string; readonly value: unknown }[] = [{ path: '', value: payload }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, value } = next;
    if (typeof value === 'object' && value !== null) {
      if (seen.has(value)) continue;
      seen.add(value);
      if (Array.isArray(value)) for (const element of value) open.push({ path: below(path, '[]'), value: element });
      else
        for (const [name, member] of Object.entries(value))
          open.push({ path: path === '' ? below('', name) : below(path, `.${name}`), value: member });
      continue;
    }
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    if (ignore(path)) continue;
    const unit = typeof value === 'number' ? numbersAt(path) : undefined;
    const time = typeof value === 'string' ? readText(value) : unit === undefined ? NaN : value * unitMs[unit];
    if (time <= notAfter && (newest === undefined || time > newest)) newest = time;
  }
  return newest;
};
