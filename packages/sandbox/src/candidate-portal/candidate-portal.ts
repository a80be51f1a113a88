import type { SandboxClock } from '../clock/clock.ts';
import type { Provider } from '../exchange/provider.ts';
import type { Random } from '../random.ts';
import { addCheck, checkStatus, type CandidateCheckOptions, type CandidateCheckReference } from './add-check.ts';
import { candidatePortalArea } from './administer-candidate-portal.ts';
import { changeStatus, type Check } from './check.ts';
import { candidatePortalFidelity } from './fidelity.ts';
import { PREFIX } from './prefix.ts';
import { receive } from './receive.ts';
import { stateOf, type CandidateCheckState } from './state.ts';
import { meaningOf } from './status.ts';
import { createWorld } from './world.ts';

/** What a candidate's page needs to reach the sandbox. */
export interface CandidatePortalClientOptions {
  readonly baseUrl: string;
}

/** The candidate portal's side of the sandbox: what a test or a demo does to it and asks of it. */
export interface CandidatePortalSandbox {
  /**
   * Orders a check: the candidate gets a link.
   *
   * @example const { accessId, path } = sandbox.candidatePortal.addCheck({ flags: { legalChecks: true } });
   */
  addCheck(options?: CandidateCheckOptions): CandidateCheckReference;
  /** The check itself is done. Throws an `Error` where the candidate has declined, or has decided on the report. */
  complete(accessId: string, result: 'ok' | 'anomalies'): CandidateCheckState;
  /** Sets the stored status, one that nobody knows for one. */
  setStatus(accessId: string, status: string): CandidateCheckState;
  /** Withdraws every cookie that was given for a check, as time does: sessions and verifications. */
  expireSessions(accessId: string): void;
  /** At the sandbox's own address or at the given one. */
  options(origin?: string): CandidatePortalClientOptions;
  /** Every check and what became of it. */
  state(): CandidateCheckState[];
}

export interface CandidatePortalContext {
  readonly clock: SandboxClock;
  /** A fresh stream of the sandbox's seed, each time the emulator begins anew. */
  readonly random: () => Random;
  readonly origin: string;
}

const FINAL: readonly unknown[] = ['identity-declined', 'report-approved', 'report-declined'];

/** The emulator of the candidate portal: the part that answers requests, and the part that tests talk to. */
export const createCandidatePortal = (
  context: CandidatePortalContext,
): { provider: Provider; sandbox: CandidatePortalSandbox } => {
  let resets = 0;
  let world = createWorld(context.clock, context.random(), resets);

  const known = (accessId: string): Check => {
    const check = world.checks.get(accessId);
    if (!check) throw new Error('The candidate portal has no check of this access code: addCheck() gives them');
    return check;
  };
  const change = (check: Check, status: string): CandidateCheckState => {
    changeStatus(check, status, 'hand', context.clock.now());
    return stateOf(check);
  };

  const sandbox: CandidatePortalSandbox = {
    addCheck: (options = {}) => addCheck(world, options),
    complete(accessId, result) {
      const check = known(accessId);
      if (result !== 'ok' && result !== 'anomalies') throw new Error('complete: the result must be ok or anomalies');
      if (FINAL.includes(meaningOf(check.status))) {
        throw new Error(`complete: the check has ended as ${check.status}; setStatus() sets any status`);
      }
      return change(check, `completed-${result}`);
    },
    setStatus: (accessId, status) => change(known(accessId), checkStatus('setStatus', status)),
    expireSessions(accessId) {
      known(accessId);
      world.sessions.revoke(accessId);
      world.verifications.revoke(accessId);
    },
    options: (origin = context.origin) => ({ baseUrl: `${origin.replace(/\/$/, '')}${PREFIX}` }),
    state: () => [...world.checks.values()].map(stateOf),
  };

  const provider: Provider = {
    ...candidatePortalArea(sandbox),
    ownsHost: () => false,
    fidelity: candidatePortalFidelity,
    unnumbered: true,
    receive: (incoming, location) => receive(world, incoming, location),
    reset() {
      resets++;
      world = createWorld(context.clock, context.random(), resets);
    },
  };
  return { provider, sandbox };
};
