import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { driveScenario } from '../src/drive.ts';
import { scenarios } from '../src/scenarios.ts';
import { expectAccessible, expectToFit } from './support/accessibility.ts';
import { takePictures } from './support/photograph.ts';
import { step } from './support/sighting.ts';
import type { Stage } from './support/stage.ts';
import { open, STATE } from './support/walks.ts';

/** What is on record in the end, in the order of the scenarios. */
const RECORDED = [
  ...['completed-ok', 'verified', 'candidate-declined', 'proceeded-unverified'],
  ...['approved', 'candidate-review-declined', 'approved', 'candidate-review-declined', 'completed-anomalies'],
  'ordered',
];

/** The five states, the five outcomes, and what is unlocked. */
const PICTURES = [
  ...['not-found', 'identity-collection-required', 'report-review-required', 'report-ready'],
  ...['verified', 'declined', 'proceeded-unverified', 'approved', 'report-declined', 'report', 'sensitive-appendix'],
];

/** Presses Tab until the focus is on the control, and then the key: as somebody without a mouse does. */
const byKeyboard = async (page: Page, action: string, key = 'Enter'): Promise<void> => {
  const isThere = (): Promise<boolean> =>
    page.evaluate((name) => document.activeElement?.getAttribute('data-action') === name, action);
  for (let pressed = 0; pressed < 12 && !(await isThere()); pressed++) await page.keyboard.press('Tab');
  expect(await isThere(), `Tab reaches ${action}`).toBe(true);
  await page.keyboard.press(key);
};

export const flows = (stage: () => Stage): void => {
  const taken = new Set<string>();
  const inspect = async (page: Page, name: string): Promise<void> => {
    if (taken.has(name)) return;
    taken.add(name);
    // The browser's own list of visited pages keeps it.
    expect(await page.title()).toBe('Background check');
    await expectToFit(page);
    await expectAccessible(page);
    await takePictures(page, name);
  };

  describe('the flows', () => {
    it.each(scenarios.map((scenario, number) => ({ scenario, ...scenario, recorded: RECORDED[number] })))(
      '$flow: the candidate $title',
      async ({ scenario, recorded }) => {
        const { page, expect: expectOf } = await stage().send();
        const isRefused = scenario.steps.some((one) => 'press' in one && one.press === 'eid-someone-else');
        expectOf({
          statuses: [...(isRefused ? [403] : []), ...(scenario.flow === 'none' ? [404] : [])],
          ...(scenario.stopsRedirect === true ? { lost: '/approving-app?' } : {}),
        });
        // What a picture finds wrong is not what the drive says of it.
        let fault: unknown;
        const driven = driveScenario({
          ...{ page, portal: stage().portal, scenario },
          photograph: (shown, name) => inspect(shown, name).catch((error: unknown) => ((fault ??= error), undefined)),
        });
        const { accessId } = await driven;
        expect(fault).toBe(undefined);
        expect(stage().candidatePortal.state().at(-1)).toMatchObject({ accessId, status: recorded });
        expect(page.url()).toBe(stage().portal.link(accessId));
      },
    );

    it('identity-collection: the candidate verifies by keyboard alone', async () => {
      const { candidatePortal, portal, send } = stage();
      const { accessId } = candidatePortal.addCheck({ flags: { legalChecks: true } });
      const { page, tab } = await send();
      await open(tab, portal.link(accessId), STATE.identity);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      await byKeyboard(page, 'verify-identity');
      await page.waitForURL('**/candidate-portal/eid?*');
      await step(tab, STATE.submitted('verified'), () => byKeyboard(page, 'eid-success', 'Space'));
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/verified/);
    });

    it('none: a link that leads to nothing shows the same as a check without a flow', async () => {
      const { candidatePortal, portal, send } = stage();
      const { accessId } = candidatePortal.addCheck();
      const visitor = await send();
      visitor.expect({ statuses: [404] });
      await open(visitor.tab, portal.link('0'.repeat(32)), STATE.notFound);
      const unknown = await visitor.page.content();
      await inspect(visitor.page, 'not-found');
      await open(visitor.tab, portal.link(accessId), STATE.notFound);
      expect(await visitor.page.content()).toBe(unknown);
    });

    it('leave a picture of every state and every outcome, by day and by night', () => {
      expect([...taken]).toEqual(expect.arrayContaining(PICTURES));
    });
  });
};
