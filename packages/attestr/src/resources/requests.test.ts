import {
  isAbortedError,
  isPollTimeoutError,
  isRateLimitError,
  isResponseParseError,
  isServerError,
} from '@bgc/attestr';
import type { CompletedRequest, PollState, PollTimeoutError, RequestOutcome } from '@bgc/attestr';
import { createVirtualClock } from '@bgc/core/testing';
import { describe, expect, test } from 'vitest';

import { openAccount, rejection, scripted } from './account-world.fixture.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const answered = (more: object = {}): Response =>
  Response.json({ _id: 'AR1', number: '1', status: 'INITIATED', ...more });
const refusal = (code: number, status: number): Response => Response.json({ code, message: 'x' }, { status });

describe('A result', () => {
  test('has ISO dates, HTML that is no text, lists where Attestr has null, and a judged signature', async () => {
    const { sandbox, client, settled, employment } = openAccount();
    const attestr = client();
    const { _id } = await settled(attestr.employmentChecks.create(employment({ employer: 'Hostile-Html' })));
    await sandbox.clock.advance(5 * day);
    const result = await settled(attestr.requests.get(_id));
    expect(result).toMatchObject({ _id, status: 'COMPLETED', signature: 'verified' });
    expect(result.output).toMatchObject({
      status: 'Alert',
      verified: expect.stringMatching(/^2026-01-\d\d$/) as string,
    });
    expect(result.output?.documents).toBeInstanceOf(Array);
    expect(result.output?.voiceRecords).toBeInstanceOf(Array);
    expect(result.output?.description?.untrustedHtml).toContain('<script>');
    expect(result.output?.description?.text()).not.toContain('alert');
    expect(result.created).toBe(1_767_603_600_000);
    expect(result.input).toMatchObject({ tag: 'EMP-1001' });
    expect(result.output?.raw).toMatchObject({ verified: expect.stringMatching(/-01-2026$/) as string });
    expect(result.raw).toMatchObject({ output: { verified: expect.stringMatching(/^\d\d-01-2026$/) as string } });
    expect(JSON.stringify(result)).not.toContain('-01-2026');
  });

  test('that is not there yet has no null in it', async () => {
    const nulls = { input: null, output: null, error: null, updated: null, signature: null };
    const { attestr } = scripted(() => answered(nulls), { clientSecret: 'a-secret' });
    expect(await attestr.requests.get('AR1')).toEqual({
      _id: 'AR1',
      number: '1',
      status: 'INITIATED',
      signature: 'absent',
    });
  });

  test('takes `input` and `error` as objects and as text', async () => {
    const { attestr, sent } = scripted(() =>
      sent.length === 1
        ? answered({ status: 'ERRORED', input: 'what was asked', error: 'what went wrong' })
        : answered({ status: 'ERRORED', input: { tag: 'T' }, error: { code: 5001, message: 'x' } }),
    );
    expect(await attestr.requests.get('AR1')).toMatchObject({ input: 'what was asked', error: 'what went wrong' });
    expect(await attestr.requests.get('AR1')).toMatchObject({ input: { tag: 'T' }, error: { code: 5001 } });
  });

  test('about another request is refused', async () => {
    const { attestr } = scripted(() => answered({ _id: 'AR2' }));
    expect(await rejection(attestr.requests.get('AR1'))).toSatisfy(isResponseParseError);
    expect(attestr.supportReport().failures).toHaveLength(1);
  });
});

