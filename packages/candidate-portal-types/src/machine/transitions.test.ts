import { accessControl, nextStates, transitions, type CandidateFlow, type PageView } from '@bgc/candidate-portal-types';
import { expect, test } from 'vitest';

const flows: readonly CandidateFlow[] = [
  'identity-collection',
  'report-approval',
  'approval-no-gate',
  'report-appendix-gate',
];
const documentedTo = (flow: CandidateFlow, view: PageView): readonly string[] =>
  nextStates(view, flow)
    .filter(({ fidelity }) => fidelity === 'documented')
    .map(({ event, to }) => `${event} ${to}`);

test('The ways that the document draws are there, and marked as documented', () => {
  expect(documentedTo('identity-collection', 'identity-collection-required')).toEqual([
    'identity-verified submitted.verified',
    'identity-declined submitted.declined',
    'country-declared submitted.proceeded-unverified',
    'report-completed submitted.verified',
  ]);
  expect(documentedTo('report-approval', 'report-review-required')).toEqual([
    'report-unlocked report-review-required',
    'report-approved submitted.approved',
    'report-declined submitted.report-declined',
  ]);
  expect(documentedTo('approval-no-gate', 'report-ready')).toEqual(['report-approved submitted.approved']);
  expect(documentedTo('report-appendix-gate', 'report-review-required')).toEqual([
    'report-unlocked report-review-required',
  ]);
});

test('Nothing else is marked as documented: the document tells of identity collection in one flow alone', () => {
  const told = transitions.filter(({ fidelity }) => fidelity === 'documented');
  expect(told.map(({ flow, from, event }) => `${flow}: ${from}, ${event}`)).toEqual([
    'identity-collection: not-found, check-ordered',
    'identity-collection: identity-collection-required, identity-verified',
    'identity-collection: identity-collection-required, identity-declined',
    'identity-collection: identity-collection-required, country-declared',
    'identity-collection: submitted.verified, session-lost',
    'identity-collection: submitted.declined, session-lost',
    'identity-collection: submitted.proceeded-unverified, session-lost',
    'identity-collection: identity-collection-required, report-completed',
    'identity-collection: submitted.verified, report-completed',
    'report-approval: report-review-required, report-unlocked',
    'report-approval: report-review-required, report-approved',
    'report-approval: report-review-required, report-declined',
    'approval-no-gate: report-ready, report-approved',
    'report-appendix-gate: report-review-required, report-unlocked',
  ]);
});

test('Losing the session leads from each cookie-gated view to identity collection, and from no other', () => {
  for (const { view, sessionCookie } of accessControl) {
    for (const flow of flows) {
      const lost = nextStates(view, flow).filter(({ event }) => event === 'session-lost');
      expect(lost.map(({ to }) => to)).toEqual(sessionCookie === 'required' ? ['identity-collection-required'] : []);
    }
  }
});

test('An end is an end, and of what does not exist nothing follows', () => {
  for (const flow of flows) {
    expect(nextStates('submitted.approved', flow)).toEqual([]);
    expect(nextStates('submitted.report-declined', flow)).toEqual([]);
    expect(nextStates('constructor' as PageView, flow)).toEqual([]);
  }
  expect(nextStates('not-found', '__proto__' as CandidateFlow)).toEqual([]);
});

test('No transition stands twice', () => {
  expect(new Set(transitions.map((step) => JSON.stringify(step))).size).toBe(transitions.length);
});
