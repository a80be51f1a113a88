import type { CandidatePortalSandbox } from '@bgc/sandbox';
import type { Page } from 'playwright-core';

import { notices } from './page/notices.ts';
import type { Scenario, Seen, Step } from './scenarios.ts';

export interface DriveOptions {
  /** A page of a context of its own: cookies belong to one candidate. */
  readonly page: Page;
  readonly portal: {
    readonly sandbox: { readonly candidatePortal: CandidatePortalSandbox };
    link(accessId: string): string;
  };
  readonly scenario: Scenario;
  /** Takes a picture of what is seen. */
  readonly photograph?: (page: Page, name: string) => Promise<void>;
  readonly say?: (text: string) => void;
  /** Milliseconds for each step: 10 000 unless told. */
  readonly patienceMs?: number;
}

export interface Driven {
  readonly accessId: string;
  /** In the order in which it was seen. */
  readonly seen: readonly Seen[];
}

/** An access code that no check has. */
const NOBODYS = '0'.repeat(32);

const named = ({ state, outcome, unlocked }: Seen): string =>
  [state, outcome, unlocked && `${unlocked} unlocked`].filter((part) => part !== undefined).join(' · ');

const described = (step: Step): string => {
  if ('open' in step) return `opens ${step.open}`;
  if ('press' in step) return `presses ${step.press}`;
  if ('choose' in step) return `chooses ${step.choose}`;
  if ('complete' in step) return `the check is completed: ${step.complete}`;
  if ('told' in step) return `is told: ${notices[step.told]}`;
  return `sees ${named(step.see)}`;
};

/** What is not seen must not be there either: a locked report has no `data-unlocked`. */
const selector = ({ state, outcome, unlocked }: Seen): string => {
  const is = (name: string, value: string | undefined): string =>
    value === undefined ? `:not([data-${name}])` : `[data-${name}="${value}"]`;
  return `main[data-state="${state}"]${is('outcome', outcome)}${is('unlocked', unlocked)}:not([aria-busy])`;
};

/** The page's first redirect to the approving app comes to nothing: a 204 leaves a browser where it is. Its link stays good. */
const stopRedirect = (page: Page) =>
  page.route('**/approving-app?*', (route) => route.fulfill({ status: 204 }), { times: 1 });

/** Walks a new check through a scenario. Throws an `Error` that names the step that did not come about. */
export const driveScenario = async (options: DriveOptions): Promise<Driven> => {
  const { page, portal, scenario, photograph, say = () => undefined, patienceMs = 60_000 } = options;
  const { candidatePortal } = portal.sandbox;
  const { accessId } = candidatePortal.addCheck({ flags: scenario.flags, status: scenario.status });
  page.setDefaultTimeout(patienceMs);
  if (scenario.stopsRedirect === true) {
    say('the first redirect comes to nothing, so that the page can be seen');
    await stopRedirect(page);
  }
  const links = { 'the link': portal.link(accessId), 'a link that leads nowhere': portal.link(NOBODYS) };
  const seen: Seen[] = [];

  const take = async (step: Step): Promise<void> => {
    if ('open' in step) await page.goto(links[step.open], { waitUntil: 'commit' });
    else if ('press' in step) await page.locator(`[data-action=${step.press}]`).click();
    else if ('choose' in step) await page.locator('select[name=country]').selectOption(step.choose);
    else if ('complete' in step) candidatePortal.complete(accessId, step.complete);
    else if ('told' in step) await page.locator('main > .notice', { hasText: notices[step.told] }).waitFor();
    else {
      await page.locator(selector(step.see)).waitFor();
      seen.push(step.see);
      if (step.picture !== undefined) await photograph?.(page, step.picture);
    }
  };

  for (const step of scenario.steps) {
    say(described(step));
    try {
      await take(step);
    } catch {
      // The browser's own words hold addresses, and these the access code.
      const now = await page
        .locator('main')
        .getAttribute('data-state', { timeout: 1000 })
        .catch(() => undefined);
      const shows = typeof now === 'string' ? `the page shows ${now}` : 'the page is not there';
      throw new Error(`${scenario.flow}, ${scenario.title}: "${described(step)}" did not come about: ${shows}.`);
    }
  }
  return { accessId, seen };
};
