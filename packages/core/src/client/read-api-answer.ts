import type { Call, Reply } from '../call.ts';
import { ResponseParseError } from '../errors/transport-errors.ts';
import { parseJson } from '../parsing/parse-json.ts';

/** openapi-fetch's shape. */
export interface ApiAnswer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** As openapi-fetch names them. */
export type ParseAs = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';

const nullBody = new Set([204, 205, 304]);

const toResponse = ({ status, headers, body }: Reply): Response =>
  new Response(nullBody.has(status) ? null : (body as BodyInit), { status, headers });

const errorOf = ({ body }: Reply): unknown => {
  const parsed = parseJson(body);
  return parsed.ok ? parsed.document : new TextDecoder().decode(body);
};

/** Reads an answer as openapi-fetch would, except that a success which is not JSON is a typed error. */
export const readApiAnswer = async (reply: Reply, call: Call, parseAs: ParseAs = 'json'): Promise<ApiAnswer> => {
  const response = toResponse(reply);
  if (!response.ok) return { error: errorOf(reply), response };
  if (reply.body.length === 0) return { data: undefined, response };
  if (parseAs === 'stream') return { data: response.body, response };
  if (parseAs !== 'json') return { data: await response.clone()[parseAs](), response };
  const parsed = parseJson(reply.body);
  if (parsed.ok) return { data: parsed.document, response };
  throw new ResponseParseError('the answer is not JSON.', {
    provider: call.provider,
    operation: call.operation.id,
    status: reply.status,
    attempts: reply.attempts,
    path: '',
    expected: 'JSON',
    advice: "Pass parseAs: 'text' or 'stream' for other content.",
  });
};
