import { describe, expect, it } from 'vitest';

import { goBack, keepAndLeave, leave } from './support/history.ts';
import { expectNeverTold, lookAt, type Look, type Sighting } from './support/sighting.ts';
import type { Stage } from './support/stage.ts';
import type { Visitor } from './support/visitor.ts';
import { act, GATED, open, STATE, SUBMISSIONS, type GatedOutcome } from './support/walks.ts';

const SESSION = 'bgc_candidate_session';
const ATTRIBUTES = { httpOnly: true, secure: true, sameSite: 'Strict', path: '/' } as const;
const DAY = 24 * 60 * 60 * 1000;
const shown = STATE.identity;

const order = ({ candidatePortal }: Stage): string =>
  candidatePortal.addCheck({ flags: { legalChecks: true } }).accessId;

const sessionOf = async ({ context }: Visitor): Promise<string> => {
  const cookies = (await context.cookies()).filter(({ name }) => name === SESSION);
  expect(cookies).toEqual([expect.objectContaining(ATTRIBUTES)]);
  return cookies[0]?.value ?? '';
};

const hold = ({ context }: Visitor, value: string): Promise<void> =>
  context.addCookies([{ name: SESSION, value, domain: 'localhost', ...ATTRIBUTES }]);

/** A candidate who has submitted, sees the outcome, and holds the cookie; and the words that tell of it. */
const submitAs = async (stage: Stage, outcome: GatedOutcome) => {
  const accessId = order(stage);
  const owner = await stage.send();
  await open(owner.tab, stage.portal.link(accessId), shown);
  const common = await owner.page.locator('body').innerText();
  await SUBMISSIONS[outcome](owner.tab);
  const lines = (await owner.page.locator('main').innerText()).split('\n').map((line) => line.trim());
  return { accessId, owner, words: lines.filter((line) => line !== '' && !common.includes(line)) };
};

/** What somebody without anything gets to see at the link of a check that nobody has submitted to. */
const neverSubmitted = async (stage: Stage, tree = false): Promise<Sighting> => {
  const accessId = order(stage);
  const visitor = await stage.send();
  return lookAt(stage, visitor, { accessId, shown, tree }, () => visitor.page.goto(stage.portal.link(accessId)));
};

const withAnotherEnd = (text: string): string => text.slice(0, -1) + (text.endsWith('0') ? '1' : '0');

export const attacksOnOutcomes = (stage: () => Stage): void => {
  describe('a gated outcome looks in every byte as if nobody had ever submitted', () => {
    it.each(GATED)('%s: without the cookie, with a forged one, and with that of another candidate', async (outcome) => {
      const { accessId, owner, words } = await submitAs(stage(), outcome);
      const session = await sessionOf(owner);
      const { owner: other } = await submitAs(stage(), outcome);
      const fresh = await neverSubmitted(stage(), true);
      const attacker = await stage().send();
      const cookies = {
        none: undefined,
        'nearly right': withAnotherEnd(session),
        'the access code': accessId,
        "another candidate's": await sessionOf(other),
      };
      for (const [name, cookie] of Object.entries(cookies)) {
        await attacker.context.clearCookies();
        if (cookie !== undefined) await hold(attacker, cookie);
        const look = (): Promise<unknown> => attacker.page.goto(stage().portal.link(accessId));
        expect(await lookAt(stage(), attacker, { accessId, shown, tree: true }, look), name).toEqual(fresh);
        expectNeverTold(attacker, words);
      }
    });

    it.each(GATED)(
      '%s: without the cookie on reload, in a second tab, and with it when it has expired',
      async (outcome) => {
        const fresh = await neverSubmitted(stage());
        const { accessId, owner, words } = await submitAs(stage(), outcome);
        const session = await sessionOf(owner);
        const expectNothing = async (take: () => Promise<unknown>, more: Partial<Look> = {}): Promise<void> => {
          expect(await lookAt(stage(), owner, { accessId, shown, ...more }, take)).toEqual(fresh);
          expectNeverTold(owner, words);
        };
        await owner.context.clearCookies();
        await expectNothing(() => owner.page.reload());
        const tab = await owner.openTab();
        await expectNothing(() => tab.page.goto(stage().portal.link(accessId)), { tab });
        await hold(owner, session);
        await open(tab, stage().portal.link(accessId), STATE.submitted(outcome));
        await stage().portal.sandbox.clock.advance(DAY + 1);
        await expectNothing(() => owner.page.reload());
        expect(await sessionOf(owner)).toBe(session);
      },
    );

    it.each(GATED)(
      '%s: when the session was ended, and by going back after it, though with a copy of the cookie',
      async (outcome) => {
        const fresh = await neverSubmitted(stage());
        const { accessId, owner, words } = await submitAs(stage(), outcome);
        const session = await sessionOf(owner);
        const end = (): Promise<unknown> => act(owner.page, 'end-session');
        const {
          shown: _shown,
          served: _served,
          answers,
          ...ended
        } = await lookAt(stage(), owner, { accessId, shown }, end);
        // On the way it differs: the session was ended by a request of its own.
        expect(fresh).toMatchObject(ended);
        expect(fresh.answers).toEqual(
          expect.arrayContaining(answers.filter(({ request }) => request.startsWith('GET '))),
        );
        expectNeverTold(owner, words);
        expect(await owner.context.cookies()).toEqual([]);
        // It is worth nothing to who has copied it.
        await hold(owner, session);
        await leave(owner.page);
        expect(await lookAt(stage(), owner, { accessId, shown }, () => goBack(owner.page))).toEqual(fresh);
        expectNeverTold(owner, words);
      },
    );

    it.each(GATED)(
      '%s: by going back to a page that the browser has kept, when the cookie is lost',
      async (outcome) => {
        const returnTo = async (visitor: Visitor, accessId: string, before: string): Promise<Sighting> => {
          await keepAndLeave(visitor, before);
          await visitor.context.clearCookies();
          const sighting = await lookAt(stage(), visitor, { accessId, shown, comesBack: true }, () =>
            goBack(visitor.page),
          );
          return sighting;
        };
        const accessIdOfNobody = order(stage());
        const nobody = await stage().send();
        await open(nobody.tab, stage().portal.link(accessIdOfNobody), shown);
        const fresh = await returnTo(nobody, accessIdOfNobody, shown);
        const { accessId, owner, words } = await submitAs(stage(), outcome);
        expect(await returnTo(owner, accessId, STATE.submitted(outcome))).toEqual(fresh);
        expectNeverTold(owner, words);
      },
    );
  });
};
