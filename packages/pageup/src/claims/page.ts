import type { Listing } from './desk.ts';
import type { Drain } from './drain.ts';

/** At most five listed checks. */
export interface Page extends Listing {
  /** Milliseconds since the epoch, before it was asked for. */
  readonly askedAt: number;
  /** The suspects that were held before the page was asked for: if it lists one, it is pending again. */
  readonly proves: ReadonlySet<string>;
}

export const readPage = async (drain: Drain): Promise<Page> => {
  const { desk, options, summary } = drain;
  const askedAt = desk.clock.now();
  const proves = new Set(drain.suspects.keys());
  summary.pages += 1;
  const listing = await desk.gateway.listPending({ provider: options.provider, signal: options.signal });
  return { ...listing, askedAt, proves };
};
