import { isOutcomeUnknownError, isOutcomeUnknownOf, isResponseParseError } from '@bgc/sterling';
import type { Reconciled, SterlingClient } from '@bgc/sterling';
import { describe, expect, test } from 'vitest';

import { pdf, person, rejection, scripted } from './account-world.fixture.ts';

const screening = { id: '7', packageId: '2345', candidateId: '1', status: 'new' };

/** Its answer is lost, and then the account answers by path. */
const lose = async (
  call: keyof Reconciled,
  work: (sterling: SterlingClient) => Promise<unknown>,
  answers: Readonly<Record<string, () => Response>>,
) => {
  let lost = false;
  const sterling = scripted(
    ({ method, url }) => {
      const isLost = method === 'POST' && !lost;
      lost = true;
      return isLost ? new Response('', { status: 503 }) : (answers[url.pathname]?.() ?? Response.json({}));
    },
    { retry: { maxRetries: 0 } },
  );
  const error = await rejection(work(sterling));
  if (!isOutcomeUnknownOf(error, call)) throw error;
  return error;
};

const json = (document: unknown) => (): Response => Response.json(document);
const bytes =
  (text: string | null, status = 200, type = 'application/json') =>
  (): Response =>
    new Response(text, { status, headers: { 'content-type': type } });

const noList: readonly (readonly [string, () => Response])[] = [
  ['{}', json({})],
  ['204', bytes(null, 204)],
  ['an empty body', bytes('')],
  ['null', json(null)],
  ['{"items":null}', json({ items: null })],
  ['{"errors":[]}', json({ errors: [] })],
  ['""', json('')],
  ['a page of HTML', bytes('<!doctype html>', 200, 'text/html')],
  ['a list that was cut', bytes('[{"id":"1"},')],
  ['a list with a null', json([{ id: '1' }, null])],
  ['a list with a null in an envelope', json({ items: [{ id: '1' }, null] })],
];

const consent = { documentType: 'end-user-agreement', party: 'candidate' } as const;

describe.each<[keyof Reconciled, (sterling: SterlingClient) => Promise<unknown>, string, unknown]>([
  ['candidates.create', ({ candidates }) => candidates.create(person('ada')), '/v1/candidates', undefined],
  [
    'candidates.documents.upload',
    ({ candidates }) => candidates.documents.upload('1', pdf(), { fileName: 'consent.pdf' }),
    '/v1/candidates/1/documents',
    [],
  ],
  [
    'screenings.documents.upload',
    ({ screenings }) => screenings.documents.upload('7', pdf(), consent),
    '/v1/screenings/7/documents',
    [],
  ],
])('`reconcile` of %s', (call, work, path, none) => {
  test('says that there is none where Sterling answers with a list that lacks it', async () => {
    expect(await (await lose(call, work, { [path]: json([]) })).reconcile()).toEqual(none);
  });

  test.each(noList)('does not take %s for a list that lacks it: it would be sent twice', async (_, answer) => {
    const error = await rejection((await lose(call, work, { [path]: answer })).reconcile());
    expect(error).toSatisfy(isResponseParseError);
    expect(error).toMatchObject({ provider: 'sterling', operation: expect.stringMatching(/^list/), attempts: 1 });
  });
});

test('`reconcile` of a document gives one without a name, too: it may be the one', async () => {
  const upload = ({ candidates }: SterlingClient) =>
    candidates.documents.upload('1', pdf(), { fileName: 'consent.pdf' });
  const listed = json([{ id: '7', fileName: '' }, { id: '8' }, { id: '9', fileName: 'other.pdf' }]);
  const error = await lose('candidates.documents.upload', upload, { '/v1/candidates/1/documents': listed });
  expect(await error.reconcile()).toMatchObject([{ id: '7' }, { id: '8' }]);
});

test('`reconcile` of a candidate reads on where the list was not filtered: it may be on another page', async () => {
  const { clientReferenceId: _, ...sent } = person('ada');
  const others = Array.from({ length: 60 }, (__, index) => ({ id: `${index}`, email: `other-${index}@example.com` }));
  const all = [...others, { ...sent, id: '77' }];
  let lost = false;
  const sterling = scripted(
    ({ url }) => {
      const offset = Number(url.searchParams.get('offset'));
      const answer = lost ? Response.json(all.slice(offset, offset + 20)) : new Response('', { status: 503 });
      lost = true;
      return answer;
    },
    { retry: { maxRetries: 0 } },
  );
  const error = await rejection(sterling.candidates.create(sent));
  expect(isOutcomeUnknownOf(error, 'candidates.create') && (await error.reconcile())).toMatchObject({ id: '77' });
});

