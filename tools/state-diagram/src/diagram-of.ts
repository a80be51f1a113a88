import type { AccessRule, Transition } from '@bgc/candidate-portal-types';

import type { Diagram, DiagramEdge, Gate, InnerStep } from './diagram.ts';
import { groupBy } from './group-by.ts';
import { labelledSteps, type LabelledStep } from './labelled-steps.ts';
import { leavingTogether, regionOf } from './region.ts';

const gateOf = ({ sessionCookie, liveVerification }: AccessRule): Gate | undefined => {
  if (sessionCookie === 'required') return 'session cookie';
  return liveVerification === 'required' ? 'live eID' : undefined;
};

const innerStepsOf = (view: string, steps: readonly LabelledStep[]): readonly InnerStep[] =>
  groupBy(
    steps.filter(({ from, to }) => from === view && to === view),
    ({ label }) => label,
  ).map((same) => ({ label: same[0].label, flows: same.map(({ flow }) => flow) }));

/** One line for what leads from a view to another in a flow, and for what leads back. */
const edgesOf = (steps: readonly LabelledStep[]): readonly DiagramEdge[] =>
  groupBy(steps, ({ from, to, flow }) => [flow, ...[from, to].toSorted()].join()).map((along) => {
    const [{ from, to, flow }] = along;
    const labels = (isForth: boolean): readonly string[] =>
      along.filter((step) => (step.from === from) === isForth).map(({ label }) => label);
    return { from, to, flow, labels: labels(true), back: labels(false) };
  });

/** The machine as nodes and lines, in the order of its data. */
export const diagramOf = (rules: readonly AccessRule[], transitions: readonly Transition[]): Diagram => {
  const steps = labelledSteps(transitions);
  const moves = steps.filter(({ from, to }) => from !== to);
  const region = regionOf(moves);
  return {
    flows: [...new Set(transitions.map(({ flow }) => flow))],
    region,
    edges: edgesOf(leavingTogether(moves, region)),
    nodes: rules.map((rule) => ({
      id: rule.view,
      gate: gateOf(rule),
      note: rule.note,
      inner: innerStepsOf(rule.view, steps),
      isFirst: !moves.some(({ to }) => to === rule.view),
      isLast: !moves.some(({ from }) => from === rule.view),
    })),
  };
};
