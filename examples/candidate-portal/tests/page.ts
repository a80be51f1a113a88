import { describe, expect, it } from 'vitest';

import { expectAccessible } from './support/accessibility.ts';
import { step } from './support/sighting.ts';
import type { Stage } from './support/stage.ts';
import { act, open, STATE, verify } from './support/walks.ts';

const HOSTILE =
  '<img src=x onerror="window.executed = 1"><script>window.executed = 1</script><b data-part="forged">x</b>';

/** Every text of a document, replaced. */
const poisoned = (value: unknown): unknown => {
  if (typeof value === 'string') return HOSTILE;
  if (Array.isArray(value)) return value.map(poisoned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, poisoned(member)]));
};

export const pageTests = (stage: () => Stage): void => {
  describe('the page', () => {
    it('follows the system to dark mode, and can be read in it', async () => {
      const { candidatePortal, portal, send } = stage();
      const { accessId } = candidatePortal.addCheck({ flags: { legalChecks: true } });
      const { page, tab } = await send();
      await open(tab, portal.link(accessId), STATE.identity);
      const ground = (): Promise<string> =>
        page.evaluate(
          () =>
            getComputedStyle(document.documentElement).backgroundColor +
            getComputedStyle(document.body).backgroundColor,
        );
      const light = await ground();
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await ground()).not.toBe(light);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'light' });
    });

    it('shows a report as text, whatever is written in it', async () => {
      const { candidatePortal, portal, send } = stage();
      const { accessId } = candidatePortal.addCheck({ flags: { onlyCandidateCanSeeSensitiveData: true } });
      candidatePortal.complete(accessId, 'anomalies');
      const { page, tab, context, moments } = await send();
      await context.route('**/get-background-check-report?*', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, json: { ...(poisoned(await response.json()) as object), [HOSTILE]: HOSTILE } });
      });
      await open(tab, portal.link(accessId), STATE.locked);
      await verify(tab, 'verify-to-review', STATE.appendix);
      expect(await page.locator('[data-part=report]').textContent()).toContain(HOSTILE);
      expect(await page.locator('[data-part=sensitive-appendix]').textContent()).toContain(HOSTILE);
      expect(await page.locator('main :is(img, script, b, [data-part=forged])').count()).toBe(0);
      expect(await page.evaluate(() => 'executed' in window)).toBe(false);
      expect(moments.filter(({ dom }) => dom.includes('<img'))).toEqual([]);
    });

    it('leaves neither the code of the eID nor the token of the app in the address, the history or a referrer', async () => {
      const { candidatePortal, portal, send } = stage();
      const { page, tab, referrers, moments } = await send();
      const identified = candidatePortal.addCheck({ flags: { legalChecks: true } }).accessId;
      await open(tab, portal.link(identified), STATE.identity);
      await verify(tab, 'verify-identity', STATE.submitted('verified'));
      expect(page.url()).toBe(portal.link(identified));
      const approved = candidatePortal.addCheck({ flags: { requiresCandidateApproval: true } }).accessId;
      candidatePortal.complete(approved, 'ok');
      await page.goto(portal.link(approved));
      await page.waitForURL('**/approving-app?*');
      await step(tab, STATE.submitted('approved'), () => act(page, 'app-approve'));
      expect(page.url()).toBe(portal.link(approved));
      // The emulated eID and app post their forms to themselves with one.
      expect(referrers.length).toBeGreaterThan(10);
      expect(referrers.filter((referrer) => referrer.includes('/background-check/'))).toEqual([]);
      expect(await page.evaluate(() => document.referrer)).not.toMatch(/token=|eid=/);
      // From the first moment in which the page shows anything.
      const late = moments.filter(({ dom }) => dom.includes('data-state="submitted"'));
      expect(late.length).toBeGreaterThan(0);
      expect(late.filter(({ url }) => url.includes('?'))).toEqual([]);
    });
  });
};