describe('A signature', () => {
  const signatureWith = async (
    clientSecret: readonly string[] | undefined,
    account: object = {},
    outcome: object = {},
  ) => {
    const { sandbox, options, client, settled, employment } = openAccount(account);
    const { clientSecret: real, ...others } = options;
    const secrets = clientSecret?.map((secret) => (secret === 'real' ? real : secret));
    const attestr = client({ ...others, clientSecret: (secrets ?? (undefined as never)) as readonly string[] });
    const { _id } = await settled(attestr.employmentChecks.create(employment()));
    sandbox.attestr.finish(_id, outcome);
    return (await settled(attestr.requests.get(_id))).signature;
  };

  test('is verified with any of several secrets, a mismatch with none', async () => {
    expect(await signatureWith(['new', 'real'])).toBe('verified');
    expect(await signatureWith(['new', 'old'])).toBe('mismatch');
  });

  test('over another form of the output than the one received is a mismatch, in no style of JSON', async () => {
    expect(await signatureWith(['real'], { behaviour: { signedText: 'sorted' } })).toBe('mismatch');
    for (const jsonStyle of ['python', 'php', 'pretty', 'ascii'] as const)
      expect(await signatureWith(['real'], { behaviour: { jsonStyle } })).toBe('verified');
  });

  test('is looked at, and its secret asked for, only where there is one of an output', async () => {
    let asked = 0;
    const output = { status: 'Clear' };
    const script = [{}, { output }, { signature: 'f00d' }, { output, signature: 'f00d' }];
    const { attestr, sent } = scripted(() => answered(script[sent.length - 1]), {
      clientSecret: () => `secret-${(asked += 1)}`,
    });
    const verdicts: string[] = [];
    for (const _ of script) verdicts.push((await attestr.requests.get('AR1')).signature);
    expect(verdicts).toEqual(['absent', 'absent', 'absent', 'mismatch']);
    expect(asked).toBe(1);
  });

  test('is absent of what is archived, and unchecked without a secret', async () => {
    expect(await signatureWith(['real'], {}, { archived: true })).toBe('absent');
    expect(await signatureWith(undefined)).toBe('unchecked');
  });

  test('is checked with a secret that is read when it is needed, by a method of yours', async () => {
    const output = { status: 'Clear' };
    const { attestr } = scripted(() => answered({ status: 'COMPLETED', output, signature: 'secret:18' }), {
      clientSecret: async () => 'secret',
      signatureMethod: (bytes, secret) => `${secret}:${bytes.length}`,
    });
    expect((await attestr.requests.get('AR1')).signature).toBe('verified');
  });
});

