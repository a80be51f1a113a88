import { checkNames } from '../known-names.ts';
import { changeStatus, type Check } from './check.ts';
import { flagsFrom, type PackageFlags } from './flow.ts';
import { PREFIX } from './prefix.ts';
import type { World } from './world.ts';

/** A check to be added to the candidate portal: its package's flags and its status. */
export interface CandidateCheckOptions {
  /** Which of the package's flags are set; without any there is no candidate flow, and nothing is found. */
  readonly flags?: Partial<PackageFlags>;
  /** The stored status, any text: `ordered` unless told. */
  readonly status?: string;
}

/** How a check of the candidate portal is reached. */
export interface CandidateCheckReference {
  /** The access code in the candidate's link. */
  readonly accessId: string;
  /** How the journal calls the check, and faults by `subject`: e.g. `check-1`. */
  readonly checkId: string;
  /** Where the candidate's page is expected, on the origin that serves it. */
  readonly path: string;
}

export const checkStatus = (where: string, status: unknown): string => {
  if (typeof status === 'string' && status !== '') return status;
  throw new Error(`${where}: status must be text, not empty`);
};

export const addCheck = (world: World, options: CandidateCheckOptions): CandidateCheckReference => {
  checkNames('addCheck', options, ['flags', 'status']);
  const { flags = {}, status = 'ordered' } = options;
  const check: Check = {
    checkId: `check-${world.checks.size + 1}`,
    accessId: world.accessIds.hex(32),
    flags: flagsFrom(flags),
    status: '',
    history: [],
  };
  changeStatus(check, checkStatus('addCheck', status), 'order', world.clock.now());
  world.checks.set(check.accessId, check);
  return { accessId: check.accessId, checkId: check.checkId, path: `${PREFIX}/background-check/${check.accessId}` };
};
