import { checkNames } from '../known-names.ts';
import { dispute, processAdverseAction } from './adverse-actions.ts';
import { acceptInvite } from './invites.ts';
import { processScreening, type ProcessRequest } from './process-screening.ts';
import { screeningState, type ScreeningState } from './state.ts';
import type { Screening, World } from './world.ts';

/** What the candidate does about a report. */
export interface DisputeRequest {
  /** `active` (default) opens one, `deactivated` ends it. */
  readonly status?: 'active' | 'deactivated';
  /** Ended in favour of the candidate: what adverse action is running is cancelled. */
  readonly overturned?: boolean;
}

/** How far a running adverse action is moved. */
export interface AdverseActionStep {
  /** The first running one unless told. */
  readonly id?: string;
  readonly status: 'awaiting-dispute' | 'complete' | 'cancelled';
}

/** What people do at the provider, by hand: the developer portal, the candidate, the dispute centre. */
export interface Portal {
  /**
   * Processes a report: the whole (`{ result: 'alert' }`, clear unless told), single items by id or type (`{ items: { '62113372': 'alert' } }`),
   * or cancels it (`{ cancel: true }`). Each call is one change, and so one callback.
   *
   * @example sandbox.sterling.process(screening.id, { result: 'alert' });
   */
  process(screeningId: string, request?: ProcessRequest): ScreeningState;
  /** The candidate follows an invite: by its link, or by the screening's id where the invite came by e-mail. */
  acceptInvite(linkOrScreeningId: string): ScreeningState;
  /** Opens or ends the candidate's dispute. */
  dispute(screeningId: string, request?: DisputeRequest): ScreeningState;
  processAdverseAction(screeningId: string, step: AdverseActionStep): ScreeningState;
  /** Takes the running adverse action to its final notice. */
  completeAdverseAction(screeningId: string, id?: string): ScreeningState;
}

const STEPS = ['awaiting-dispute', 'complete', 'cancelled'];

export const screeningOf = (world: World, screeningId: string): Screening => {
  const found = world.screenings.get(screeningId);
  if (!found) throw new Error(`The sandbox has no screening ${screeningId}: POST /v1/screenings gives the ids`);
  return found;
};

export const createPortal = (worldOf: () => World): Portal => {
  const doing = (screeningId: string, act: (world: World, screening: Screening) => void): ScreeningState => {
    const world = worldOf();
    const screening = screeningOf(world, screeningId);
    act(world, screening);
    return screeningState(world, screening);
  };
  const adverse = (screeningId: string, step: AdverseActionStep): ScreeningState => {
    checkNames('processAdverseAction', step, ['id', 'status']);
    if (!STEPS.includes(step.status))
      throw new Error(`processAdverseAction: status must be one of ${STEPS.join(', ')}`);
    return doing(screeningId, (world, screening) => processAdverseAction(world, screening, step));
  };
  return {
    process: (screeningId, request) =>
      doing(screeningId, (world, screening) => processScreening(world, screening, request)),
    acceptInvite(linkOrScreeningId) {
      const world = worldOf();
      return screeningState(world, acceptInvite(world, linkOrScreeningId));
    },
    dispute(screeningId, request = {}) {
      checkNames('dispute', request, ['status', 'overturned']);
      return doing(screeningId, (world, screening) => dispute(world, screening, request));
    },
    processAdverseAction: adverse,
    completeAdverseAction: (screeningId, id) =>
      adverse(screeningId, { status: 'complete', ...(id === undefined ? {} : { id }) }),
  };
};