describe('Waiting for a result', () => {
  const run = async (work: Promise<RequestOutcome>, clock: ReturnType<typeof createVirtualClock>, ms = 20 * day) => {
    const result = rejection(work.then((outcome) => Promise.reject(outcome as never)));
    await clock.advance(ms);
    return result;
  };
  const waiting = (script: (time: number, count: number) => Response) => {
    const clock = createVirtualClock({ now: 0 });
    const times: number[] = [];
    const { attestr } = scripted(
      () => {
        times.push(clock.now());
        return script(clock.now(), times.length);
      },
      { clock, random: () => 0, retry: { maxRetries: 0 } },
    );
    return { clock, times, attestr };
  };
  const done = { status: 'COMPLETED', output: { status: 'Clear' } };

  test('gives a completed one with its output, after days', async () => {
    const { client, settled, employment } = openAccount();
    const attestr = client();
    const created = await settled(attestr.employmentChecks.create(employment()));
    const result = await settled(attestr.requests.waitForResult(created));
    expect(result).toMatchObject({ outcome: 'completed', _id: created._id, signature: 'verified' });
  });

  test('gives a failed verification as a result, and does not throw', async () => {
    const { client, settled, employment } = openAccount();
    const attestr = client();
    const { _id } = await settled(attestr.employmentChecks.create(employment({ employer: 'Errored' })));
    const result = await settled(attestr.requests.waitForResult(_id));
    expect(result).toMatchObject({ outcome: 'errored', _id, error: { code: 5001 } });
  });

  test('goes on over an unknown status, which is told once, at one request an interval', async () => {
    const { clock, times, attestr } = waiting((_, count) => answered(count < 5 ? { status: 'QUEUED' } : done));
    const unknown: string[] = [];
    const wait = attestr.requests.waitForResult('AR1', { onUnknownStatus: (status) => void unknown.push(status) });
    expect(await run(wait, clock)).toMatchObject({ outcome: 'completed' });
    expect(unknown).toEqual(['QUEUED']);
    expect(times).toEqual([0, 15, 30, 45, 60].map((minutes) => minutes * minute));
  });

  test.each([4293, 4294])(
    'outlasts a daily limit (%i), which it asks about once an hour and tells as a failure',
    async (code) => {
      const { clock, times, attestr } = waiting((time) => (time < day ? refusal(code, 429) : answered(done)));
      const told: unknown[] = [];
      const wait = attestr.requests.waitForResult('AR1', {
        onUpdate: (update) => void told.push(update.kind === 'failure' ? update.error : update.status),
      });
      expect(await run(wait, clock)).toMatchObject({ outcome: 'completed' });
      expect(times).toHaveLength(25);
      expect(told[0]).toSatisfy(isRateLimitError);
      expect(told.at(-1)).toBe('COMPLETED');
    },
  );

  test('bears three failures in a row, and ends with the fourth', async () => {
    const few = waiting((_, count) => (count < 4 ? refusal(5001, 500) : answered(done)));
    expect(await run(few.attestr.requests.waitForResult('AR1'), few.clock)).toMatchObject({ outcome: 'completed' });
    const many = waiting(() => refusal(5001, 500));
    expect(await run(many.attestr.requests.waitForResult('AR1'), many.clock)).toSatisfy(isServerError);
    expect(many.times).toHaveLength(4);
  });

  test('ends at once when it is aborted', async () => {
    const { clock, times, attestr } = waiting(() => answered());
    const controller = new AbortController();
    const wait = rejection(attestr.requests.waitForResult('AR1', { signal: controller.signal }));
    await clock.advance(20 * minute);
    controller.abort();
    expect(await wait).toSatisfy(isAbortedError);
    expect(times).toHaveLength(2);
    expect(clock.pending).toBe(0);
  });

  test('ends at its deadline with a state to go on from, which counts what was waited already', async () => {
    const { clock, times, attestr } = waiting((time) => answered(time < 3 * day ? {} : done));
    const error = await run(
      attestr.requests.waitForResult('AR1', { everyMs: hour, deadlineMs: 2 * day }),
      clock,
      2 * day,
    );
    expect(error).toSatisfy(isPollTimeoutError);
    expect(times).toHaveLength(48);
    const { state } = error as PollTimeoutError;
    const kept = JSON.parse(JSON.stringify(state)) as PollState;
    const wait = attestr.requests.waitForResult('AR1', { everyMs: hour, deadlineMs: 4 * day, resume: kept });
    expect(await run(wait, clock)).toMatchObject({ outcome: 'completed' });
    expect(times).toHaveLength(73);
  });

  test.each([
    null,
    {},
    { documents: null },
    { status: null, documents: [], voiceRecords: null },
    { description: '', mode: {} },
  ])('ends where a completed request has no output, and %j is none', async (output) => {
    const { clock, times, attestr } = waiting(() => answered({ status: 'COMPLETED', output }));
    expect(await run(attestr.requests.waitForResult('AR1'), clock)).toSatisfy(isResponseParseError);
    expect(times).toHaveLength(1);
  });

  test.each([{ description: 'Nobody was met.' }, { documents: ['MX1'] }, { photos: ['MX1'] }, { visits: 0 }])(
    'gives an output of a form to come, %j, as the result that it is',
    async (output) => {
      const { clock, attestr } = waiting(() => answered({ status: 'COMPLETED', output }));
      const result = await run(attestr.requests.waitForResult('AR1'), clock);
      expect(result).toMatchObject({ outcome: 'completed' });
      expect((result as CompletedRequest).output.raw).toEqual(output);
    },
  );

  test('refuses a misspelt option', async () => {
    const { attestr } = scripted(() => answered());
    const wait = attestr.requests.waitForResult('AR1', { intervalMs: 5 } as object);
    await expect(wait).rejects.toThrow(/there is no option intervalMs.*everyMs/);
  });
});
