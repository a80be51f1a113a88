import { day, minute } from '@bgc/example-parts/time';
import { describe, expect, it } from 'vitest';

import { outcomes } from '../src/adverse-case.ts';
import { runStory } from '../src/run-story.ts';
import { stories } from '../src/stories.ts';

const lastOf = <T>(list: readonly T[]): T | undefined => list.at(-1);

describe('an adverse action', () => {
  it('never ends in a final notice by itself: nobody decides, nothing happens', async () => {
    const { requests, adverseActions, finalNotices, asked, status } = await runStory(stories.undisputed, 'wait');
    expect({ requests, adverseActions, finalNotices, status }).toEqual({
      requests: 1,
      adverseActions: 1,
      finalNotices: 0,
      status: 'awaiting-dispute',
    });
    expect(asked).toBeGreaterThan(20);
  });

  it('ends in the final notice when a person decides so, and not before the candidate had five days', async () => {
    const { finalNotices, asked, told } = await runStory(stories.undisputed, 'final');
    expect({ finalNotices, asked }).toEqual({ finalNotices: 1, asked: 1 });
    expect(lastOf(told)?.says).toContain(outcomes.final);
    expect(lastOf(told)?.afterMs).toBeGreaterThanOrEqual(5 * day);
  });

  it('can be withdrawn by a person', async () => {
    const { finalNotices, status, told } = await runStory(stories.undisputed, 'withdraw');
    expect({ finalNotices, status }).toEqual({ finalNotices: 0, status: 'cancelled' });
    expect(lastOf(told)?.says).toContain(outcomes.withdrawn);
  });

  it('that a dispute overturns is over, and nobody is asked', async () => {
    const { finalNotices, asked, told } = await runStory(stories.overturned, 'final');
    expect({ finalNotices, asked }).toEqual({ finalNotices: 0, asked: 0 });
    expect(lastOf(told)?.says).toContain(outcomes.overturned);
  });

  it('waits for the end of a dispute, however long it takes, before it asks', async () => {
    const { finalNotices, told } = await runStory(stories.upheld, 'final');
    expect(finalNotices).toBe(1);
    expect(lastOf(told)?.afterMs).toBeGreaterThanOrEqual(12 * day);
  });

  it('says so when Sterling sent a final notice that nobody here decided', async () => {
    const { asked, told } = await runStory(stories['not-by-us'], 'wait');
    expect(asked).toBe(0);
    expect(lastOf(told)?.says).toContain(outcomes['final-elsewhere']);
  });
});

describe('the order of the notice', () => {
  it.each(['lost-answer', 'late-order'] as const)('is not repeated: %s', async (name) => {
    const { requests, adverseActions } = await runStory(stories[name], 'wait');
    expect({ requests, adverseActions }).toEqual({ requests: 1, adverseActions: 1 });
  });

  it('is repeated once it is plain that the first never arrived', async () => {
    const { requests, adverseActions } = await runStory(stories['lost-order'], 'wait');
    expect({ requests, adverseActions }).toEqual({ requests: 2, adverseActions: 1 });
  });

  it('that comes to Sterling after it was repeated makes no second one', async () => {
    const { adverseActions, finalNotices } = await runStory(
      {
        says: 'The order arrives after twenty minutes.',
        prepare: ({ sandbox }) =>
          void sandbox.faults.add({
            kind: 'applied-late',
            ms: 20 * minute,
            ending: 'reset',
            operation: 'createAdverseAction',
          }),
      },
      'wait',
    );
    expect({ adverseActions, finalNotices }).toEqual({ adverseActions: 1, finalNotices: 0 });
  });
});

describe('a refusal', () => {
  it.each([
    [stories['not-configured'], 'ask Sterling to'],
    [stories['no-reasons'], 'begin again without report items'],
    [
      {
        says: 'The report is not complete.',
        prepare: ({ sandbox, screeningId }: Parameters<(typeof stories)['no-reasons']['prepare']>[0]) =>
          void sandbox.sterling.process(screeningId, { result: 'clear' }),
      },
      'wait until it is complete',
    ],
  ])('ends in a sentence for the operator, and in no notice: %#', async (story, sentence) => {
    const { told, requests, adverseActions } = await runStory(story, 'final');
    expect(lastOf(told)?.says).toContain(sentence);
    expect({ requests, adverseActions }).toEqual({ requests: 1, adverseActions: 0 });
  });
});
