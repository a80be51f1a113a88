import { broken, brokenByTime, kept } from './observation.ts';
import type { Judge } from './observation.ts';

/**
 * At most `1 + maxRetries` requests, and for each of two tokens (the second after a 401) as many. Where `fetch` sends some again, attempts that a machine
 * without time lets run out can add up to more.
 */
export const sendsSparingly: Judge = ({ requests, fault, limits: { maxRetries } }) => {
  const most = 1 + maxRetries;
  const count = (place: string): number => requests.filter(({ at }) => at === place).length;
  const [sends, tokens] = [count('api'), count('token')];
  const mayBeFetch = fault.resentByFetch === true && sends <= 2 * most;
  if (sends > most) return (mayBeFetch ? brokenByTime : broken)(`sent ${sends} requests, of ${most}`);
  return tokens > 2 * most ? broken(`asked ${tokens} times for a token, of ${2 * most}`) : kept;
};
