import { inspect } from 'node:util';

import { isOutcomeUnknownOf } from '@bgc/truora';
import type { CreatedHook, Hook } from '@bgc/truora';
import { expect, expectTypeOf, test } from 'vitest';

import { openAccount, rejection, scripted } from './account-world.fixture.ts';

const url = 'https://example.com/truora';
const web = { event_type: 'check', subscriber_type: 'web', subscriber_url: url } as const;
const mail = { event_type: 'check', subscriber_type: 'email', subscriber_address: 'ops@example.com' } as const;

test('a web hook that was made has its key by type, and no log has it', async () => {
  const { truora } = scripted(() => Response.json({ hook_id: 'HOK1', signing_key: 'not-a-secret' }));
  const hook = await truora.hooks.create(web);
  expectTypeOf(hook).toEqualTypeOf<CreatedHook>();
  expect(hook.signing_key).toBe('not-a-secret');
  expect(`${JSON.stringify(hook)} ${inspect(hook)} ${JSON.stringify({ ...hook })}`).not.toContain('not-a-secret');
});

test.each([{}, { signing_key: '' }])(
  'a web hook made without a key, %j, is as good as lost: `reconcile` gives what is there',
  async (keyless) => {
    const { sandbox, settled } = openAccount();
    const made = { hook_id: 'HOK1', subscriber: { url } };
    const { truora, asked } = scripted(
      ({ method }) =>
        method === 'POST'
          ? Response.json({ ...made, ...keyless }, { status: 201, headers: { 'x-request-id': 'r-1' } })
          : Response.json({
              hooks: [
                { ...made, signing_key: 'not-a-secret' },
                { hook_id: 'HOK2', subscriber: { url: 'https://example.com/other' } },
              ],
              next: '',
            }),
      { clock: sandbox.clock },
    );
    const error = await rejection(truora.hooks.create(web));
    expect(error).toMatchObject({ status: 201, operation: 'createHook', requestId: 'r-1', attempts: 1 });
    if (!isOutcomeUnknownOf(error, 'hooks.create')) throw error;
    expect(error.message).toMatch(/the answer cannot be read.*with which key.*reconcile/);
    const hooks = await settled(error.reconcile());
    expect(hooks.map(({ hook_id, signing_key }) => [hook_id, signing_key])).toEqual([['HOK1', 'not-a-secret']]);
    expect(asked.map(({ method }) => method)).toEqual(['POST', 'GET']);
  },
);

test('a hook that sends e-mail needs no key', async () => {
  const { truora } = scripted(() => Response.json({ hook_id: 'HOK1' }));
  const hook = await truora.hooks.create(mail);
  expectTypeOf(hook).toEqualTypeOf<Hook>();
  expect(hook).toEqual({ hook_id: 'HOK1' });
});

test.each<[typeof web | typeof mail, object, number]>([
  [mail, { address: 'ops@example.com' }, 1],
  [mail, { url: '', address: 'ops@example.com' }, 1],
  [mail, { url: '', address: 'others@example.com' }, 0],
  [mail, { url: '', address: '' }, 1],
  [web, { url, address: '' }, 1],
  [web, { url: '' }, 1],
  [web, { url: 'https://example.com/other' }, 0],
])(
  'of %j that was lost, `reconcile` looks at %j for its receiver, and "" is none: so it gives %i',
  async (request, subscriber, count) => {
    const { sandbox, settled } = openAccount();
    const { truora } = scripted(
      ({ method }) =>
        method === 'POST'
          ? new Response('', { status: 502 })
          : Response.json({ hooks: [{ hook_id: 'HOK1', subscriber }], next: '' }),
      { clock: sandbox.clock },
    );
    const error = await rejection(truora.hooks.create(request));
    if (!isOutcomeUnknownOf(error, 'hooks.create')) throw error;
    expect(await settled(error.reconcile())).toHaveLength(count);
  },
);
