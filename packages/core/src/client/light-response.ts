import type { Call, FetchBody, Reply } from '../call.ts';
import type { ClientContext } from './client-context.ts';

const withoutBody = new Set([204, 205, 304]);

export const toResponse = ({ status, headers, body }: Reply): Response =>
  new Response(withoutBody.has(status) ? null : (body as FetchBody), { status, headers });

/**
 * All that openapi-fetch reads of a response. The length is always there, as it is known, so that JSON is asked for as `json()` and parsed by
 * core; a success that is none is a typed error.
 */
export const lightResponse = ({ parts }: ClientContext, reply: Reply, call: Call): Response => {
  const { status, body, attempts } = reply;
  const response = toResponse(reply);
  const json = async (): Promise<unknown> => {
    const parsed = parts.parseJson(body);
    if (parsed.ok) return parsed.document;
    throw new parts.ResponseParseError('the answer is not JSON.', {
      provider: call.provider,
      operation: call.operation.id,
      status,
      attempts,
      path: '',
      expected: 'JSON',
      advice: "Pass parseAs: 'text' or 'stream' for other content.",
    });
  };
  const seen: Pick<Response, 'ok' | 'status' | 'headers' | 'body' | 'json' | 'text' | 'blob' | 'arrayBuffer'> = {
    ok: response.ok,
    status,
    headers: new Headers({ 'content-length': String(body.length) }),
    body: response.body,
    json,
    text: () => response.text(),
    blob: () => response.blob(),
    arrayBuffer: () => response.arrayBuffer(),
  };
  return seen as Response;
};
