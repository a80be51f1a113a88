import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createBrowser, FLAGS, readyCandidatePortal, seenOf, type Browser } from '../testing/ready-candidate-portal.ts';
import { startSandboxServer } from '../server.ts';

const OUTCOMES = {
  verified: (browser: Browser, accessId: string) => browser.identify(accessId),
  declined: (browser: Browser, accessId: string) => browser.submit(accessId, { declined: true }),
  'proceeded-unverified': (browser: Browser, accessId: string) => browser.submit(accessId, { country: 'SE' }),
} as const;

const SESSION = 'bgc_candidate_session';
const DAY = 86_400_000;

type Ready = ReturnType<typeof readyCandidatePortal>;

/** How to ask without the right cookie, given the candidate's own; what it gives is the Cookie header. */
const ATTACKS: Readonly<Record<string, (own: string, ready: Ready, browser: Browser) => Promise<string> | string>> = {
  'no cookie': () => '',
  'a forged cookie': () => `${SESSION}=${'0'.repeat(64)}`,
  'the own cookie, one digit changed': (own) => `${SESSION}=${own.replace(/.$/, (last) => (last === '0' ? '1' : '0'))}`,
  "another check's cookie": async (_, { portal, newBrowser }) => {
    const other = newBrowser();
    await other.submit(portal.addCheck({ flags: { legalChecks: true } }).accessId, { country: 'SE' });
    return `${SESSION}=${other.jar.get(SESSION)}`;
  },
  'an expired cookie': async (own, { sandbox }) => {
    await sandbox.clock.advance(DAY);
    return `${SESSION}=${own}`;
  },
  'a withdrawn cookie': (own, { portal, accessId }) => {
    portal.expireSessions(accessId);
    return `${SESSION}=${own}`;
  },
  'two cookies': (own) => `${SESSION}=${own}; ${SESSION}=${'0'.repeat(64)}`,
  'the own cookie twice': (own) => `${SESSION}=${own}; ${SESSION}=${own}`,
  'the cookie of an ended session': async (own, _, browser) => {
    await browser.endSession();
    return `${SESSION}=${own}`;
  },
  'the own cookie, quoted': (own) => `${SESSION}="${own}"`,
  'the own cookie under other letters': (own) => `${SESSION.toUpperCase()}=${own}`,
  'the own cookie as a verification': (own) => `bgc_candidate_verification=${own}`,
  'the own cookie in 100 kB': (own) => `${SESSION}=${own}; junk=${'x'.repeat(100_000)}`,
  junk: () => `;;=; =${SESSION}; ${SESSION}; ${SESSION}=; a="b;c"; %00=%ff`,
};

for (const [outcome, submit] of Object.entries(OUTCOMES)) {
  test.each(Object.entries(ATTACKS))(
    `${outcome}, %s: the answer is that for who never submitted`,
    async (_, attack) => {
      for (const flags of Object.values(FLAGS)) {
        const ready = readyCandidatePortal({ flags });
        const { sandbox, portal, accessId, browser, newBrowser } = ready;
        const never = portal.addCheck({ flags }).accessId;
        expect((await submit(browser, accessId)).status).toBe(204);
        const own = browser.jar.get(SESSION) ?? '';
        expect(await browser.state(accessId)).toEqual({ state: 'submitted', outcome });

        const cookie = await attack(own, ready, browser);
        const stranger = newBrowser();
        const expected = await seenOf(await stranger.result(never, ''));
        expect(new TextDecoder().decode(Uint8Array.from(expected.body))).toBe(
          '{"state":"identity-collection-required"}',
        );
        expect(await seenOf(await stranger.result(accessId, cookie))).toEqual(expected);
        expect(await seenOf(await stranger.result(never, cookie))).toEqual(expected);
        expect(await seenOf(await stranger.report(accessId, cookie))).toEqual(
          await seenOf(await stranger.report(never)),
        );
        expect(sandbox.journal.entries().filter(({ status }) => (status ?? 500) >= 500)).toEqual([]);
      }
    },
  );
}

test('nothing else that a stranger can ask tells who submitted, either', async () => {
  const seen = async (prepare?: (typeof OUTCOMES)[keyof typeof OUTCOMES]) => {
    const { portal, accessId, browser, newBrowser } = readyCandidatePortal();
    await prepare?.(browser, accessId);
    const other = portal.addCheck({ flags: FLAGS['identity-collection'] }).accessId;
    const stranger = newBrowser();
    const codeOf = async (
      of: string,
      purpose: 'identification' | 'report-review',
      answer: 'success' | 'someone-else',
    ) => (await stranger.eid(of, purpose, answer)).get('eid');
    const identification = '/submit-candidate-identification';
    const verified = '/submit-background-check-report-review-verified-identity';
    const page = await stranger.get('/eid', { accessId, purpose: 'identification', return: '/x' });
    const masked = (await page.text()).replace(/[0-9a-f]{64}/g, '…');
    return [
      masked,
      await seenOf(await stranger.report(accessId)),
      await seenOf(await stranger.post(identification, { accessId, eid: 'made-up' })),
      await seenOf(
        await stranger.post(identification, {
          accessId,
          eid: await codeOf(accessId, 'identification', 'someone-else'),
        }),
      ),
      await seenOf(
        await stranger.post(identification, { accessId, eid: await codeOf(other, 'identification', 'success') }),
      ),
      await seenOf(await stranger.post(identification, { accessId, country: 'Sweden' })),
      await seenOf(
        await stranger.post(verified, { accessId, eid: await codeOf(accessId, 'report-review', 'success') }),
      ),
      await seenOf(
        await stranger.post(verified, { accessId, eid: await codeOf(accessId, 'identification', 'success') }),
      ),
      await seenOf(await stranger.review(accessId, 'approve')),
      await seenOf(await stranger.approve(accessId, 'made-up')),
      await seenOf(await stranger.endSession()),
    ];
  };
  const expected = await seen();
  for (const submit of Object.values(OUTCOMES)) expect(await seen(submit)).toEqual(expected);
});

