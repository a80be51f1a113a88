import { createSandbox } from '@bgc/sandbox';
import { createSterlingClient } from '@bgc/sterling';
import { describe, expect, it } from 'vitest';

import { knowCandidate } from './know-candidate.ts';

const person = { clientReferenceId: 'check-1', givenName: 'Ada', familyName: 'Example', email: 'ada@example.com' };

const open = () => {
  const sandbox = createSandbox();
  const { clock } = sandbox;
  const sterling = createSterlingClient({ ...sandbox.sterling.addAccount(), fetch: sandbox.fetch, clock });
  return { sandbox, know: (given: typeof person) => clock.run(knowCandidate(sterling, given)) };
};

describe('the candidate of an order', () => {
  it('is found again after a crash, however the name is written', async () => {
    const { know } = open();
    const { candidate } = await know(person);
    expect(await know(person)).toMatchObject({ candidate: { id: candidate.id }, reused: false });
    expect(await know({ ...person, givenName: ' ADA' })).toMatchObject({ candidate: { id: candidate.id } });
  });

  it.each([
    ['name', { familyName: 'Sample' }],
    ['e-mail address', { email: 'ada@example.org' }],
  ])('is neither screened nor invited under the old %s, when the order was corrected', async (_, corrected) => {
    const { know, sandbox } = open();
    await know(person);
    await expect(know({ ...person, ...corrected })).rejects.toThrow(/another name or e-mail address/);
    expect(sandbox.sterling.state().candidates).toHaveLength(1);
  });
});
