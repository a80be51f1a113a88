import { anywhere, echo, echoes, good, refused, shaped } from '@bgc/promises';

import { operations } from '../../../../src/generated/operations.ts';
import { aboutIt, well } from './planted-provider.ts';
import type { Answer, OperationName } from './planted-provider.ts';

/** What the provider does at one operation; at the others it answers well. */
export interface Behaviour {
  readonly name: string;
  readonly operation: OperationName;
  readonly at: Partial<Record<OperationName, Answer>>;
}

const isUpload = (url: string): boolean => url.endsWith('/multipart');

/** Every canary in what was sent, and the numbers among them. Of a file, nothing is known when an answer is read. */
const sentWords = ({ url, headers, body }: Parameters<Answer>[2]): readonly string[] => {
  const sent = [url, JSON.stringify(headers), isUpload(url) ? '' : body].join('\n');
  return [...new Set(sent.match(/[bcdfghjklmnpqrstvwxz]{24}|19-07-1931|23-08-1951|15552370146/g) ?? [])];
};

/** Ways in which a server puts what it was sent into its own error. */
const errors: Readonly<Record<string, (word: string) => unknown>> = {
  'as a code': (word) => ({ code: word, message: 'Malformed data or missing required parameter values' }),
  'by half, as a code': (word) => ({ code: word.slice(0, 12), message: word }),
  'beside a documented code': (word) => ({ code: 4001, message: `Request of ${word}`, details: word }),
  'after a documented message': (word) => ({ code: '4001', message: `Request ID is invalid: ${word}` }),
  'as the name of a member': (word) => ({ code: 4001, [word]: word, details: { [word]: word } }),
  'as the id of the request': (word) => ({ code: 4001, requestId: word }),
  'within the id of the request': (word) => ({ code: 4001, requestId: `r-${word}:7` }),
  'as a list of errors': (word) => [{ code: word, message: word }, { code: 4001, message: word }, word],
};

const echoing =
  (status: number, write: (word: string) => unknown, nth: number): Answer =>
  (planted, _, request) => {
    const words = sentWords(request);
    return planted.json(write(words.at(nth % Math.max(1, words.length)) ?? 'nothing'), status);
  };

const code =
  (number: number, status: number): Answer =>
  (planted, operation) =>
    planted.json({ ...(planted.bad(operation) as object), code: number }, status);

const everywhere: Readonly<Record<string, Answer>> = {
  ...anywhere,
  ...echoes,
  'answers well': well,
  'answers all that the spec has': good,
  'answers it again, in other forms': good,
  'answers 202 without a body': (planted) => new Response(null, { status: 202, headers: planted.headers() }),
  'answers 413': refused(413),
  ...Object.fromEntries(
    (
      [
        [4001, 400],
        [4003, 400],
        [4005, 400],
        [4016, 401],
        [4035, 403],
        [4291, 429],
        [4293, 429],
        [5001, 500],
      ] as const
    ).map(([number, status]) => [`answers ${number}`, code(number, status)]),
  ),
  'answers a code that no document shows': code(4999, 400),
  'echoes the query': echo(({ url }) => [...new URL(url).searchParams.values()][0]),
  'echoes the body': echo(({ url, body }) =>
    isUpload(url) ? undefined : `b/${/[bcdfghjklmnpqrstvwxz]{24}/.exec(body)?.[0] ?? ''}`,
  ),
  ...Object.fromEntries(
    Object.entries(errors).flatMap(([name, write]) =>
      [0, -1].map((nth) => [`echoes what was sent ${name}, ${nth}`, echoing(400, write, nth)]),
    ),
  ),
  'echoes what was sent as a code, with 500': echoing(500, (word) => ({ code: word, message: word }), -1),
  'answers with text': shaped((planted) => planted.canary('answer.text')),
  'answers with a list of text': shaped((planted) => [planted.canary('answer.text')]),
  'answers with an id that is an object': shaped((planted) => ({ _id: planted.unknown() })),
  'answers with objects for everything': shaped((planted) => ({
    ...planted.unknown(),
    ...Object.fromEntries(
      '_id number requestId status input output error signature items queries originalName name tag'
        .split(' ')
        .map((name) => [name, [planted.unknown(), planted.canary('answer.text')]]),
    ),
  })),
};

const outputOf = (planted: Parameters<Answer>[0]): object =>
  (planted.good('getAsyncRequest') as { readonly output?: object }).output ?? {};

/** What a wait ends with, and what is not believed. */
const ofRequests: Readonly<Record<string, Answer>> = {
  'is completed': aboutIt((planted) => ({ status: 'COMPLETED', output: outputOf(planted) })),
  'is completed with a day that is one': aboutIt((planted) => ({
    ...{ status: 'COMPLETED', output: { ...outputOf(planted), verified: '26-07-2022' } },
  })),
  'is completed without an output': aboutIt(() => ({ status: 'COMPLETED', output: null })),
  'is completed with text': aboutIt((planted) => ({ status: 'COMPLETED', output: planted.canary('answer.text') })),
  'is errored': aboutIt((planted) => ({ status: 'ERRORED', error: planted.canary('answer.text') })),
};

const behave = (operation: OperationName, answers: Readonly<Record<string, Answer>>): readonly Behaviour[] =>
  Object.entries(answers).map(([name, answer]) => ({ name, operation, at: { [operation]: answer } }));

/** Every kind of answer at every operation of the spec, and some that mean something at one only. */
export const behaviours: readonly Behaviour[] = [
  ...(Object.keys(operations) as OperationName[]).flatMap((operation) => behave(operation, everywhere)),
  ...behave('getAsyncRequest', ofRequests),
];
