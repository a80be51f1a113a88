import { checkNames } from '../../known-names.ts';
import type { Account } from '../account.ts';
import type { World } from '../world.ts';
import { ACTIONS, EVENT_TYPES } from './read-hook.ts';

/** A rule of Truora's dashboard to be added: what is left out is made up. */
export interface DashboardRuleSpec {
  /** Where events go: `sandbox.callbacks.route` says who answers there. */
  readonly url: string;
  /** `all` unless told. */
  readonly eventType?: 'all' | 'check' | 'continuous_check';
  /** `created`, `started`, `finished`, `delayed`; all unless told. */
  readonly actions?: readonly string[];
  /** Made up from the seed unless told. */
  readonly signingKey?: string;
}

/** A rule of Truora's dashboard: where events go, and the key that they are signed with. */
export interface DashboardRule {
  readonly id: string;
  readonly url: string;
  readonly signingKey: string;
}

/** "Newer accounts use dashboard rules": the same events and signed tokens, without an API (assumed). */
export const addDashboardRule = (world: World, account: Account, rule: DashboardRuleSpec): DashboardRule => {
  checkNames('addDashboardRule', rule, ['url', 'eventType', 'actions', 'signingKey']);
  const { url, eventType = 'all', actions, signingKey } = rule;
  if (!URL.canParse(url)) throw new Error('addDashboardRule: url must be a whole address');
  if (!EVENT_TYPES.includes(eventType)) {
    throw new Error(`addDashboardRule: eventType must be one of ${EVENT_TYPES.join(', ')}`);
  }
  if (!(actions ?? []).every((action) => ACTIONS.includes(action))) {
    throw new Error(`addDashboardRule: actions must be of ${ACTIONS.join(', ')}`);
  }
  const id = world.ids('RUL');
  const key = signingKey ?? world.random.fork(`key/${id}`).hex(64);
  world.hooks.set(id, {
    id,
    accountId: account.accountId,
    madeIn: 'dashboard',
    eventType,
    actions,
    status: 'enabled',
    subscriber: { type: 'web', url },
    signingKey: key,
    waiting: [],
  });
  return { id, url, signingKey: key };
};
