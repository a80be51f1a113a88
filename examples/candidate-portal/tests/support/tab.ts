import type { Page } from 'playwright-core';

import type { Moment } from './witness.ts';

const PATIENCE_MS = 60_000;

/** A page, and what its witness says of it now: cheaper than asking the page, and nothing is put into it. */
export interface Tab {
  readonly page: Page;
  saw(moment: Moment | 'at rest'): void;
  /** What was seen until now does not count for `rest`. */
  forget(): void;
  /** When `main` shows this, and nothing changes any more. */
  rest(main: string): Promise<Moment>;
}

export const createTab = (page: Page): Tab => {
  let last: Moment | undefined;
  let rests = false;
  let look = (): void => undefined;
  return {
    page,
    saw(moment) {
      rests = moment === 'at rest';
      if (moment !== 'at rest') last = moment;
      look();
    },
    forget() {
      rests = false;
    },
    rest: (main) =>
      new Promise((resolve, reject) => {
        const giveUp = (): void => reject(new Error(`The page shows "${last?.main}", not "${main}".`));
        const timer = setTimeout(giveUp, PATIENCE_MS);
        look = () => {
          if (!rests || last?.main !== main) return;
          clearTimeout(timer);
          look = () => undefined;
          resolve(last);
        };
        look();
      }),
  };
};
