import { describe, expect, it } from 'vitest';

import { goBack, keepAndLeave, leave } from './support/history.ts';
import { expectNeverTold, lookAt, step, type Sighting } from './support/sighting.ts';
import type { Stage } from './support/stage.ts';
import type { Visitor } from './support/visitor.ts';
import { act, open, STATE, SUBMISSIONS, verify } from './support/walks.ts';

const FLOWS = {
  report: { flags: { legalChecks: true, requiresCandidateApproval: true } },
  'sensitive appendix': { flags: { onlyCandidateCanSeeSensitiveData: true } },
} as const;
type Protected = keyof typeof FLOWS;
const PROTECTED = Object.keys(FLOWS) as readonly Protected[];
const OPENED = { report: STATE.report, 'sensitive appendix': STATE.appendix } as const;
const TEN_MINUTES = 10 * 60 * 1000;
const shown = STATE.locked;

const completed = ({ candidatePortal }: Stage, what: Protected): string => {
  const { accessId } = candidatePortal.addCheck(FLOWS[what]);
  candidatePortal.complete(accessId, 'anomalies');
  return accessId;
};

/** What somebody who never verified sees at the link of a completed check. */
const neverVerified = async (stage: Stage, what: Protected): Promise<Sighting> => {
  const accessId = completed(stage, what);
  const visitor = await stage.send();
  return lookAt(stage, visitor, { accessId, shown }, () => visitor.page.goto(stage.portal.link(accessId)));
};

/** A candidate who has verified just now, and reads; and what there is to be read. */
const read = async (stage: Stage, what: Protected) => {
  const accessId = completed(stage, what);
  const owner = await stage.send();
  await open(owner.tab, stage.portal.link(accessId), shown);
  const common = await owner.page.locator('body').innerText();
  await verify(owner.tab, 'verify-to-review', OPENED[what]);
  const parts = await owner.page.locator('[data-part]').allInnerTexts();
  const lines = parts.flatMap((part) => part.split('\n')).map((line) => line.trim());
  return { accessId, owner, words: lines.filter((line) => line.length > 3 && !common.includes(line)) };
};

/** Asks as a script in the page could. */
const askForReport = (visitor: Visitor, accessId: string): Promise<readonly [number, string]> =>
  visitor.page.evaluate(async (code) => {
    const response = await fetch(`/candidate-portal/get-background-check-report?accessId=${code}`);
    return [response.status, await response.text()] as const;
  }, accessId);

export const attacksOnReports = (stage: () => Stage): void => {
  describe('without a fresh verification nobody sees', () => {
    it.each(PROTECTED)(
      "the %s: neither the session cookie nor another candidate's verification opens it",
      async (what) => {
        const { owner: other, words } = await read(stage(), what);
        const cookies = (await other.context.cookies()).filter(({ name }) => name === 'bgc_candidate_verification');
        expect(cookies).toHaveLength(1);
        const fresh = await neverVerified(stage(), what);
        const { accessId } = stage().candidatePortal.addCheck(FLOWS[what]);
        const owner = await stage().send();
        owner.expect({ statuses: [403] });
        await open(owner.tab, stage().portal.link(accessId), STATE.identity);
        await SUBMISSIONS.verified(owner.tab);
        stage().candidatePortal.complete(accessId, 'anomalies');
        for (const proof of [[], cookies]) {
          await owner.context.addCookies(proof);
          expect(await lookAt(stage(), owner, { accessId, shown }, () => owner.page.reload())).toEqual(fresh);
          const [status, body] = await askForReport(owner, accessId);
          expect(status).toBe(403);
          for (const word of words) expect(body).not.toContain(word);
          expectNeverTold(owner, words);
        }
      },
    );

    it.each(PROTECTED)('the %s: ten minutes later, on reload and by going back', async (what) => {
      const fresh = await neverVerified(stage(), what);
      const { accessId, owner, words } = await read(stage(), what);
      await leave(owner.page);
      await stage().portal.sandbox.clock.advance(TEN_MINUTES + 1);
      for (const take of [() => goBack(owner.page), () => owner.page.reload()]) {
        expect(await lookAt(stage(), owner, { accessId, shown }, take)).toEqual(fresh);
        expectNeverTold(owner, words);
      }
    });

    it.each(PROTECTED)('the %s: ten minutes later, by going back to a page that the browser has kept', async (what) => {
      const returnTo = async (visitor: Visitor, accessId: string, before: string): Promise<Sighting> => {
        await keepAndLeave(visitor, before);
        await stage().portal.sandbox.clock.advance(TEN_MINUTES + 1);
        const look = { accessId, shown, comesBack: true };
        const sighting = await lookAt(stage(), visitor, look, () => goBack(visitor.page));
        return sighting;
      };
      const accessIdOfNobody = completed(stage(), what);
      const nobody = await stage().send();
      await open(nobody.tab, stage().portal.link(accessIdOfNobody), shown);
      const fresh = await returnTo(nobody, accessIdOfNobody, shown);
      const { accessId, owner, words } = await read(stage(), what);
      expect(await returnTo(owner, accessId, OPENED[what])).toEqual(fresh);
      expectNeverTold(owner, words);
    });

    it('the report: by going back after it was approved, though the verification is still good', async () => {
      const approved = STATE.submitted('approved');
      const { accessId, owner, words } = await read(stage(), 'report');
      const expectNoReport = async (take: () => Promise<unknown>, comesBack: boolean): Promise<void> => {
        const sighting = await lookAt(stage(), owner, { accessId, shown: approved, comesBack }, take);
        expect(sighting.dom).not.toContain('data-part');
        const everything = JSON.stringify([sighting, owner.moments]);
        for (const word of words) expect(everything).not.toContain(word);
      };
      await step(owner.tab, approved, () => act(owner.page, 'approve-report'));
      await leave(owner.page);
      await expectNoReport(() => goBack(owner.page), false);
      await keepAndLeave(owner, approved);
      await expectNoReport(() => goBack(owner.page), true);
    });
  });
};
