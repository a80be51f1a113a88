import { expect } from 'vitest';

import type { Cell } from './read-table.ts';

const gated: readonly unknown[] = ['verified', 'declined', 'proceeded-unverified'];

/**
 * What must hold of any answer, whatever the table says: no gated outcome without a valid cookie but for the one documented exception, no report and no
 * appendix without fresh verification, and a downgraded answer that nothing tells from that of a candidate who never submitted.
 */
export const expectProtected = (result: object, record: Cell['record'], session: Cell['session']): void => {
  const { state, outcome, unlocked } = result as Record<string, unknown>;
  if (gated.includes(outcome) && !session.hasValidSessionCookie) {
    expect(outcome).toBe('verified');
    expect(['completed-ok', 'completed-anomalies']).toContain(record?.status);
  }
  if (unlocked !== undefined) expect(session.hasFreshIdentityVerification).toBe(true);
  if (state === 'identity-collection-required') {
    expect(Reflect.ownKeys(result)).toEqual(['state']);
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
  }
};
