import { expect } from 'vitest';

import { anonymous, withoutAccessCode, type Answer } from './answer.ts';
import type { Stage } from './stage.ts';
import type { Tab } from './tab.ts';
import type { Visitor } from './visitor.ts';
import type { Moment } from './witness.ts';

/** All that a page shows or holds when it has come to rest, all that it showed on the way, and all that was sent to it. */
export interface Sighting {
  readonly dom: string;
  readonly values: string;
  readonly title: string;
  readonly accessibility: string;
  /** The state of the history, storage, the window's name, cookies that scripts can read. */
  readonly elsewhere: string;
  readonly address: string;
  readonly shown: readonly string[];
  /** As the emulator gave it. */
  readonly served: readonly Answer[];
  /** As the browser got it. */
  readonly answers: readonly Answer[];
  readonly console: readonly string[];
}

export interface Look {
  readonly accessId: string;
  /** What `main` must come to show. */
  readonly shown: string;
  /** Another one. */
  readonly tab?: Tab;
  /** The page comes out of the back/forward cache, and the driver does not see what it asks for. */
  readonly comesBack?: boolean;
  /** The accessibility tree, too: it costs as much as all the rest. */
  readonly tree?: boolean;
}

/** Takes a step that makes the page ask for its state, waits for the answer and until what it should show is there. */
export const step = async (tab: Tab, shown: string, take: () => Promise<unknown>): Promise<Moment> => {
  tab.forget();
  const asked = tab.page.waitForResponse((response) => response.url().includes('/get-candidate-background-check?'), {
    timeout: 60_000,
  });
  await Promise.all([asked, take()]);
  return tab.rest(shown);
};

export const lookAt = async (
  { served }: Pick<Stage, 'served'>,
  visitor: Visitor,
  { accessId, shown, tab = visitor.tab, comesBack = false, tree = false }: Look,
  take: () => Promise<unknown>,
): Promise<Sighting> => {
  await visitor.answers();
  for (const list of [visitor.moments, visitor.console, served]) list.length = 0;
  const see = async (): Promise<Moment> => {
    if (!comesBack) return step(tab, shown, take);
    // What a page asks for while it comes back, the driver takes for lost.
    visitor.expect({ lost: '/get-candidate-background-check?' });
    tab.forget();
    await take();
    return tab.rest(shown);
  };
  const { dom, values, title, elsewhere, kept } = await see();
  expect(kept).toBe(comesBack);
  const everShown = visitor.moments.filter(({ loading, url }) => !loading && url !== 'about:blank');
  return {
    ...{ dom, values, title, elsewhere },
    accessibility: tree ? await tab.page.locator('html').ariaSnapshot() : '',
    address: withoutAccessCode(tab.page.url(), accessId),
    shown: [...new Set(everShown.map(({ dom, values, title }) => [dom, values, title].join('\n')))],
    served: anonymous(served, accessId),
    answers: comesBack ? [] : anonymous(await visitor.answers(), accessId),
    console: [...visitor.console],
  };
};

/** Words that only somebody who knows the outcome could have put there. */
const OUTCOME_WORDS = /\b(verified|declined|proceeded|unverified|approved|submitted|completed)\b/i;

/** No moment held one of the texts; and nothing beside the DOM, whose words are for everybody, names an outcome at all. */
export const expectNeverTold = (visitor: Visitor, texts: readonly string[]): void => {
  expect(texts.length).toBeGreaterThan(0);
  expect(visitor.moments.length).toBeGreaterThan(0);
  for (const { dom, title, values, url, elsewhere } of visitor.moments) {
    for (const text of texts) expect(`${title}\n${values}\n${dom}`).not.toContain(text);
    expect(dom).not.toMatch(/data-outcome|data-state="submitted"/);
    expect(`${url}\n${elsewhere}\n${values}`).not.toMatch(OUTCOME_WORDS);
  }
  expect(visitor.console.join('\n')).not.toMatch(OUTCOME_WORDS);
};
