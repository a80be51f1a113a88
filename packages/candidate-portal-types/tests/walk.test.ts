import { gateOutcome, transitions, type Transition } from '@bgc/candidate-portal-types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { commands, type Command } from './candidate-world.ts';
import { flows } from './read-table.ts';
import { machine, walk, type Machine } from './walk.ts';

const seed = 20_261_122;

const walks = (on: Machine, walked: (transition: Transition) => void = () => undefined) =>
  fc.property(
    fc.constantFrom(...flows.map(({ flags }) => flags)),
    fc.array(fc.constantFrom(...(Object.keys(commands) as Command[])), { minLength: 5, maxLength: 40 }),
    (flags, names) => walk(flags, ['order', ...names], on, walked),
  );

test('On every random walk the answer equals the table, is protected, and is among the next states; every transition is walked', () => {
  const walked = new Set<Transition>();
  fc.assert(
    walks(machine, (transition) => walked.add(transition)),
    { numRuns: 2_000, seed },
  );
  expect(transitions.filter((transition) => !walked.has(transition))).toEqual([]);
});

const sabotaged: readonly (readonly [string, Machine])[] = [
  [
    'a cookie opens the report',
    {
      ...machine,
      resolveState: (record, session, vocabulary) =>
        machine.resolveState(
          record,
          {
            ...session,
            hasFreshIdentityVerification: session.hasFreshIdentityVerification || session.hasValidSessionCookie,
          },
          vocabulary,
        ),
    },
  ],
  [
    'a fresh verification opens a gated outcome',
    {
      ...machine,
      resolveState: (record, session, vocabulary) =>
        machine.resolveState(
          record,
          { ...session, hasValidSessionCookie: session.hasValidSessionCookie || session.hasFreshIdentityVerification },
          vocabulary,
        ),
    },
  ],
  [
    'the outcome of declining shows without a cookie',
    {
      ...machine,
      resolveState: (record, session, vocabulary) =>
        record?.status === 'candidate-declined'
          ? gateOutcome('declined', { status: 'candidate-declined', hasValidSessionCookie: true })
          : machine.resolveState(record, session, vocabulary),
    },
  ],
  [
    'a downgraded answer has one member more',
    {
      ...machine,
      resolveState: (record, session, vocabulary) => {
        const result = machine.resolveState(record, session, vocabulary);
        return result.state === 'identity-collection-required' && record?.status !== 'ordered'
          ? { ...result, outcome: undefined }
          : result;
      },
    },
  ],
  [
    'the loss of a session is not among the next states',
    {
      ...machine,
      nextStates: (view, flow) => machine.nextStates(view, flow).filter(({ event }) => event !== 'session-lost'),
    },
  ],
  [
    'a transition does not tell that it mints the cookie',
    {
      ...machine,
      nextStates: (view, flow) => machine.nextStates(view, flow).map(({ mints: _, ...step }) => step),
    },
  ],
  [
    'a transition does not tell that it needs a fresh verification',
    {
      ...machine,
      nextStates: (view, flow) => machine.nextStates(view, flow).map(({ needs: _, ...step }) => step),
    },
  ],
];

describe('The walks find out when', () => {
  test.each(sabotaged)('%s', (_, sabotagedMachine) => {
    expect(fc.check(walks(sabotagedMachine), { numRuns: 2_000, seed, endOnFailure: true }).failed).toBe(true);
  });
});
