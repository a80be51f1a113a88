import { accessControl } from '@bgc/candidate-portal-types';
import { table } from '@bgc/example-parts/table';

import type { Scenario, Seen } from './scenarios.ts';

/** What became of a scenario. */
export interface Row {
  readonly scenario: Scenario;
  readonly seen: readonly Seen[];
  readonly fault: string | undefined;
}

/** What the candidate does; what is seen, is not. */
const actionsOf = ({ steps }: Scenario): number =>
  steps.filter((step) => 'open' in step || 'press' in step || 'choose' in step).length;

/** What the package knows and nobody saw. */
export const unseen = (rows: readonly Row[]): readonly string[] => {
  const seen = new Set(
    rows
      .flatMap((row) => row.seen)
      .map(({ state, outcome }) => (outcome === undefined ? state : `${state}.${outcome}`)),
  );
  return accessControl.map(({ view }) => view).filter((view) => !seen.has(view));
};

export const isAsExpected = (rows: readonly Row[]): boolean =>
  rows.every(({ fault }) => fault === undefined) && unseen(rows).length === 0;

const verdict = (rows: readonly Row[], seconds: number): string => {
  const right = rows.filter(({ fault }) => fault === undefined).length;
  const missing = unseen(rows);
  const views = missing.length === 0 ? 'every state and outcome seen' : `NOT seen: ${missing.join(', ')}`;
  return `${right} of ${rows.length} as expected, ${views}, ${Math.round(seconds)} s.`;
};

/** A table of at most 100 columns, and what it comes to. */
export const summary = (rows: readonly Row[], seconds: number): string => {
  const cells = rows.map(({ scenario, fault }) => [
    scenario.flow,
    scenario.title,
    actionsOf(scenario),
    fault === undefined ? 'ok' : 'FAILED',
  ]);
  return `${table(['flow', 'the candidate', 'actions', 'result'], cells)}\n\n${verdict(rows, seconds)}`;
};
