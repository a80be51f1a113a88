import { describe, expect, test } from 'vitest';

import type { Call } from '../call.ts';
import { InvalidRequestError } from '../errors/input-errors.ts';
import { AttemptFailure } from './attempt-failure.ts';
import { guardAttempts } from './guard-attempts.ts';

const guarded = (send: () => Promise<never>, forbid = false) => {
  const told: string[] = [];
  const guard = {
    before() {
      told.push('before');
      if (forbid) throw new InvalidRequestError('No longer.');
    },
    unsent: () => void told.push('unsent'),
  };
  const sent = guardAttempts(async () => {
    told.push('sent');
    return send();
  });
  const attempt = async (): Promise<unknown> => sent({ guard } as unknown as Call).catch((error: unknown) => error);
  return { told, attempt: () => attempt().catch((error: unknown) => error) };
};

describe('The guard of a call', () => {
  test('is asked before an attempt, and told when it never left', async () => {
    const { told, attempt } = guarded(() => Promise.reject(new AttemptFailure('connection', { unsent: true })));
    expect(await attempt()).toMatchObject({ unsent: true });
    expect(told).toEqual(['before', 'sent', 'unsent']);
  });

  test('is not told so of an attempt that may have arrived', async () => {
    const { told, attempt } = guarded(() => Promise.reject(new AttemptFailure('timeout')));
    await attempt();
    expect(told).toEqual(['before', 'sent']);
  });

  test('can forbid it', async () => {
    const { told, attempt } = guarded(() => Promise.reject(new AttemptFailure('timeout')), true);
    expect(await attempt()).toMatchObject({ code: 'invalid_request' });
    expect(told).toEqual(['before']);
  });
});
