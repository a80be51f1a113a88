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

  /** Sterling refuses to create anybody, and lists this one. */
  const knowListed = (listed: object) => {
    const sterling = createSterlingClient({
      ...{ environment: 'integration', clientId: 'account', clientSecret: 'not-a-secret' },
      fetch: async (input, { method = 'GET' } = {}) => {
        const { pathname, searchParams } = new URL(String(input));
        if (pathname === '/oauth/token') return Response.json({ access_token: 'token', expires_in: 36_000 });
        if (method === 'GET') return Response.json(searchParams.get('offset') === '0' ? [{ id: '7', ...listed }] : []);
        const errors = [{ code: '409#email?already-in-use', message: 'in use' }];
        return Response.json({ errors }, { status: 409 });
      },
    });
    return knowCandidate(sterling, person).catch((error: unknown) => error);
  };

  it.each([{ email: undefined }, { email: '' }, { givenName: null }, { familyName: ' ' }])(
    'is the one with its reference, also where Sterling does not show all of it: %j',
    async (lacking) => {
      expect(await knowListed({ ...person, ...lacking })).toMatchObject({ candidate: { id: '7' }, reused: false });
    },
  );

  it.each([{ givenName: undefined }, { givenName: '' }, { familyName: null }])(
    'is for an operator to find where the e-mail address is that of somebody whose name Sterling does not show: %j',
    async (lacking) => {
      const { clientReferenceId: _, ...shown } = person;
      expect(await knowListed({ ...shown, ...lacking })).toMatchObject({ name: 'Trouble' });
    },
  );

  it('is refused where the e-mail address is that of another name, though not all of that is shown', async () => {
    const { clientReferenceId: _, ...shown } = person;
    expect(await knowListed({ ...shown, givenName: 'Bob', familyName: null })).toMatchObject({ name: 'Refusal' });
  });
});
