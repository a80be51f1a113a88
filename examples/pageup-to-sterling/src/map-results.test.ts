import type { Screening } from '@bgc/sterling';
import { describe, expect, it } from 'vitest';

import { newsOf } from './map-results.ts';

const web = 'https://reports.example.com/1';
const screening = (more: Partial<Screening>): Screening => ({ id: '1', links: { admin: { web } }, ...more });
const item = (type: string, status: string, result: string) => ({ type, status, result });

describe('what PageUp is told of a screening', () => {
  it('is each kind of report that is complete, with its page', () => {
    const reportItems = [item('County', 'complete', 'clear'), item('Federal', 'pending', 'n/a')];
    expect(newsOf(screening({ status: 'pending', reportItems }))).toEqual({
      kind: 'partial',
      results: [{ reportType: 'County', reportLink: web, status: 'pass' }],
    });
  });

  it.each([
    ['an alert', item('County', 'complete', 'alert')],
    ['no data', item('County', 'complete', 'no data')],
    ['a result that nobody knows', item('County', 'complete', 'mystery')],
  ])('is no pass of several counties when one has %s', (_, other) => {
    const { results } = newsOf(
      screening({ status: 'pending', reportItems: [item('County', 'complete', 'clear'), other] }),
    );
    expect(results).toEqual([{ reportType: 'County', reportLink: web }]);
  });

  it('waits for the last of several counties', () => {
    const reportItems = [item('County', 'complete', 'clear'), item('County', 'pending', 'n/a')];
    expect(newsOf(screening({ status: 'pending', reportItems })).results).toEqual([]);
  });

  it('is not final before the screening is complete, whatever it says', () => {
    expect(newsOf(screening({ status: 'pending', result: 'alert' })).kind).toBe('partial');
    expect(newsOf(screening({ status: 'mystery', result: 'clear' })).kind).toBe('partial');
    expect(newsOf(screening({ status: 'Complete', result: 'CLEAR' }))).toEqual({
      kind: 'final',
      results: [{ reportType: 'Background check', reportLink: web, status: 'pass' }],
    });
  });

  it('never has the link of an invite', () => {
    const invite = { method: 'link', link: 'https://portal.example.com/ticket' } as const;
    const given = screening({ status: 'canceled', invite });
    expect(JSON.stringify(newsOf({ ...given, links: undefined } as unknown as Screening))).not.toContain('ticket');
  });
});
