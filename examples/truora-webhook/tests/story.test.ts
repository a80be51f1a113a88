import { createSandbox } from '@bgc/sandbox';
import { createTruoraClient } from '@bgc/truora';
import { describe, expect, it } from 'vitest';

import { ensureHook } from '../src/ensure-hook.ts';
import { liveSettings } from '../src/live-settings.ts';
import { runStory } from '../src/run-story.ts';

describe('the endpoint', () => {
  it('takes what the hook and the rule have signed, handles each event once, and refuses what is forged', async () => {
    const { deliveries, handled, refusals } = await runStory();
    expect(deliveries).toEqual([
      ['from the rule of the dashboard', 2, 200],
      ['from the hook made by API', 1, 200],
      ['the same once more', 1, 200],
      ['forged: signed with another key', 1, 401],
      ['forged: says it needs no signature', 2, 401],
    ]);
    expect(handled.map(([, action, status, score]) => [action, status, score])).toEqual([
      ['created', 'not_started', undefined],
      ['started', 'in_progress', undefined],
      ['finished', 'completed', 0.75],
    ]);
    expect(refusals).toEqual(['signature-wrong', 'algorithm-refused']);
  });

  it('prints nobody: rows hold ids and states alone', async () => {
    expect(JSON.stringify(await runStory())).not.toMatch(/Ada|0000000000|sandbox-truora/);
  });
});

describe('the hook', () => {
  const url = 'https://ats.example.com/truora';
  const open = () => {
    const sandbox = createSandbox({ seed: 'hook' });
    const { clock } = sandbox;
    const truora = createTruoraClient({ ...sandbox.truora.addAccount(), fetch: sandbox.fetch, clock });
    const ensure = () => clock.run(ensureHook(truora, url, undefined));
    return { sandbox, truora, ensure, hooks: () => sandbox.truora.state().hooks };
  };

  it('is made once, and found from then on, with its key', async () => {
    const { ensure, hooks } = open();
    const made = await ensure();
    expect(made.signingKey).not.toBe('');
    expect(await ensure()).toEqual(made);
    expect(hooks()).toHaveLength(1);
  });

  it('is made once, though the answer was lost', async () => {
    const { sandbox, ensure, hooks } = open();
    sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'createHook' });
    expect((await ensure()).id).toBe(hooks()[0]?.id);
    expect(hooks()).toHaveLength(1);
  });

  it('that is disabled is neither believed to work nor doubled', async () => {
    const { truora, ensure, hooks } = open();
    const { id } = await ensure();
    const all = { event_type: 'check', subscriber_type: 'web', subscriber_url: url } as const;
    await truora.hooks.update(id, { ...all, status: 'disabled' });
    await expect(ensure()).rejects.toThrow('disabled');
    expect(hooks()).toHaveLength(1);
  });
});

describe('what --live reads', () => {
  it('takes keys of the dashboard, or what a hook by API needs, and names what is missing', () => {
    expect(liveSettings({ TRUORA_SIGNING_KEYS: 'one,two' })).toMatchObject({ signingKeys: ['one', 'two'], port: 4020 });
    expect(() => liveSettings({})).toThrow('TRUORA_SIGNING_KEYS, or TRUORA_API_KEY and TRUORA_WEBHOOK_URL');
    expect(() => liveSettings({ TRUORA_API_KEY: 'my-key' })).toThrow('Set TRUORA_WEBHOOK_URL:');
    expect(() => liveSettings({ TRUORA_SIGNING_KEYS: 'one', TRUORA_WEBHOOK_PORT: 'a door' })).toThrow('is no port');
  });
});