test('what was submitted before is not told by the refusal to submit again', async () => {
  const refusals = await Promise.all(
    Object.values(OUTCOMES).flatMap((submit) =>
      [{ country: 'SE' }, { declined: true }].map(async (body) => {
        const { accessId, browser, newBrowser } = readyCandidatePortal();
        await submit(browser, accessId);
        const response = await newBrowser().submit(accessId, body);
        expect(response.status).toBe(409);
        return seenOf(response);
      }),
    ),
  );
  for (const refusal of refusals) expect(refusal).toEqual(refusals[0]);
});

test('no report is told from one that is there: 403 alike, with a session cookie too', async () => {
  const { portal, accessId, browser, newBrowser } = readyCandidatePortal({ flags: FLAGS['report-approval'] });
  await browser.identify(accessId);
  const before = await seenOf(await browser.report(accessId));
  expect(before.status).toBe(403);
  portal.complete(accessId, 'anomalies');
  expect(await seenOf(await browser.report(accessId))).toEqual(before);
  expect(await seenOf(await newBrowser().report(accessId))).toEqual(before);
  expect(await seenOf(await newBrowser().report('nobody'))).toEqual(before);
});

test('on the wire, too: the same headers and length from a server', async () => {
  await using server = await startSandboxServer({ clock: 'virtual' });
  const { candidatePortal } = server.sandbox;
  const [submitted, never] = [1, 2].map(() => candidatePortal.addCheck({ flags: { legalChecks: true } }).accessId);
  const browser = createBrowser(fetch, server.origin);
  await browser.identify(submitted ?? '');
  expect(await browser.state(submitted ?? '')).toEqual({ state: 'submitted', outcome: 'verified' });
  const stranger = createBrowser(fetch, server.origin);
  const expected = await seenOf(await stranger.result(never ?? ''));
  expect(expected.headers.map(([name]) => name)).toContain('content-length');
  expect(expected.headers.map(([name]) => name)).not.toContain('etag');
  expect(await seenOf(await stranger.result(submitted ?? ''))).toEqual(expected);
});

/** One step of a random walk: who does what at which check. */
const step = fc.record({
  who: fc.nat(2),
  at: fc.nat(2),
  what: fc.constantFrom(
    ...([
      'verify',
      'country',
      'decline',
      'someone-else',
      'end',
      'expire',
      'complete',
      'wait',
      'verify-to-review',
    ] as const),
  ),
});

const COLLECTED: Readonly<Record<string, string>> = {
  verified: 'verified',
  'proceeded-unverified': 'proceeded-unverified',
  'candidate-declined': 'declined',
};

test('in any world: a gated outcome is seen with the cookie that was minted for it, and with no other', async () => {
  const flows = fc.tuple(...[1, 2, 3].map(() => fc.constantFrom(...Object.values(FLAGS))));
  await fc.assert(
    fc.asyncProperty(flows, fc.array(step, { maxLength: 14 }), async (flags, steps) => {
      const { sandbox, portal, newBrowser, accessId: never } = readyCandidatePortal();
      const codes = flags.map((one) => portal.addCheck({ flags: one }).accessId);
      const browsers = [newBrowser(), newBrowser(), newBrowser()];
      /** For which check each browser holds a good session, and until when. */
      const holds: ({ at: number; until: number } | undefined)[] = [];
      for (const { who, at, what } of steps) {
        const browser = browsers[who] as Browser;
        const accessId = codes[at] as string;
        const minted = async (sent: Promise<Response>): Promise<void> => {
          if ((await sent).status === 204) holds[who] = { at, until: sandbox.clock.now() + DAY };
        };
        if (what === 'verify') await minted(browser.identify(accessId));
        else if (what === 'someone-else') expect((await browser.identify(accessId, 'someone-else')).status).toBe(403);
        else if (what === 'country') await minted(browser.submit(accessId, { country: 'SE' }));
        else if (what === 'decline') await minted(browser.submit(accessId, { declined: true }));
        else if (what === 'verify-to-review') await browser.verifyToReview(accessId);
        else if (what === 'wait') await sandbox.clock.advance(DAY / 2);
        else if (what === 'end') {
          await browser.endSession();
          holds[who] = undefined;
        } else if (what === 'expire') {
          portal.expireSessions(accessId);
          for (const [index, held] of holds.entries()) if (held?.at === at) holds[index] = undefined;
        } else if (portal.state().find((one) => one.accessId === accessId)?.status !== 'candidate-declined') {
          portal.complete(accessId, 'ok');
        }
      }
      const hidden = await seenOf(await newBrowser().result(never));
      const statuses = new Map(portal.state().map((one) => [one.accessId, one.status]));
      for (const [at, accessId] of codes.entries()) {
        const outcome = COLLECTED[statuses.get(accessId) ?? ''];
        if (outcome === undefined) continue;
        for (const [who, browser] of browsers.entries()) {
          const held = holds[who];
          const response = await browser.result(accessId);
          if (held?.at === at && sandbox.clock.now() < held.until) {
            expect(await response.json()).toEqual({ state: 'submitted', outcome });
          } else expect(await seenOf(response)).toEqual(hidden);
        }
      }
    }),
    { numRuns: 60 },
  );
});
