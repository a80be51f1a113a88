import type { Random } from '../random.ts';

/** With their digits: mostly 32 hexadecimal ones after three letters, 40 for events and databases. */
const LENGTHS = {
  CHK: 32,
  DTL: 32,
  RPT: 32,
  HOK: 32,
  CFG: 32,
  CCK: 32,
  ATT: 32,
  BHV: 32,
  RUL: 32,
  HKE: 40,
  DBI: 40,
} as const;

export type IdPrefix = keyof typeof LENGTHS;

/** Makes ids that look like the provider's samples: `CHK3815eafb…`. */
export type Ids = (prefix: IdPrefix) => string;

/** Each kind of id is a stream of its own, so that one more hook does not change the id of a check. */
export const createIds = (random: Random): Ids => {
  const streams = new Map<IdPrefix, Random>();
  return (prefix) => {
    const stream = streams.get(prefix) ?? random.fork(prefix);
    streams.set(prefix, stream);
    return prefix + stream.hex(LENGTHS[prefix]);
  };
};
