import { anywhere, echo, echoes, good, refused, shaped } from '@bgc/promises';

import { operations } from '../../../../src/generated/operations.ts';
import { well } from './planted-provider.ts';
import type { Answer, OperationName } from './planted-provider.ts';

/** What the provider does at one operation; at the others it answers well. */
export interface Behaviour {
  readonly name: string;
  readonly operation: OperationName;
  readonly at: Partial<Record<OperationName, Answer>>;
}

/** Every canary in what was sent, and the numbers among them. Of a file, nothing is known when an answer is read. */
const sentWords = ({ url, headers, body }: Parameters<Answer>[2]): readonly string[] => {
  const sent = [url, JSON.stringify(headers), url.endsWith('/upload') ? '' : decodeURIComponent(body)].join('\n');
  return [...new Set(sent.match(/[bcdfghjklmnpqrstvwxz]{24}|1931-07-19|1951-08-23|15552370146/g) ?? [])];
};

/** Ways in which a server puts what it was sent into its own error. */
const errors: Readonly<Record<string, (word: string) => unknown>> = {
  'as a code': (word) => ({ code: word, http_code: 400, message: 'Resource not found' }),
  'by half, as a code': (word) => ({ code: word.slice(0, 12), message: word }),
  'beside the documented code': (word) => ({ code: 10404, message: `The Check ${word} was not found` }),
  'after a documented message': (word) => ({ code: '10404', message: `The Check was not found: ${word}` }),
  'as the name of a member': (word) => ({ code: 10400, [word]: word, message: word }),
  'as a list of errors': (word) => [{ code: word, message: word }, { code: 10404, message: word }, word],
};

const echoing =
  (status: number, write: (word: string) => unknown): Answer =>
  (planted, _, request) => {
    const written = sentWords(request).map(write);
    return planted.json(written.length === 1 ? written[0] : written.flat(), status);
  };

const everywhere: Readonly<Record<string, Answer>> = {
  ...anywhere,
  ...echoes,
  'answers well': well,
  'answers all that the spec has': good,
  'answers 202 without a body': (planted) => new Response(null, { status: 202, headers: planted.headers() }),
  'answers 413': refused(413),
  'answers 415': refused(415),
  'echoes the key': echo(({ headers }) => headers['truora-api-key'] ?? headers['Truora-API-Key']),
  'echoes the query': echo(({ url }) => [...new URL(url).searchParams.values()][0]),
  'echoes the body': echo(({ url, body }) =>
    url.endsWith('/upload') ? undefined : `b/${/[bcdfghjklmnpqrstvwxz]{24}/.exec(body)?.[0] ?? ''}`,
  ),
  ...Object.fromEntries(
    Object.entries(errors).map(([name, write]) => [`echoes what was sent ${name}`, echoing(400, write)]),
  ),
  'echoes what was sent as a code, with 500': echoing(500, (word) => ({ code: word, message: word })),
  'answers a code that no document shows': (planted) =>
    planted.json({ code: 10999, message: planted.canary('answer.message'), ...planted.unknown() }, 400),
  'answers with text': shaped((planted) => planted.canary('answer.text')),
  'answers with a list of text': shaped((planted) => [planted.canary('answer.text')]),
  'answers with objects for everything': shaped((planted) => ({
    ...planted.unknown(),
    ...Object.fromEntries(
      'check checks check_id status next details reports report hooks hook_id signing_key continuous_checks history behavior score_configs pdf_path'
        .split(' ')
        .map((name) => [name, [planted.unknown(), planted.canary('answer.text')]]),
    ),
  })),
  'leads elsewhere': (planted, operation) =>
    planted.json({
      ...(planted.good(operation) as object),
      next: `https://elsewhere.example/${planted.canary('next')}`,
    }),
};

/** Every kind of answer at every operation of the spec. */
export const behaviours: readonly Behaviour[] = (Object.keys(operations) as OperationName[]).flatMap((operation) =>
  Object.entries(everywhere).map(([name, answer]) => ({
    ...{ name, operation },
    at: { [operation]: answer },
  })),
);
