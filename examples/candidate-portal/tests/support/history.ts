import type { Page } from 'playwright-core';

import { step } from './sighting.ts';
import type { Visitor } from './visitor.ts';

/** To another document, which knows nothing. */
export const leave = async (page: Page): Promise<void> => {
  await page.goto('about:blank');
};

/**
 * Chromium keeps no page in its back/forward cache that is `no-store` and asks for `no-store`. Other browsers, and other
 * hosts of the page, may: here its document loses the header on the way, and is then left.
 */
export const keepAndLeave = async ({ context, page, tab }: Visitor, shown: string): Promise<void> => {
  await context.route(/\/background-check\//, async (route) => {
    const response = await route.fetch();
    const { 'cache-control': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  // Loaded anew because routes do not see what a redirect leads to.
  await step(tab, shown, () => page.reload());
  await leave(page);
  await context.unrouteAll();
};

/** As the button does. Whoever waits for it to load waits in vain where it came from the back/forward cache. */
export const goBack = (page: Page): Promise<unknown> => page.goBack({ waitUntil: 'commit' });
