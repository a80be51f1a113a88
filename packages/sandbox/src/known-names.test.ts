import { expect, test } from 'vitest';

import { createVirtualClock } from './clock/virtual-clock.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';
import { startSandboxServer } from './server.ts';

const wrong = (options: object): never => options as never;

test.each<[string, (sandbox: Sandbox) => unknown, RegExp]>([
  ['createSandbox', () => createSandbox(wrong({ sed: 1 })), /no 'sed'.*Did you mean 'seed'/],
  ['createVirtualClock', () => createVirtualClock(wrong({ startat: 0 })), /Did you mean 'startAt'/],
  ['addTenant', ({ pageup }) => pageup.addTenant(wrong({ tenant: 'x' })), /Did you mean 'tenantId'/],
  [
    'seedChecks',
    ({ pageup }) => pageup.seedChecks('218', [{}, wrong({ lastname: 'Gone' })]),
    /no 'lastname'.*Did you mean 'lastName'/,
  ],
  [
    'seedChecks, inside résumé',
    ({ pageup }) => pageup.seedChecks('218', [{ resume: wrong({ filename: 'cv.pdf' }) }]),
    /Did you mean 'fileName'/,
  ],
  ['behave', ({ pageup }) => pageup.behave('218', wrong({ partnerclaim: false })), /Did you mean 'partnerClaim'/],
  [
    'faults.add, operation',
    ({ faults }) => faults.add({ kind: 'reset', provider: 'pageup', operation: 'put' }),
    /token, list, update/,
  ],
  ['faults.add, provider', ({ faults }) => faults.add({ kind: 'reset', provider: 'pagup' }), /mean 'pageup'/],
])('%s names the misspelt member and the one that was meant, and does nothing', (_, misspell, message) => {
  const sandbox = createSandbox();
  sandbox.pageup.addTenant({ tenantId: '218' });
  expect(() => misspell(sandbox)).toThrow(message);
  expect(sandbox.pageup.tenants()).toEqual(['218']);
  expect(sandbox.pageup.state()).toEqual([]);
  expect(sandbox.faults.list()).toEqual([]);
});

test('the server names a misspelt option, too', async () => {
  await expect(startSandboxServer(wrong({ prot: 1 }))).rejects.toThrow(/Did you mean 'port'/);
});

test('a name that is like none gets the list alone', () => {
  expect(() => createSandbox(wrong({ zzzzzz: 1 }))).toThrow(
    "createSandbox: there is no 'zzzzzz'. Use one of: seed, clock, fuzz, origin, prepare",
  );
});
