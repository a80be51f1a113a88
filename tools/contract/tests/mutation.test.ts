import { describe, expect, it } from 'vitest';

import { createJudge } from '../src/judge/create-judge.ts';
import { dropMember, membersOf, renameMember } from '../src/mutation/members.ts';
import { mutateExchanges } from '../src/mutation/mutate-exchanges.ts';
import { mutationTable } from '../src/mutation/mutation-table.ts';
import { deriveStrict } from '../src/strict/derive-strict.ts';
import { exchangeOf, smallSamples, smallSpecification, smallStrictness } from './small-specification.ts';

const strict = deriveStrict(smallSpecification, smallSamples, smallStrictness);

describe('members', () => {
  const document = { id: '1', lines: [{ code: 'a' }, { code: 'b', lines: [] }] };

  it('are found at every depth, each by its path', () => {
    expect(membersOf(document).map(({ path, place }) => `${path.join('/')} ${place}`)).toEqual([
      'id id',
      'lines lines',
      'lines/0/code lines[].code',
      'lines/1/code lines[].code',
      'lines/1/lines lines[].lines',
    ]);
  });

  it('are renamed and dropped one at a time', () => {
    const member = { path: ['lines', 1, 'code'] };
    expect(renameMember(document, member, (name) => name.toUpperCase())).toEqual({
      id: '1',
      lines: [{ code: 'a' }, { CODE: 'b', lines: [] }],
    });
    expect(dropMember(document, member)).toEqual({ id: '1', lines: [{ code: 'a' }, { lines: [] }] });
  });
});

describe('renaming members in transit', () => {
  it.each(['request', 'response'] as const)('is always caught in a %s', async (side) => {
    const count = await mutateExchanges('updateOrder', [exchangeOf()], side, await createJudge(strict));
    expect(count).toMatchObject({ members: 6, renamed: 12, caught: 12, missed: [] });
    // `lines[].lines` is the one member that no sample always shows.
    expect(count).toMatchObject({ dropped: 6, droppedCaught: 5 });
  });

  it('is told where a judge does not catch it', async () => {
    const lenient = await createJudge(smallSpecification);
    const count = await mutateExchanges('updateOrder', [exchangeOf()], 'response', lenient);
    expect(count).toMatchObject({ renamed: 12, caught: 0 });
    expect(mutationTable([count])).toContain('id state lines lines[].code lines[].lines lines[].lines[].code');
  });
});
