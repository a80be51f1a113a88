import type { Call, Layer, Reply } from '../call.ts';
import { askCredential } from '../tokens/ask-credential.ts';
import type { TokenCache } from '../tokens/token-cache.ts';
import { withinLimits } from './wait.ts';

const withHeaders = (call: Call, headers: Readonly<Record<string, string>>): Call => ({
  ...call,
  headers: { ...call.headers, ...headers },
});

/**
 * Adds the token of the operation's scope. The token is had before a one-shot body is touched. A 401 drops the token that failed, and no
 * other: the retry layer, which counts all sends, decides on the one replay.
 */
export const authenticateWithToken =
  (tokens: TokenCache): Layer =>
  (next) =>
  (call) => {
    const { scope } = call.operation;
    const sendWith = (token: string): Promise<Reply> =>
      next(withHeaders(call, { authorization: `Bearer ${token}` })).then((reply) => {
        if (reply.status !== 401) return reply;
        tokens.invalidate(scope, token);
        return { ...reply, tokenDropped: true };
      });
    if (call.anonymous === true) return next(call);
    const token = tokens.get(scope);
    return typeof token === 'string' ? sendWith(token) : withinLimits(call, token).then(sendWith);
  };

/** Adds fixed headers, such as an API key; asked for at every attempt, so that a key can be rotated. */
export const authenticateWithHeaders =
  (headers: () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>): Layer =>
  (next) =>
  async (call) =>
    call.anonymous === true
      ? next(call)
      : next(withHeaders(call, await withinLimits(call, askCredential(headers, 'headers', call.provider))));
