import { createMemoryStore } from '@bgc/pageup';
import type { ClaimedCheck } from '@bgc/pageup';
import { expect, it, vi } from 'vitest';

import { createBridgeRecords } from './bridge-records.ts';
import type { Bridge } from './bridge.ts';
import { orderCheck } from './order-check.ts';

it.each(['completed', 'cancelled', 'failed', 'expired'])(
  'a check that is %s in PageUp, and whose record was purged, is not ordered again',
  async (status) => {
    const tenant = { environment: 'uat', dataCentre: 'dc2', tenantId: '218' } as const;
    const { records } = createMemoryStore();
    // No client of Sterling: whatever would be sent there fails.
    const bridge = {
      ...{ pageup: { tenant }, policy: { callbackUrl: 'https://example.com' } },
      records: createBridgeRecords(records, tenant),
    } as unknown as Bridge;
    const settle = vi.fn<() => Promise<void>>();
    const check = { id: '1', generation: 1, resumed: true, record: { status }, settle } as unknown as ClaimedCheck;
    await orderCheck(bridge, check);
    expect(settle).toHaveBeenCalledOnce();
    expect(await records.list('')).toEqual([]);
  },
);
