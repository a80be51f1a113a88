import type { Call, Reply } from '../call.ts';
import { tell } from '../observation/tell.ts';
import { parseJson } from '../parsing/parse-json.ts';
import { readDocument } from '../parsing/read-document.ts';
import type { DriftEntry } from '../parsing/reading.ts';
import { withoutNoise } from '../parsing/without-noise.ts';
import type { Schema } from '../schema/schema.ts';
import type { ClientContext } from './client-context.ts';
import { echoOf } from './echo-of.ts';
import { isHtmlPage } from './is-html-page.ts';
import { parseError } from './parse-error.ts';
import { requestIdOf } from './request-id.ts';
import type { Result } from './runtime.ts';

const whatIsWrong = {
  'not-utf8': 'the answer is not UTF-8.',
  'not-json': 'the answer is not JSON.',
  'too-deep': 'the answer is nested too deeply.',
} as const;

/** A member may be called as what was sent: a dictionary of people by name. */
const withoutEchoes = (drift: readonly DriftEntry[], { operation }: Call, { sent }: Reply): readonly DriftEntry[] => {
  if (!sent || drift.length === 0) return drift;
  const isEcho = echoOf(sent, operation.path);
  return drift.map(({ path, kind }) => {
    const name = /[^.]*$/.exec(path)?.[0] ?? '';
    return { kind, path: kind === 'unknown-member' && isEcho(name) ? `${path.slice(0, -name.length)}*` : path };
  });
};

/** Reads a success, tells what was tolerated, and says where the answer cannot be understood. */
export const readResult = <T>(
  { definition, onDrift }: ClientContext,
  call: Call,
  reply: Reply,
  schema: Schema<T> | undefined,
): Result<T> => {
  const { status, headers, attempts, totalDelayMs, body } = reply;
  const wrong = (what: string, path: string, expected: string): Error =>
    parseError(definition, call, reply, { what, path, expected });
  const document = (): unknown => {
    // Nothing stands for an empty list. But nobody encodes nothing, and fetch lets an encoded body pass that was cut.
    if (body.length === 0 && headers.has('content-encoding')) throw wrong('the answer was cut.', '', 'JSON');
    const parsed = parseJson(body);
    if (!parsed.ok) throw wrong(whatIsWrong[parsed.reason], '', 'JSON');
    return parsed.document;
  };
  let value: T | undefined;
  let parsed: { readonly document: unknown } | undefined;
  if (schema) {
    parsed = { document: document() };
    const read = readDocument(schema, parsed.document);
    if (!read.ok)
      throw wrong(
        `the answer cannot be understood at "${read.path}", where ${read.expected} is needed.`,
        read.path,
        read.expected,
      );
    ({ value } = read);
    if (onDrift)
      for (const { path, kind } of withoutEchoes(read.drift, call, reply))
        tell(() => onDrift({ provider: call.provider, operation: call.operation.id, path, kind }));
  }
  // Where nothing is read of an answer, a page in its place would pass for a success: a record would count as written that is not.
  if (!schema && isHtmlPage(reply)) throw wrong('the answer is an HTML page.', '', 'the API, not an HTML page');
  let raw: { readonly document: unknown } | undefined;
  return {
    value: value as T,
    status,
    headers,
    attempts,
    totalDelayMs,
    get requestId() {
      return requestIdOf(reply, definition);
    },
    bytes: () => body,
    get raw() {
      raw ??= { document: withoutNoise((parsed ?? { document: document() }).document) };
      return raw.document;
    },
  };
};
