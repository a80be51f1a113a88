import { beforeAll, describe, expect, test } from 'vitest';

import { compile, type Refusal } from './compile.ts';

const states = ['not-found', 'identity-collection-required', 'report-review-required', 'report-ready'];
const outcomes = ['verified', 'declined', 'proceeded-unverified', 'approved', 'report-declined'];

const handlersOf = (names: readonly string[]): string => names.map((name) => `'${name}': () => 1,`).join(' ');
const programWith = (handledStates: readonly string[], submitted: string): string => `
  import { match, type CandidateBackgroundCheckResult } from '@bgc/candidate-portal-types';
  export const show = (result: CandidateBackgroundCheckResult): number =>
    match(result, { ${handlersOf(handledStates)} ${submitted} });
`;
const submittedWith = (names: readonly string[]): string => `submitted: { ${handlersOf(names)} }`;
const without = (names: readonly string[], name: string): readonly string[] => names.filter((other) => other !== name);

const programs = {
  complete: programWith(states, submittedWith(outcomes)),
  'without submitted': programWith(states, ''),
  'unknown state': programWith([...states, 'on-hold'], submittedWith(outcomes)),
  'unknown outcome': programWith(states, submittedWith([...outcomes, 'withdrawn'])),
  ...Object.fromEntries(
    states.map((name) => [`without ${name}`, programWith(without(states, name), submittedWith(outcomes))]),
  ),
  ...Object.fromEntries(
    outcomes.map((name) => [`without ${name}`, programWith(states, submittedWith(without(outcomes, name)))]),
  ),
};

/** "Property … is missing in type …", of an argument and of a member of it. */
const MISSING = [2345, 2741];
/** "Object literal may only specify known properties". */
const UNKNOWN = 2353;

describe('A match over states and outcomes', () => {
  let refusals: Readonly<Record<string, readonly Refusal[]>>;
  beforeAll(() => {
    refusals = compile(programs);
  });

  test('compiles when it names the five states and the five outcomes', () => {
    expect(refusals['complete']).toEqual([]);
  });

  test.each([...states, 'submitted', ...outcomes])('does not compile without %s', (name) => {
    const [refusal, ...others] = refusals[`without ${name}`] ?? [];
    expect(others).toEqual([]);
    expect(MISSING).toContain(refusal?.code);
    // The compiler quotes a name with a hyphen twice.
    expect(refusal?.message).toMatch(new RegExp(`Property '{1,2}${name}'{1,2} is missing in type`));
  });

  test.each([
    ['state', 'on-hold'],
    ['outcome', 'withdrawn'],
  ])('does not compile with a %s that does not exist', (kind, name) => {
    const [refusal, ...others] = refusals[`unknown ${kind}`] ?? [];
    expect(others).toEqual([]);
    expect(refusal?.code).toBe(UNKNOWN);
    expect(refusal?.message).toContain(name);
  });
});
