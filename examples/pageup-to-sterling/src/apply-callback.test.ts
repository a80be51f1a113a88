import { describe, expect, it } from 'vitest';

import { applyCallback } from './apply-callback.ts';
import type { Bridge } from './bridge.ts';

/** Whatever would be done with it fails. */
const untouchable = {} as Bridge;

describe('a callback that tells nothing new', () => {
  it('changes nothing: an older state, or a type to come', async () => {
    const { signal } = new AbortController();
    const screening = { id: '1', status: 'pending' };
    const older = { kind: 'screening', type: 'screening', screening, order: 'older', origin: 'callback' } as const;
    await expect(applyCallback(untouchable, older, signal)).resolves.toBeUndefined();
    await expect(applyCallback(untouchable, { kind: 'unknown', type: 'invoice' }, signal)).resolves.toBeUndefined();
  });
});
