import type { Transition } from '@bgc/candidate-portal-types';

import { everyFlow } from './diagram.ts';
import { groupBy } from './group-by.ts';

export interface LabelledStep {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly flow: string;
}

/** Keeps words on one line. */
const together = (text: string): string => text.replaceAll(/[- ]/g, '\u00A0');

/** As in UML: what happens, `[what it needs]`, `/ what comes of it`. The asterisk: somewhere it is assumed. */
const labelOf = ({ event, needs, mints }: Transition, isAssumed: boolean): string =>
  [
    event.replaceAll('-', ' '),
    ...(needs === undefined ? [] : [together(`[${needs}]`)]),
    ...(mints === undefined ? [] : [together(`/ ${mints}`)]),
  ].join(' ') + (isAssumed ? '*' : '');

/** The steps to draw: one that every flow has is drawn once, any other once for each flow that has it. */
export const labelledSteps = (transitions: readonly Transition[]): readonly LabelledStep[] => {
  const flowCount = new Set(transitions.map(({ flow }) => flow)).size;
  return groupBy(transitions, ({ from, event, to }) => [from, event, to].join()).flatMap((same) => {
    const isShared = new Set(same.map(({ flow }) => flow)).size === flowCount;
    const isAssumedAnywhere = same.some(({ fidelity }) => fidelity === 'assumed');
    return (isShared ? same.slice(0, 1) : same).map((step) => ({
      from: step.from,
      to: step.to,
      label: labelOf(step, isShared ? isAssumedAnywhere : step.fidelity === 'assumed'),
      flow: isShared ? everyFlow : step.flow,
    }));
  });
};
