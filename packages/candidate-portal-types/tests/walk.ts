import {
  defaultStatuses,
  nextStates,
  resolveFlow,
  resolveState,
  viewOf,
  type Transition,
  type Vocabulary,
} from '@bgc/candidate-portal-types';
import { expect } from 'vitest';

import { commands, firstWorld, sessionOf, type Command, type World } from './candidate-world.ts';
import { expectProtected } from './protections.ts';
import { expectedFor, type Flags } from './read-table.ts';

/** What a walk is walked on: the package's functions, or sabotaged ones. */
export interface Machine {
  readonly resolveState: typeof resolveState<string>;
  readonly nextStates: typeof nextStates;
}

export const machine: Machine = { resolveState, nextStates };

const vocabulary: Vocabulary = defaultStatuses;
const recordOf = ({ status, flags }: World) => (status === undefined ? undefined : { status, flags });

/** The transition must also tell truly what the candidate holds after it, and what was needed. */
const expectTrueOf = (transition: Transition | undefined, before: World, after: World): void => {
  const gotCookie = before.cookie !== 'own' && after.cookie === 'own';
  if (gotCookie) expect(transition?.mints).toBe('session-cookie');
  if (transition?.mints === 'session-cookie') expect(after.cookie).toBe('own');
  if (transition?.mints === 'fresh-verification') expect(after.isVerifiedFreshly).toBe(true);
  if (transition?.needs === 'fresh-verification') expect(before.isVerifiedFreshly).toBe(true);
  if (transition?.from === 'report-review-required' && transition.to !== transition.from) {
    expect(transition.needs).toBe('fresh-verification');
  }
};

/** Takes one candidate through these commands, and compares after each one. Tells of each transition that was walked. */
export const walk = (
  flags: Flags,
  names: readonly Command[],
  { resolveState, nextStates }: Machine,
  walked: (transition: Transition) => void,
): void => {
  const flow = resolveFlow(flags);
  let world = firstWorld(flags);
  let shown = resolveState(undefined, sessionOf(world), vocabulary);
  for (const name of names) {
    const { event, change } = commands[name](world, shown);
    const next: World = { ...world, ...change };
    const record = recordOf(next);
    const result = resolveState(record, sessionOf(next), vocabulary);
    expect(result).toStrictEqual(expectedFor(record, sessionOf(next)));
    expectProtected(result, record, sessionOf(next));

    const [from, to] = [viewOf(shown), viewOf(result)];
    const transition = flow && nextStates(from, flow).find((step) => step.event === event && step.to === to);
    if (from !== to && !transition) throw new Error(`${from} to ${to} by ${event} is not among the next states.`);
    if (flow && name !== 'let freshness pass') expectTrueOf(transition, world, next);
    if (transition) walked(transition);
    [world, shown] = [next, result];
  }
};
