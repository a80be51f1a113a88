import type { Json } from '../json.ts';
import { checkNames, suggestion } from '../known-names.ts';
import { accountOf, type TruoraAccountReference } from './account-of.ts';
import { conclude, setStatus } from './checks/check-life.ts';
import { DATA_SETS } from './checks/data-sets.ts';
import { isFinal } from './checks/scores.ts';
import { addDashboardRule, type DashboardRule, type DashboardRuleSpec } from './hooks/dashboard-rule.ts';
import { checkState, type CheckState } from './state.ts';
import type { Check, World } from './world.ts';

/** How a Truora check is ended by hand. */
export interface FinishRequest {
  /** `completed` unless told. */
  readonly status?: 'completed' | 'error';
  /** Data sets in which something grave is found, e.g. `['criminal_record']`; what its magic value says unless told. */
  readonly found?: readonly string[];
}

/** What happens at Truora without a request: the check goes on, people use the dashboard. */
export interface ByHand {
  check(checkId: string): CheckState;
  /** Ends a check now. A check that has ended stays as it is. */
  finish(checkId: string, request?: FinishRequest): CheckState;
  /** Sets a status that is not final, `delayed` for one, or one that nobody knows. */
  setStatus(checkId: string, status: string): CheckState;
  /** Sets the whole answer of GET /attachments for a check: which form it has, nobody documents. */
  setAttachments(checkId: string, answer: Json): void;
  /**
   * Makes a rule in the dashboard, as newer accounts do instead of hooks: events go to `url`, signed with the key that comes back. The API does
   * not list it.
   *
   * @example const { signingKey } = sandbox.truora.addDashboardRule(account, { url: 'https://ats.example.com/truora' });
   */
  addDashboardRule(account: TruoraAccountReference, rule: DashboardRuleSpec): DashboardRule;
}

const checkOf = (world: World, checkId: string): Check => {
  const found = world.checks.get(checkId);
  if (!found) throw new Error(`The sandbox has no check ${checkId}: POST /v1/checks gives the ids`);
  return found;
};

export const createByHand = (worldOf: () => World): ByHand => ({
  check: (checkId) => checkState(worldOf(), checkOf(worldOf(), checkId)),
  finish(checkId, request = {}) {
    checkNames('finish', request, ['status', 'found']);
    const { status = 'completed', found } = request;
    if (status !== 'completed' && status !== 'error') throw new Error('finish: status must be completed or error');
    const unknown = found?.find((name) => !DATA_SETS.includes(name));
    if (unknown !== undefined) {
      throw new Error(`finish: there is no data set '${unknown}'. ${suggestion(unknown, DATA_SETS)}`);
    }
    const world = worldOf();
    const check = checkOf(world, checkId);
    if (found && !isFinal(check)) check.outcome = { ...check.outcome, found };
    conclude(world, check, status);
    return checkState(world, check);
  },
  setStatus(checkId, status) {
    const world = worldOf();
    const check = checkOf(world, checkId);
    if (status === '' || isFinal({ status })) throw new Error('setStatus: finish() gives a check its final status');
    if (!isFinal(check)) setStatus(world, check, status, status === 'delayed' ? 'delayed' : undefined);
    return checkState(world, check);
  },
  setAttachments(checkId, answer) {
    worldOf().attachments.set(checkOf(worldOf(), checkId).id, structuredClone(answer));
  },
  addDashboardRule: (reference, rule) => addDashboardRule(worldOf(), accountOf(worldOf(), reference), rule),
});
