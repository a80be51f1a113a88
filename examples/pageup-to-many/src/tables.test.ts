import { KnownAsyncStatus, KnownWorkOutcome } from '@bgc/attestr';
import { KnownScreeningResult, KnownScreeningStatus } from '@bgc/sterling';
import { KnownCheckStatus } from '@bgc/truora';
import { describe, expect, it } from 'vitest';

import { outcomeOf, outcomes } from './outcomes.ts';
import type { ProviderName } from './provider.ts';
import { routeOf } from './routes.ts';

describe('the table of outcomes', () => {
  it.each<[ProviderName, readonly string[]]>([
    ['sterling', KnownScreeningStatus],
    ['truora', KnownCheckStatus],
    ['attestr', KnownAsyncStatus],
  ])('has a row for every status that %s is known to have', (provider, known) => {
    const rows = outcomes.flatMap(([of, status]) => (of === provider ? [status] : []));
    expect(known.map((status) => status.toLowerCase()).filter((status) => !rows.includes(status))).toEqual([]);
  });

  it('passes nothing but a clear result', () => {
    const passing = (provider: ProviderName, status: string, results: readonly string[]): string[] =>
      results.filter((result) => outcomeOf(provider, { status, result }).result === 'pass');
    expect(passing('sterling', 'complete', [...KnownScreeningResult, 'unheard of'])).toEqual(['clear']);
    expect(passing('attestr', 'COMPLETED', [...KnownWorkOutcome, 'Unheard of'])).toEqual(['Clear']);
    expect(passing('truora', 'completed', ['score 1.00', 'clear'])).toEqual([]);
    expect(outcomeOf('attestr', { status: 'INITIATED', result: 'Clear' }).pageUp).toBe('inprogress');
  });

  it('declares nothing final that nobody knows', () => {
    expect(outcomeOf('sterling', { status: 'archived', result: 'clear' })).toMatchObject({ pageUp: 'inprogress' });
  });
});

describe('the table of routes', () => {
  it.each([
    ['EMPLOYMENT', 'BR', 'attestr'],
    ['BASIC', 'BR', 'truora'],
    ['BASIC', 'US', 'sterling'],
    ['BASIC', 'FR', undefined],
    ['UNHEARD-OF', 'US', undefined],
    [undefined, undefined, undefined],
  ])('sends %s in %s to %s', (packageCode, country, to) => {
    expect(routeOf({ packageCode, country })?.to).toBe(to);
  });
});
