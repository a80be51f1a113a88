import type { DriftKind } from '../provider.ts';

/** Something that was tolerated: where and what, never the value. */
export interface DriftEntry {
  readonly path: string;
  readonly kind: DriftKind;
}

/** Where one walk through a document stands. The only thing that changes while it is read. */
export interface Reading {
  /** Names from the root to here; only the first `depth` count. Paths are put together only when something is to be reported. */
  readonly segments: string[];
  depth: number;
  /** By path and kind, so that a thousand elements with the same oddity make one report. */
  drift: Map<string, DriftEntry>;
  failedAt: string;
  expected: string;
}

/** What a reader gives when a value cannot be understood. */
export const MISMATCH = Symbol('mismatch');

export type Read = (value: unknown, reading: Reading) => unknown;

export interface Reader {
  readonly read: Read;
  /** Whether an object is surely one of these, and not a wrapper around some. Absent where it cannot be told. */
  readonly claims?: (value: object) => boolean;
  readonly acceptsNull: boolean;
}

export const startReading = (): Reading => ({ segments: [], depth: 0, drift: new Map(), failedAt: '', expected: '' });

const join = (path: string, segment: string): string =>
  path === '' || segment === '[]' ? path + segment : `${path}.${segment}`;

const pathOf = (reading: Reading): string => {
  let path = '';
  for (let index = 0; index < reading.depth; index += 1) path = join(path, reading.segments[index] ?? '');
  return path;
};

/** More oddities than these tell nobody more, and an answer may hold a million. */
const mostDrift = 1_000;

export const report = (reading: Reading, kind: DriftKind, member?: string): void => {
  if (reading.drift.size >= mostDrift) return;
  const here = pathOf(reading);
  const path = member === undefined ? here : join(here, member);
  // Kinds hold no space.
  const key = `${kind} ${path}`;
  if (!reading.drift.has(key)) reading.drift.set(key, { path, kind });
};

export const fail = (reading: Reading, expected: string): typeof MISMATCH => {
  reading.failedAt = pathOf(reading);
  reading.expected = expected;
  return MISMATCH;
};

/** Reads one step further down. */
export const descend = (reading: Reading, segment: string, read: Read, value: unknown): unknown => {
  reading.segments[reading.depth] = segment;
  reading.depth += 1;
  const result = read(value, reading);
  reading.depth -= 1;
  return result;
};
