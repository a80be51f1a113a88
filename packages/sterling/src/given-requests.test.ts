import type { CandidateChanges, CandidateRequest, Screening, ScreeningOrder } from '@bgc/sterling';
import { describe, expect, expectTypeOf, test } from 'vitest';

import { person, scripted } from './resources/account-world.fixture.ts';

/** What travels of what was given. */
const sent = async (make: (sterling: ReturnType<typeof scripted>) => Promise<unknown>): Promise<unknown> => {
  const bodies: string[] = [];
  const sterling = scripted(({ body }) => {
    bodies.push(typeof body === 'string' ? body : new TextDecoder().decode(body as Uint8Array));
    return Response.json({ id: '1', kba: {}, screening: {}, schedule: {} }, { status: 201 });
  });
  await make(sterling);
  expect(bodies).toHaveLength(1);
  expect(bodies[0]).not.toContain('null');
  return JSON.parse(bodies[0] ?? '');
};

const codes: readonly string[] = Object.freeze(['US', 'WA']);

describe('Readonly lists, and `undefined` for what is left out, are taken by', () => {
  test('screenings.create', async () => {
    const terms = { packageId: '1', candidateId: '2' };
    const body = await sent(({ screenings }) =>
      screenings.create({
        ...terms,
        endUserCertificate: 'true',
        referenceCodes: codes,
        invite: undefined,
        callback: undefined,
        billingCode: undefined,
        trustedUserId: undefined,
      }),
    );
    expect(body).toEqual({ ...terms, endUserCertificate: 'true', referenceCodes: codes });
    const invited = await sent(({ screenings }) =>
      screenings.create({ ...terms, invite: { method: 'link' }, endUserCertificate: undefined }),
    );
    expect(invited).toEqual({ ...terms, invite: { method: 'link' } });
  });

  test('candidates.create and candidates.update', async () => {
    const aliases = [{ givenName: 'Augusta', middleName: undefined, familyName: 'Example' }] as const;
    const given = { ...person('ada'), middleName: undefined, driversLicense: undefined, ssn: undefined, aliases };
    const { ssn: _, ...documented } = person('ada');
    const expected = { ...documented, aliases: [{ givenName: 'Augusta', familyName: 'Example' }] };
    expect(await sent(({ candidates }) => candidates.create(given))).toEqual(expected);
    expect(await sent(({ candidates }) => candidates.update('1', given))).toEqual(expected);
  });

  test('screenings.adverseActions.create', async () => {
    const body = await sent(({ screenings }) =>
      screenings.adverseActions.create('1', { reportItemIds: codes, comment: undefined }),
    );
    expect(body).toEqual({ reportItemIds: codes });
  });

  test('identities.verify', async () => {
    const questions = [
      { id: '1', question: 'What is it?', answers: ['41', '42'] },
    ] as const satisfies readonly object[];
    const kba = {
      questions: questions.map(({ answers, ...question }) => ({ ...question, answers: [...answers] })),
      answers: [{ questionId: '1', response: '42' }],
    } as const;
    expect(await sent(({ identities }) => identities.verify('1', { kba }))).toEqual({ kba });
  });

  test('subscriptions.create', async () => {
    const screening = { packageId: '1', candidateId: '2' };
    const schedule = { startAt: '2030-01-30T00:00:00Z', interval: { unit: 'months', value: 3 } } as const;
    const body = await sent(({ subscriptions }) =>
      subscriptions.create({
        screening: { ...screening, referenceCodes: codes, callback: undefined, billingCode: undefined },
        schedule: { ...schedule, endAt: undefined },
      }),
    );
    expect(body).toEqual({ screening: { ...screening, referenceCodes: codes }, schedule });
  });
});

test('Only what is sent takes them: an answer has what it has', () => {
  expectTypeOf<CandidateRequest['aliases']>().not.toEqualTypeOf<undefined>();
  expectTypeOf<{ readonly reportItemIds: readonly string[] }>().not.toExtend<
    Pick<NonNullable<Screening['adverseActions']>[number], 'reportItemIds'>
  >();
  expectTypeOf<{ dob: undefined }>().not.toExtend<Pick<Screening, 'result'> & { dob?: string }>();
  expectTypeOf<{ result: undefined }>().not.toExtend<Pick<Screening, 'result'>>();
  expectTypeOf<{ phone: undefined; dob: null; aliases: readonly [] }>().toExtend<CandidateChanges>();
  const terms = { packageId: '1', candidateId: '2' };
  // @ts-expect-error -- without an invite, the end user agreement must be declared
  const undeclared: ScreeningOrder = { ...terms, invite: undefined };
  expect(undeclared).toEqual(terms);
});
