import type { Layer, Reply } from '../call.ts';
import type { TokenCache } from '../tokens/token-cache.ts';
import { withinLimits } from './wait.ts';

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
      next({ ...call, headers: { ...call.headers, authorization: `Bearer ${token}` } }).then((reply) => {
        if (reply.status !== 401) return reply;
        tokens.invalidate(scope, token);
        return { ...reply, tokenDropped: true };
      });
    if (call.anonymous === true) return next(call);
    const token = tokens.get(scope);
    return typeof token === 'string' ? sendWith(token) : withinLimits(call, token).then(sendWith);
  };
