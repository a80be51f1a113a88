import type { OperationClass, PromiseName, Verdict } from '../subject.ts';
import { promiseNames } from '../subject.ts';
import { failsTyped } from './fails-typed.ts';
import { keepsQuiet } from './keeps-quiet.ts';
import { leavesNothing } from './leaves-nothing.ts';
import { neverDoubles } from './never-doubles.ts';
import type { Judge, Observation } from './observation.ts';
import { sendsSparingly } from './sends-sparingly.ts';
import { settles } from './settles.ts';
import { understands } from './understands.ts';

const judges: Readonly<Record<PromiseName, Judge>> = {
  settles,
  'sends sparingly': sendsSparingly,
  'never doubles': neverDoubles,
  'fails typed': failsTyped,
  'keeps quiet': keepsQuiet,
  understands,
  'leaves nothing': leavesNothing,
};

export type Verdicts = Readonly<Record<PromiseName, Verdict>>;

/** One verdict of each promise. */
export const verdictsOf = (decide: (name: PromiseName) => Verdict): Verdicts =>
  Object.fromEntries(promiseNames.map((name) => [name, decide(name)])) as Record<PromiseName, Verdict>;

/** Judges a cell by what was observed. */
export const judge = (
  observation: Observation,
  notApplicable: NonNullable<OperationClass['notApplicable']> = {},
): Verdicts =>
  verdictsOf((name) => {
    const why = notApplicable[name];
    return why === undefined ? judges[name](observation) : { kind: 'not applicable', why };
  });
