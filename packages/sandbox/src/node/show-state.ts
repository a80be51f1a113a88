import type { FaultState } from '../faults/fault-board.ts';
import { formatDuration } from './duration.ts';

export interface ClockAnswer {
  readonly now: number;
  readonly mode: 'real' | 'virtual';
  readonly nextDueAt: number | null;
}

/** As `GET /_sandbox/state` gives it. */
export interface StateAnswer {
  readonly clock: ClockAnswer;
  readonly requests: { readonly requests: number; readonly repeated: object; readonly byFault: object };
  readonly faults: readonly FaultState[];
  readonly providers: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

/** Numbers within numbers, by their names; zeros say nothing. */
const numbers = (counts: object): string[] =>
  Object.entries(counts as Record<string, unknown>).flatMap(([name, value]): string[] => {
    if (typeof value === 'number') return value === 0 ? [] : [`${name} ${value}`];
    const inner = typeof value === 'object' && value !== null ? numbers(value) : [];
    return inner.length === 0 ? [] : [`${name} (${inner.join(', ')})`];
  });

export const clockLine = ({ now, mode, nextDueAt }: ClockAnswer): string => {
  const due = nextDueAt === null ? 'nothing is due' : `next due in ${formatDuration(Math.max(0, nextDueAt - now))}`;
  return `${new Date(now).toISOString()}, ${mode === 'real' ? 'goes by itself' : `stands still; ${due}`}`;
};

export const faultLines = (faults: readonly FaultState[]): string[] =>
  faults.map(({ id, spec, seen, fired }) => {
    const { kind, operation, ...settings } = spec;
    const given = Object.entries(settings).map(([name, value]) => `${name}=${String(value)}`);
    const written = `${kind}${operation === undefined ? '' : `@${operation}`}${given.length > 0 ? `:${given.join(',')}` : ''}`;
    return `${id}  ${written}  met ${seen}, struck ${fired}`;
  });

export const stateLines = ({ clock, requests, faults, providers }: StateAnswer): string => {
  const counted = numbers({ repeated: requests.repeated, faults: requests.byFault });
  const rows: (readonly [string, string])[] = [
    ['clock', clockLine(clock)],
    ['requests', [String(requests.requests), ...counted].join(', ')],
    ...(faults.length === 0
      ? [['faults', 'none'] as const]
      : faultLines(faults).map((line) => ['faults', line] as const)),
    ...Object.entries(providers).flatMap(([provider, owners]) =>
      Object.entries(owners).map(
        ([owner, counts]) => [`${provider} ${owner}`, numbers(counts).join(', ') || 'nothing yet'] as const,
      ),
    ),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `${name.padEnd(width)}  ${text}`).join('\n');
};
