import { anywhere, echo, echoes, good, refused, shaped } from '@bgc/promises';

import { operations } from '../../../src/generated/operations.ts';
import type { Answer, OperationName, Planted } from './planted-provider.ts';

/** What the provider does at some operations; at the others it answers well. */
export interface Behaviour {
  readonly name: string;
  readonly at: Partial<Record<OperationName, Answer>>;
}

/** A token that says of itself things that nobody should see. */
const jwt: Answer = (planted) => {
  const claims = {
    scope: [planted.canary('token.scope'), 'Public.BackgroundCheck.Read'],
    [planted.canary('token.claim.name')]: planted.canary('token.claim.value'),
    iss: `https://${planted.canary('token.issuer')}.example`,
  };
  const token = [{ alg: 'none' }, claims, {}].map((part) => btoa(JSON.stringify(part)).replaceAll('=', '')).join('.');
  return planted.json({ access_token: token, expires_in: 300, token_type: planted.canary('token.type') });
};

const documented =
  (start: string): Answer =>
  (planted) =>
    planted.json(
      [
        {
          message: `${start}: ${planted.canary('answer.message')}`,
          field: `results[0].${planted.canary('answer.field')}`,
        },
        { message: planted.canary('answer.message'), field: 'results[0].reportLink', ...planted.unknown() },
      ],
      start.startsWith('The') ? 404 : 400,
    );

const listed = (change: (check: Record<string, unknown>, planted: Planted) => object): Answer =>
  shaped((planted) => {
    const [first, second] = planted.good('listBackgroundChecks') as Record<string, unknown>[];
    return [
      { ...first, ...change(first ?? {}, planted) },
      { ...second, id: `${String(second?.['id'])}2` },
    ];
  });

const everywhere: Readonly<Record<string, Answer>> = {
  ...anywhere,
  ...echoes,
  'answers a documented 400 with more text': documented('Name is required'),
  'answers the passing 404 with more text': documented('The underlying connection was closed'),
  'echoes the query': echo(({ url }) => new URL(url).searchParams.get('provider') ?? undefined),
  'echoes the body': echo(({ body }) => `b/${/"referenceNumber":"(\w+)"/.exec(body)?.[1] ?? ''}`),
};

/** Only once the check is out of the queue and handed out. */
const onceQueued =
  (answer: Answer): Answer =>
  (planted, operation, request) =>
    (request.body.includes('"status":"queued"') ? good : answer)(planted, operation, request);

const particular: readonly Behaviour[] = [
  {
    name: 'a token that would break the header',
    at: { createToken: shaped((planted) => ({ access_token: `${planted.canary('token.bad')}\r\nx: y` })) },
  },
  { name: 'no token', at: { createToken: shaped((planted) => ({ token: planted.canary('token.other') })) } },
  {
    name: '403 for a token that can be read',
    at: { createToken: jwt, listBackgroundChecks: refused(403), updateBackgroundCheck: refused(403) },
  },
  { name: 'a list of text', at: { listBackgroundChecks: shaped((planted) => [planted.canary('answer.text')]) } },
  {
    name: 'a list of something else',
    at: { listBackgroundChecks: shaped((planted) => ({ ...planted.unknown(), also: planted.unknown() })) },
  },
  {
    name: 'a check without an id',
    at: { listBackgroundChecks: listed((_, planted) => ({ id: null, note: planted.canary('answer.text') })) },
  },
  {
    name: 'an id that is an object',
    at: { listBackgroundChecks: listed((_, planted) => ({ id: planted.unknown() })) },
  },
  {
    name: 'an applicant that is text',
    at: { listBackgroundChecks: listed((_, planted) => ({ applicant: planted.canary('answer.text') })) },
  },
  {
    name: 'results that are text',
    at: { listBackgroundChecks: listed((_, planted) => ({ results: planted.canary('answer.text') })) },
  },
  {
    name: 'a dictionary of people',
    at: { listBackgroundChecks: listed((_, planted) => ({ application: planted.unknown() })) },
  },
];

/** Every kind of answer at every operation of the spec, and some that mean something at one only. */
export const behaviours: readonly Behaviour[] = [
  ...(Object.keys(operations) as OperationName[]).flatMap((operation) =>
    Object.entries(everywhere).map(([name, answer]) => ({ name: `${operation} ${name}`, at: { [operation]: answer } })),
  ),
  ...Object.entries(everywhere).map(([name, answer]) => ({
    name: `updateBackgroundCheck ${name}, once queued`,
    at: { updateBackgroundCheck: onceQueued(answer) },
  })),
  ...particular,
];
