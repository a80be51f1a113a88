import type { Incoming } from '../exchange/exchange.ts';
import type { Receipt } from '../exchange/provider.ts';
import { hash32 } from '../random.ts';
import type { Route, Site } from './routes.ts';
import type { World } from './world.ts';

/** A request on its way to one operation. */
export interface Arrival {
  readonly world: World;
  readonly incoming: Incoming;
  readonly route: Route;
  /** The real host that was called, where one was. */
  readonly site: Site | undefined;
  /** What absolute links begin with. */
  readonly base: string;
  /** Common to all receipts. */
  readonly common: Pick<Receipt, 'template' | 'attemptKey' | 'errorReply'> & {
    readonly tenant?: string;
    readonly subject?: string;
  };
}

/** A short hash that cannot be read back, for ids that the sandbox does not know. */
export const nameless = (world: World, text: string): string =>
  `#${hash32(world.salt + text)
    .toString(16)
    .padStart(8, '0')}`;