test('`reconcile` of a candidate reads the one that stands alone, as the samples show it, whatever lists it has', async () => {
  const one = { ...person('ada'), id: '77', aliases: [{ givenName: 'A', familyName: 'B' }], screenings: [] };
  const create = ({ candidates }: SterlingClient) => candidates.create(person('ada'));
  const error = await lose('candidates.create', create, { '/v1/candidates': json(one) });
  expect(await error.reconcile()).toMatchObject({ id: '77' });
});

test.each([
  ['one that may be it', [{}], '1 candidates may have this e-mail address and name'],
  [
    'one that may be it, its members blank',
    [{ email: ' ', givenName: '', familyName: '' }],
    '1 candidates may have this e-mail address and name',
  ],
  ['several that may be it', [{ id: '8' }, { id: '9' }], '2 candidates may have this e-mail address and name'],
])('`reconcile` of a candidate does not take %s, without an e-mail address, for none', async (_, listed, why) => {
  const { clientReferenceId: __, email, ...sent } = person('ada');
  const create = ({ candidates }: SterlingClient) => candidates.create({ ...sent, email });
  const reconcile = async (...all: readonly object[]) =>
    (await lose('candidates.create', create, { '/v1/candidates': json(all) })).reconcile();
  const doubtful = listed.map((more) => ({ ...sent, id: '7', ...more }));
  const error = await rejection(reconcile(...doubtful));
  expect(String(error)).toContain(why);
  expect(isOutcomeUnknownError(error)).toBe(true);
  expect(await reconcile(...doubtful, { ...sent, email, id: '77' })).toMatchObject({ id: '77' });
  expect(await reconcile(...doubtful.map((one) => ({ ...one, familyName: 'Other' })))).toBeUndefined();
});

test.each([{ clientReferenceId: '' }, { givenName: '' }, { familyName: ' ' }])(
  '`reconcile` of a candidate does not take an empty member for another one: %j',
  async (more) => {
    const sent = person('ada');
    const { clientReferenceId: _, ...shown } = sent;
    const create = ({ candidates }: SterlingClient) => candidates.create(sent);
    const error = await lose('candidates.create', create, { '/v1/candidates': json([{ ...shown, id: '7', ...more }]) });
    expect(await error.reconcile()).toMatchObject({ id: '7' });
  },
);

describe('`reconcile` of an order with an invite', () => {
  const order = ({ screenings }: SterlingClient) =>
    screenings.create({ packageId: '2345', candidateId: '1', invite: { method: 'email' } });
  const reconcile = async (candidate: unknown, more: object = {}) =>
    (
      await lose('screenings.create with an invite', order, {
        '/v1/candidates/1': json(candidate),
        '/v1/screenings/7': json({ ...screening, ...more }),
      })
    ).reconcile();

  test.each([{ screenings: [] }, { screeningIds: [] }, { screenings: null, screeningIds: [] }])(
    'says that there is none where the candidate has the list: %j',
    async (lists) => {
      expect(await reconcile({ id: '1', ...lists })).toEqual([]);
    },
  );

  test.each([
    {},
    { screenings: null },
    { screeningIds: {} },
    { screeningIds: '', screenings: null },
    { screenings: [{ screening: '7' }] },
    { screenings: [null] },
    { screenings: [], screeningIds: {} },
    { screenings: {}, screeningIds: [] },
  ])('does not say so where no list is read, or not what is in it: %j', async (lists) => {
    expect(await rejection(reconcile({ id: '1', ...lists }))).toSatisfy(isResponseParseError);
  });

  test('gives one that does not say its package, too: it may be the one', async () => {
    expect(await reconcile({ id: '1', screeningIds: ['7'] }, { packageId: null })).toMatchObject([{ id: '7' }]);
    expect(await reconcile({ id: '1', screeningIds: ['7'] }, { packageId: '' })).toMatchObject([{ id: '7' }]);
    expect(await reconcile({ id: '1', screeningIds: ['7'] }, { packageId: '1' })).toEqual([]);
  });
});

describe('`reconcile` of an adverse action', () => {
  const begin = ({ screenings }: SterlingClient) => screenings.adverseActions.create('7');
  const reconcile = async (more: object) =>
    (
      await lose('screenings.adverseActions.create', begin, { '/v1/screenings/7': json({ ...screening, ...more }) })
    ).reconcile();

  test('says that there is none where the screening has the list', async () => {
    expect(await reconcile({ adverseActions: [] })).toEqual([]);
  });

  test.each([{}, { adverseActions: null }, { adverseActions: {} }])(
    'does not say so where no list is read, for a second notice would go out: %j',
    async (more) => {
      expect(await rejection(reconcile(more))).toSatisfy(isResponseParseError);
    },
  );
});

test('Elsewhere nothing is still read as an empty list', async () => {
  for (const [, answer] of noList.slice(0, 5)) {
    const sterling = scripted(answer);
    expect(await sterling.candidates.listPage()).toEqual([]);
    expect(await sterling.screenings.documents.list('7')).toEqual([]);
  }
});
