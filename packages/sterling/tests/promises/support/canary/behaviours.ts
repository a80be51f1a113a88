import { anywhere, breaking, echo, echoes, refused, shaped } from '@bgc/promises';

import { operations } from '../../../../src/generated/operations.ts';
import { well } from './planted-provider.ts';
import type { Answer, OperationName } from './planted-provider.ts';

/** What the provider does at some operations; at the others it answers well. */
export interface Behaviour {
  readonly name: string;
  readonly at: Partial<Record<OperationName, Answer>>;
  /** Whose deeds show it. */
  readonly shownBy: readonly OperationName[];
}

const isUpload = (url: string): boolean => new URL(url).pathname.endsWith('/documents');

/** Every canary in what was sent, credentials in base64 too, and the numbers among them. */
const sentWords = ({ url, headers, body }: Parameters<Answer>[2]): readonly string[] => {
  const authorization = headers['authorization'] ?? '';
  const basic = authorization.startsWith('Basic ') ? atob(authorization.slice('Basic '.length)) : authorization;
  // Of a document that is uploaded, only its beginning is known when an answer is read, and of a stream nothing.
  const sent = [url, JSON.stringify(headers), basic, isUpload(url) ? '' : body];
  return [...new Set(sent.join('\n').match(/[bcdfghjklmnpqrstvwxz]{24}|900417263|1931-07-19|15552370146/g) ?? [])];
};

/** Ways in which a server puts what it was sent into a code that looks as its own do. */
const codes: Readonly<Record<string, (word: string) => string>> = {
  'as the field of a code': (word) => `400#${word}?format`,
  'as the reason of a code': (word) => `400#candidate?${word}`,
  'as the detail of a code': (word) => `400#candidate?required-fields=${word}`,
  'within a field of a code': (word) => `400#candidate-${word}?format`,
  'as a member of a field of a code': (word) => `400#candidate.${word}?format`,
  'in capitals within a code': (word) => `400#x${word.toUpperCase()}?format`,
  'by half within a code': (word) => `400#${word.slice(0, 12)}?format`,
  'as the whole code': (word) => word,
  'as a code after a status': (word) => `400#${word}`,
};

/** As many as an error shows of a list. */
const shown = 18;

const echoing =
  (status: number, write: (word: string) => string, part: number): Answer =>
  (planted, operation, request) => {
    const words = sentWords(request).slice(part * shown, (part + 1) * shown);
    if (operation === 'requestToken') {
      const [word = ''] = sentWords(request).slice(part);
      return planted.json({ error: write(word), error_description: `${word} is not known.` }, status);
    }
    const errors = words.map((word) => ({ code: write(word), message: `Candidate ${word} is missing something.` }));
    return planted.json({ errors }, status);
  };

const documented: Answer = (planted) =>
  planted.json(
    {
      errors: [
        { code: '400#dob?format', message: `Expected a date: ${planted.canary('answer.message')}` },
        { code: '409#email?already-in-use', message: planted.canary('answer.message'), ...planted.unknown() },
        {
          code: `400#candidate?required-fields=dob`,
          message: `Candidate ${planted.canary('answer.message')} is missing`,
        },
      ],
    },
    400,
  );

/** A token that says of itself things that nobody should see. */
const jwt: Answer = (planted) => {
  const claims = {
    scope: [planted.canary('token.scope')],
    [planted.canary('token.claim.name')]: planted.canary('token.claim.value'),
  };
  const token = [{ alg: 'none' }, claims, {}].map((part) => btoa(JSON.stringify(part)).replaceAll('=', '')).join('.');
  return planted.json({ access_token: token, expires_in: '300', token_type: planted.canary('token.type') });
};

const everywhere: Readonly<Record<string, Answer>> = {
  ...anywhere,
  ...echoes,
  'answers well': well,
  'answers 202 without a body': (planted) => new Response(null, { status: 202, headers: planted.headers() }),
  'answers documented codes with more text': documented,
  'answers 413': refused(413),
  'answers with a code that no document shows': (planted) =>
    planted.json({ errors: [{ code: `400#${planted.canary('answer.code')}?format` }] }, 400),
  'echoes the query': echo(({ url }) => [...new URL(url).searchParams.values()][0]),
  'echoes the idempotency key': echo(({ headers }) => headers['idempotency-key']),
  'echoes the body': echo(({ url, body }) =>
    isUpload(url) ? undefined : `b/${/[bcdfghjklmnpqrstvwxz]{24}/.exec(body)?.[0] ?? ''}`,
  ),
  ...Object.fromEntries(
    Object.entries(codes).flatMap(([name, write]) =>
      [0, 1].map((part) => [`echoes ${name}, ${part}`, echoing(400, write, part)]),
    ),
  ),
  'echoes as the field of a code, with 500': echoing(500, (word) => `500#${word}?format`, 0),
  'answers with text': shaped((planted) => planted.canary('answer.text')),
  'answers with a list of text': shaped((planted) => [planted.canary('answer.text')]),
  'answers with an id that is an object': shaped((planted) => ({ id: planted.unknown() })),
  'answers with objects for everything': shaped((planted) => ({
    ...planted.unknown(),
    ...Object.fromEntries(
      ['id', 'status', 'kba', 'invite', 'links', 'screenings', 'reportItems', 'callback', 'screening', 'schedule'].map(
        (name) => [name, [planted.unknown(), planted.canary('answer.text')]],
      ),
    ),
  })),
};

const withoutSome: Answer = (planted, operation) =>
  planted.json({ ...(planted.good(operation) as object), ssn: undefined, driversLicense: undefined });

/** The first edit is not confirmed; sent again, it is refused. */
const refusedLater = (): Answer => {
  const sends = new WeakMap<object, number>();
  return (planted, operation, request) => {
    if (!request.body.includes(planted.canary('updateCandidate.typed.edited.familyName')))
      return well(planted, operation, request);
    const send = (sends.get(planted) ?? 0) + 1;
    sends.set(planted, send);
    // One send and its repetition, and then once more by the next edit.
    return (send <= 2 ? breaking : send === 3 ? refused(400) : well)(planted, operation, request);
  };
};

const names = Object.keys(operations) as OperationName[];

/** What shows how a token is asked for: one of each kind of call. */
const afterToken: readonly OperationName[] = ['listPackages', 'createScreening', 'getScreeningReport'];

/** Every kind of answer at every operation of the spec, and some that mean something at one only. */
export const behaviours: readonly Behaviour[] = [
  ...names.flatMap((operation) =>
    Object.entries(everywhere).map(([name, answer]) => ({
      name: `${operation} ${name}`,
      at: { [operation]: answer },
      shownBy: operation === 'requestToken' ? afterToken : [operation],
    })),
  ),
  {
    name: 'a candidate that is returned without what an edit would wipe',
    // Nothing is kept of an update that is refused.
    at: { getCandidate: withoutSome, updateCandidate: refused(403) },
    shownBy: ['updateCandidate'],
  },
  { name: 'an edit that is refused later', at: { updateCandidate: refusedLater() }, shownBy: ['updateCandidate'] },
  {
    name: 'a token that would break the header',
    at: { requestToken: shaped((planted) => ({ access_token: `${planted.canary('token.bad')}\r\nx: y` })) },
    shownBy: afterToken,
  },
  {
    name: 'no token',
    at: { requestToken: shaped((planted) => ({ token: planted.canary('token.other') })) },
    shownBy: afterToken,
  },
  {
    name: '403 for a token that can be read',
    at: { requestToken: jwt, ...Object.fromEntries(names.slice(1).map((name) => [name, refused(403)])) },
    shownBy: names.slice(1),
  },
];
