import { isOutcomeUnknownError } from '@bgc/attestr';
import { day } from '@bgc/example-parts/time';
import { createSandbox } from '@bgc/sandbox';
import { describe, expect, it, onTestFinished } from 'vitest';

import { openSandboxSite } from '../src/sandbox-site.ts';
import type { StoryOptions } from '../src/sandbox-site.ts';
import { verifyEmployment } from '../src/verify-employment.ts';

const open = (story: StoryOptions, prepare: (sandbox: ReturnType<typeof createSandbox>) => void = () => undefined) => {
  const sandbox = createSandbox({ seed: 'employment' });
  const site = openSandboxSite(story, sandbox);
  onTestFinished(() => site.close());
  prepare(sandbox);
  const said: string[] = [];
  return {
    ...{ sandbox, site, said },
    verify: () => site.run(() => verifyEmployment(site, (text) => said.push(text))),
    settled: () => said.filter((text) => text.startsWith('Settled')),
    answers: () => sandbox.callbacks.deliveries().map(({ attempts }) => attempts.at(-1)?.status),
  };
};

describe('an employment', () => {
  it('is settled by the signed webhook, on a real server', async () => {
    const { sandbox, verify, settled, answers } = open({ employer: 'Alert' });
    expect(await verify()).toMatchObject({ outcome: 'completed', signature: 'verified', output: { status: 'Alert' } });
    expect(settled()).toEqual(['Settled by webhook.']);
    expect(answers()).toEqual([200]);
    const { paid, media } = sandbox.attestr.state();
    expect({ paid, uploaded: media[0]?.contentType }).toEqual({ paid: 1, uploaded: 'application/pdf' });
  });

  it('is settled by query where the webhook is lost', async () => {
    const { sandbox, verify, settled } = open({ employer: 'Alert', losesWebhook: true });
    expect(await verify()).toMatchObject({ outcome: 'completed', signature: 'verified', output: { status: 'Alert' } });
    expect(settled()).toEqual(['Settled by query.']);
    expect(sandbox.callbacks.deliveries().map(({ state }) => state)).toEqual(['dropped']);
    // Four a day, for five days at most.
    expect(sandbox.journal.entries({ operation: 'getAsyncRequest' }).length).toBeLessThanOrEqual(21);
  });

  it('is settled once, though the webhook comes after the query, and twice', async () => {
    const { sandbox, verify, settled, answers } = open({ employer: 'Clear' }, ({ attestr }) => {
      attestr.behave(attestr.accounts()[0] ?? '', { webhookDelayMs: day, webhookCopies: 2 });
    });
    await verify();
    await sandbox.clock.advance(2 * day);
    expect(answers()).toEqual([200, 200]);
    expect(settled()).toEqual(['Settled by query.']);
  });

  it('that Attestr could not verify is a result', async () => {
    const { verify, said } = open({ employer: 'Errored' });
    expect(await verify()).toMatchObject({ outcome: 'errored', error: { code: 5001 } });
    expect(said.at(-1)).toMatch(/error +5001/);
  });

  it('shows a description as text, without its markup and scripts', async () => {
    const { verify, said } = open({ employer: 'Hostile-Html' });
    await verify();
    expect(said.at(-1)).toContain('Dates "differ" by 3 months & more');
    expect(said.join('\n')).not.toMatch(/<|alert\(/);
  });

  it('prints neither who it is about nor a secret', async () => {
    const { verify, said, site } = open({ employer: 'Alert' });
    await verify();
    const printed = said.join('\n');
    expect(printed).not.toMatch(/Ada|ada@|Mentor|\+91/);
    for (const secret of [site.clientSecret, site.webhookToken]) expect(printed).not.toContain(secret);
  });

  it('is not ordered again where nobody can tell whether it was', async () => {
    const { sandbox, verify } = open({ employer: 'Lost-Check' });
    await expect(verify()).rejects.toSatisfy(isOutcomeUnknownError);
    expect(sandbox.attestr.state().paid).toBe(1);
  });

  it('is left alone by a webhook with another token', async () => {
    const { sandbox, verify, said, settled, answers } = open({ employer: 'Alert' });
    await verify();
    const { attestr } = sandbox;
    const payload = { _id: attestr.state().requests[0]?.id ?? '', status: 'COMPLETED', output: { status: 'Clear' } };
    attestr.sendWebhook(attestr.accounts()[0] ?? '', { event: 'async.completed', payload, token: 'a-guess' });
    await sandbox.clock.advance(0);
    expect(answers()).toEqual([200, 401]);
    expect(said.at(-1)).toBe('A webhook was answered with 401: credentials-wrong');
    expect(settled()).toHaveLength(1);
  });
});
