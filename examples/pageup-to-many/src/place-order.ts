import { sentences } from '@bgc/example-pageup-to-sterling/src/reason-for-fail.ts';
import { Refusal } from '@bgc/example-pageup-to-sterling/src/refusal.ts';
import { Trouble } from '@bgc/example-pageup-to-sterling/src/trouble.ts';
import type { ClaimedCheck, PageUpTenant } from '@bgc/pageup';
import { deriveIdempotencyKey } from '@bgc/sterling';

import type { BridgeRecord, OrderState } from './bridge-record.ts';
import type { KeptRecord } from './bridge-records.ts';
import type { Bridge } from './bridge.ts';
import { readOrder } from './order.ts';
import type { Order } from './order.ts';
import { routeOf } from './routes.ts';
import { announce, tellSetAside } from './tell-pageup.ts';
import { wasNotTaken, whyNot } from './why-not.ts';

const lookAgainMs = 3_600_000;

interface Work {
  readonly bridge: Bridge;
  readonly check: ClaimedCheck;
  readonly kept: KeptRecord;
  readonly order: Order;
  /** The state was reached just now, and not before a crash. */
  readonly first: boolean;
}

/** Milliseconds after which to go on, where a step can do nothing more for now. */
type Pause = number | undefined;

/** The key is made of tenant, check and purpose: the same after every crash. */
const firstRecord = async (check: ClaimedCheck, tenant: PageUpTenant): Promise<BridgeRecord> => {
  const { id, generation } = check;
  const parts = [tenant.environment, tenant.dataCentre, tenant.tenantId, id, String(generation), 'order'];
  return { state: 'planned', checkId: id, generation, key: await deriveIdempotencyKey(...parts) };
};

const place = async ({ bridge, check, kept, order, first }: Work): Promise<Pause> => {
  const { key, provider, product, intendedAt } = kept.current;
  if (provider === undefined || intendedAt === undefined)
    throw new Trouble(`Check ${check.id} has no order that could be placed.`);
  const attempt = { key, product, first, intendedAt, signal: check.signal };
  const placed = await bridge.providers[provider].order(order, attempt);
  if (placed.kind === 'not-yet') return placed.retryAfterMs;
  if (placed.kind === 'set-aside') {
    await kept.move('set-aside', { reason: placed.why });
    return undefined;
  }
  const { reference } = placed;
  if (await bridge.records.take(provider, reference, kept.current)) await kept.move('ordered', { reference });
  else await kept.move('set-aside', { reason: `${reference} is another order's check already.` });
  return undefined;
};

/** One step a state, each of which ends by keeping the next state, or by saying when to go on. */
const steps: Partial<Record<OrderState, (work: Work) => Promise<Pause>>> = {
  async planned({ bridge, kept, order }) {
    const route = routeOf(order, bridge.policy.routes);
    if (route === undefined) throw new Refusal(sentences.unknownPackage.replace(' at Sterling', ' for this country'));
    const { to: provider, product, reportType, because } = route;
    await kept.move('intended', {
      ...{ provider, reportType, because, intendedAt: bridge.pageup.clock.now() },
      ...(product === undefined ? {} : { product }),
    });
    return undefined;
  },

  async intended(work) {
    try {
      return await place(work);
    } catch (error) {
      const { provider } = work.kept.current;
      if (work.first && wasNotTaken(error) && whyNot(error, provider, true) === undefined)
        await work.kept.move('planned');
      throw error;
    }
  },

  async 'set-aside'({ check, kept }) {
    await tellSetAside(check, kept.current.provider ?? 'attestr');
    // It stays claimed, with all that the order says, for when the person decides.
    return lookAgainMs;
  },

  async refused({ check, kept }) {
    if (check.record.status === 'failed') await check.settle();
    else await check.failed({ reason: kept.current.reason ?? '' });
    await kept.move('done');
    return undefined;
  },
};

const isRefusable = (state: OrderState): boolean => state === 'planned' || state === 'intended';

/** Brings a claimed check to its provider. Gives the milliseconds after which to go on with it, and `undefined` when it is through. */
export const placeOrder = async (bridge: Bridge, check: ClaimedCheck): Promise<Pause> => {
  const kept = await bridge.records.open(await firstRecord(check, bridge.pageup.tenant));
  const order = readOrder(check.document, check.raw);
  let first = false;
  for (let step = steps[kept.current.state]; step !== undefined; step = steps[kept.current.state]) {
    const before = kept.current.state;
    try {
      const pause = await step({ bridge, check, kept, order, first });
      if (pause !== undefined) return pause;
      first = before === 'planned';
    } catch (error) {
      const reason = isRefusable(before)
        ? whyNot(error, kept.current.provider, first || before === 'planned')
        : undefined;
      if (reason === undefined) throw error;
      await kept.move('refused', { reason });
    }
  }
  const { reference } = kept.current;
  if (reference === undefined) await check.settle();
  else await announce(check, reference);
  return undefined;
};
