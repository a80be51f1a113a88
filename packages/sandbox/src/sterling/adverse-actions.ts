import { later } from '../clock/later.ts';
import { changed } from './changed.ts';
import type { AdverseAction, Screening, World } from './world.ts';

export const isRunning = ({ status }: AdverseAction): boolean => status !== 'complete' && status !== 'cancelled';

export const move = (world: World, screening: Screening, action: AdverseAction, status: string): void => {
  action.status = status;
  action.updatedAt = world.clock.now();
  changed(world, screening, 'adverse-action');
};

/** The final notice, unless a dispute is active: then it waits for the end of the dispute. */
const finish = (world: World, screening: Screening, action: AdverseAction): void => {
  if (!isRunning(action)) return;
  if (screening.dispute?.status === 'active') action.held = true;
  else move(world, screening, action, 'complete');
};

/**
 * `initiated`, then `awaiting-dispute` when the candidate has the pre-adverse notice, then `complete` with the final one.
 * "A successful dispute can overturn the adverse action, but a failed dispute or an undisputed adverse action will lead to a final notice":
 * https://sterling.readme.io/v1/reference, Adverse Action. How long each takes is assumed.
 */
export const initiate = (
  world: World,
  screening: Screening,
  asked: { readonly reportItemIds: readonly string[]; readonly comment?: string },
): AdverseAction => {
  const action: AdverseAction = {
    id: world.ids.adverseAction(),
    status: 'initiated',
    updatedAt: world.clock.now(),
    ...asked,
  };
  screening.adverseActions.push(action);
  changed(world, screening, 'adverse-action');
  const { adverseActionNotice: notice, adverseActionWait: wait } =
    world.accounts.get(screening.accountId)?.behaviour ?? {};
  if (typeof notice !== 'number') return action;
  later(world, notice, () => {
    if (action.status !== 'initiated') return;
    move(world, screening, action, 'awaiting-dispute');
    if (typeof wait === 'number') later(world, wait, () => finish(world, screening, action));
  });
  return action;
};

const running = (screening: Screening, id: string | undefined): AdverseAction => {
  const found = screening.adverseActions.find((action) => (id === undefined ? isRunning(action) : action.id === id));
  if (found && isRunning(found)) return found;
  throw new Error(found ? `The adverse action is ${found.status} already` : 'The screening has no such adverse action');
};

/** What the developer portal does by hand: the next state, or the given one. */
export const processAdverseAction = (
  world: World,
  screening: Screening,
  how: { readonly id?: string; readonly status: 'awaiting-dispute' | 'complete' | 'cancelled' },
): void => move(world, screening, running(screening, how.id), how.status);

/**
 * Opens or ends a dispute of the candidate's. Ended and `overturned`, it cancels what adverse action is running; ended otherwise, an action that
 * waited for it is completed.
 *
 * @throws Error when there is none to end, or one is active already.
 */
export const dispute = (
  world: World,
  screening: Screening,
  {
    status = 'active',
    overturned = false,
  }: { readonly status?: 'active' | 'deactivated'; readonly overturned?: boolean } = {},
): void => {
  const now = world.clock.now();
  const active = screening.dispute?.status === 'active';
  if (status === 'active') {
    if (active) throw new Error('dispute: one is active already; end it with { status: "deactivated" }');
    screening.dispute = { status, createdAt: now };
    return changed(world, screening, 'dispute');
  }
  if (status !== 'deactivated') throw new Error('dispute: status must be active or deactivated');
  if (!screening.dispute || !active) throw new Error('dispute: there is no active one to end');
  screening.dispute.status = 'deactivated';
  screening.dispute.deactivatedAt = now;
  changed(world, screening, 'dispute');
  for (const action of screening.adverseActions.filter(isRunning)) {
    if (overturned) move(world, screening, action, 'cancelled');
    else if (action.held) move(world, screening, action, 'complete');
  }
};
