import { broken, kept } from './observation.ts';
import type { Judge } from './observation.ts';

/** At most `1 + maxRetries` requests, and for each of two tokens (the second after a 401) as many. */
export const sendsSparingly: Judge = ({ requests, limits: { maxRetries } }) => {
  const most = 1 + maxRetries;
  const count = (place: string): number => requests.filter(({ at }) => at === place).length;
  const [sends, tokens] = [count('api'), count('token')];
  if (sends > most) return broken(`sent ${sends} requests, of ${most}`);
  return tokens > 2 * most ? broken(`asked ${tokens} times for a token, of ${2 * most}`) : kept;
};
