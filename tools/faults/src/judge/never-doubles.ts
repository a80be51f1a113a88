import { broken, kept } from './observation.ts';
import type { Judge, Observation } from './observation.ts';

const keyHeader = 'idempotency-key';

const byRepeat: Readonly<Record<Observation['operationClass']['repeat'], (sends: Observation['requests']) => string>> =
  {
    safe: () => '',
    idempotent: () => '',
    keyed: (sends) => {
      const keys = new Set(sends.map(({ headers }) => headers[keyHeader] ?? ''));
      if (keys.has('')) return 'sent it without an idempotency key';
      return keys.size > 1 ? `sent it under ${keys.size} idempotency keys` : '';
    },
    never: (sends) => {
      const first = sends.findIndex(({ mayBeProcessed }) => mayBeProcessed);
      // A redirect may be followed by another method: that is not this request again.
      const again = sends
        .slice(first + 1)
        .filter(({ method }) => first !== -1 && method === sends[first]?.method).length;
      return again > 0 ? `sent it ${again} more time(s) after it may have been processed` : '';
    },
  };

/** Nothing is sent again that may have been processed, but under the key that makes it one. */
export const neverDoubles: Judge = ({ requests, operationClass: { repeat } }) => {
  const how = byRepeat[repeat](requests.filter(({ at }) => at === 'api'));
  return how === '' ? kept : broken(how);
};
