import { inspect } from 'node:util';

import { afterEach, describe, expect, it, vi } from 'vitest';

import type { CallbackCredentials } from './callback-credentials.ts';
import { credentials, documented, setUp } from './callbacks.fixture.ts';
import { createSterlingDelivery } from './sterling-delivery.ts';

afterEach(() => vi.restoreAllMocks());

describe('credentials', () => {
  const all = ['old:one', { username: 'new', password: 'two:with colon' }, 'narf:zort!'] as const;

  it.each([all[0], all[1], all[2]])('of which there are several are all good', async (given) => {
    const { callbacks } = setUp({ credentials: all });
    expect(
      (await callbacks(createSterlingDelivery({ screening: documented, credentials: given }).request)).status,
    ).toBe(200);
  });

  it('are asked of functions at each delivery, so that rotating them needs no restart', async () => {
    let now = { username: 'old', password: 'one' };
    const { callbacks } = setUp({ credentials: ['narf:zort!', async () => now, () => 'third:one'] });
    const answerTo = async (given: CallbackCredentials): Promise<number> =>
      (await callbacks(createSterlingDelivery({ screening: documented, credentials: given }).request)).status;
    expect([await answerTo('new:two'), await answerTo('old:one'), await answerTo('third:one')]).toEqual([
      401, 200, 200,
    ]);
    now = { username: 'new', password: 'two' };
    expect([await answerTo('new:two'), await answerTo('old:one'), await answerTo('narf:zort!')]).toEqual([
      200, 401, 200,
    ]);
  });

  it.each<[string, () => CallbackCredentials | Promise<CallbackCredentials>]>([
    ['throws', () => Promise.reject(new Error('CANARY'))],
    ['gives none', () => 'CANARY'],
    ['gives half of one', () => ({ username: 'CANARY', password: '' })],
  ])(
    'are answered with 500 while their function %s, so that Sterling comes again, and nothing is shown',
    async (_, ask) => {
      let asks = 0;
      const { deliver, handled, failures } = setUp({ credentials: () => ((asks += 1) === 1 ? ask() : credentials) });
      expect([await deliver(documented), await deliver(documented)]).toEqual([500, 200]);
      expect(handled).toHaveLength(1);
      expect(failures).toMatchObject([{ stage: 'verify', status: 500, error: { name: 'ConfigurationError' } }]);
      expect(inspect(failures, { depth: 9 })).not.toContain('CANARY');
    },
  );

  it('are all compared, whichever fits, so that the time tells nothing', async () => {
    const { callbacks } = setUp({ credentials: all, onEvent: () => Promise.reject(new Error('not now')) });
    const digest = vi.spyOn(crypto.subtle, 'digest');
    const counts: number[] = [];
    for (const given of [...all, 'another:one']) {
      digest.mockClear();
      const { headers } = createSterlingDelivery({ screening: documented, credentials: given });
      await callbacks(
        new Request('https://example.com/callbacks/sterling', { method: 'POST', body: 'not JSON', headers }),
      );
      counts.push(digest.mock.calls.length);
    }
    expect(new Set(counts)).toEqual(new Set([2 * all.length]));
  });
});
