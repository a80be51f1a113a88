import { QueueBlockedError } from '../errors/claim-errors.ts';
import type { Drain } from './drain.ts';
import { idOf } from './listed-id.ts';
import type { Page } from './page.ts';

/**
 * "we limit the result set to a maximum of 5 reviews per request"
 * (https://developers.pageuppeople.com/Api/Partners/BackgroundChecking, "Development Notes")
 */
const fullPage = 5;

/** Throws when a page is full of checks of which each is set aside or postponed: PageUp shows nothing behind them. */
export const assertNotBlocked = ({ blocked }: Drain, { documents }: Page): void => {
  const ids = documents.map(idOf).filter((id) => id !== undefined && blocked.has(id)) as readonly string[];
  if (ids.length >= fullPage && ids.length === documents.length) throw new QueueBlockedError(ids);
};
