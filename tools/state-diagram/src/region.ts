import type { DiagramRegion } from './diagram.ts';
import { groupBy } from './group-by.ts';
import type { LabelledStep } from './labelled-steps.ts';

const isWhole = (alike: readonly LabelledStep[], { members }: DiagramRegion): boolean =>
  alike.length === members.length && alike.every(({ from, to }) => members.includes(from) && !members.includes(to));

const alikeSteps = (steps: readonly LabelledStep[]): readonly (readonly [LabelledStep, ...LabelledStep[]])[] =>
  groupBy(steps, ({ to, label, flow }) => [to, label, flow].join());

/** The views that, drawn as one, spare the most lines: the same things lead out of all of them to the same places. */
export const regionOf = (steps: readonly LabelledStep[]): DiagramRegion | undefined => {
  const groups = alikeSteps(steps).filter((alike) => alike.length > 1);
  const sparedBy = (region: DiagramRegion): number =>
    groups.filter((alike) => isWhole(alike, region)).length * (region.members.length - 1);
  return groups
    .map((alike): DiagramRegion => ({ id: 'identity', members: alike.map(({ from }) => from) }))
    .filter((region) => sparedBy(region) > 0)
    .toSorted((one, other) => sparedBy(other) - sparedBy(one))[0];
};

/** The steps that leave each member of the region alike, as one that leaves the region. */
export const leavingTogether = (
  steps: readonly LabelledStep[],
  region: DiagramRegion | undefined,
): readonly LabelledStep[] =>
  alikeSteps(steps).flatMap((alike) =>
    region !== undefined && isWhole(alike, region) ? [{ ...alike[0], from: region.id }] : alike,
  );
