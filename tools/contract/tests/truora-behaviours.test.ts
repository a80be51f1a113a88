import { describe, expect, it } from 'vitest';

import { truoraContract } from '../src/truora/contract.ts';
import { openWorld } from '../src/truora/open-world.ts';
import { findingsIn } from './support/findings-in.ts';

const findings = await findingsIn(truoraContract);

type Behaviour = NonNullable<Parameters<typeof openWorld>[0]>;

const DOCUMENTED: Readonly<Record<string, Behaviour>> = {
  'an account of the time of the examples': { keyVersion: 0, nameScore: 'homonym_score' },
  'a last page whose next is empty': { lastPage: 'empty' },
  'a PDF that is there at once': { pdf: 'directly' },
  'times without fractions': { fractionDigits: 0 },
  'times with nine digits of them': { fractionDigits: 9 },
  'several events in each delivery': { hookBatchMs: 5000 },
};

const UNDOCUMENTED: Readonly<Record<string, readonly [Behaviour, RegExp]>> = {
  'a check that was found with another status': [{ reusedStatus: 200 }, /checks response : .*status code/],
  'what a caller said for itself': [{ customInput: 'shown' }, /found 'custom_input'/],
  'a next of another origin': [{ next: 'elsewhere' }, /checks response body\.next: .*must match pattern/],
  'a PDF of another origin': [{ pdfPath: 'elsewhere' }, /pdf response body\.pdf_path: .*must match pattern/],
};

describe('an emulator that behaves', () => {
  it.each(Object.entries(DOCUMENTED))('as documented is left in peace: %s', async (_, behaviour) => {
    expect(await findings(openWorld(behaviour))).toEqual([]);
  });

  it.each(Object.entries(UNDOCUMENTED))('otherwise is found out: %s', async (_, [behaviour, finding]) => {
    expect((await findings(openWorld(behaviour))).join('\n')).toMatch(finding);
  });
});
