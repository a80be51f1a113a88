import type { Page } from 'playwright-core';

import { step } from './sighting.ts';
import type { Tab } from './tab.ts';
import type { Moment } from './witness.ts';

/** What `main` shows in each state. */
export const STATE = {
  identity: 'identity-collection-required',
  locked: 'report-review-required',
  report: 'report-review-required report',
  appendix: 'report-review-required sensitive-appendix',
  notFound: 'not-found',
  submitted: (outcome: string): string => `submitted ${outcome}`,
} as const;

/** As a script presses it: the flows press it as people do, which costs ten times as much. */
export const act = (page: Page, action: string): Promise<void> =>
  page.evaluate((name) => {
    const control = document.querySelector<HTMLElement>(`[data-action=${name}]`);
    if (control === null) throw new Error(`There is no ${name}`);
    control.click();
  }, action);

export const open = (tab: Tab, link: string, shown: string): Promise<Moment> =>
  step(tab, shown, () => tab.page.goto(link));

/** To the eID and back, as the candidate. */
export const verify = async (
  tab: Tab,
  button: 'verify-identity' | 'verify-to-review',
  shown: string,
): Promise<Moment> => {
  await act(tab.page, button);
  await tab.page.waitForURL('**/candidate-portal/eid?*', { waitUntil: 'domcontentloaded' });
  return step(tab, shown, () => act(tab.page, 'eid-success'));
};

/** What a candidate does to reach each outcome that is gated. */
export const SUBMISSIONS = {
  verified: (tab: Tab) => verify(tab, 'verify-identity', STATE.submitted('verified')),
  declined: (tab: Tab) => step(tab, STATE.submitted('declined'), () => act(tab.page, 'decline-identity')),
  'proceeded-unverified': async (tab: Tab) => {
    await tab.page.evaluate(() => {
      for (const select of document.querySelectorAll('select')) select.value = 'SE';
    });
    return step(tab, STATE.submitted('proceeded-unverified'), () => act(tab.page, 'declare-country'));
  },
} as const satisfies Record<string, (tab: Tab) => Promise<Moment>>;

export type GatedOutcome = keyof typeof SUBMISSIONS;
export const GATED = Object.keys(SUBMISSIONS) as readonly GatedOutcome[];
