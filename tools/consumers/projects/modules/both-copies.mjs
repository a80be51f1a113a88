import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

import { createSandbox } from '@bgc/sandbox';

const require = createRequire(import.meta.url);
const copies = async (name) => [await import(name), require(name)];

/** What each client throws where it is refused, and the guards that both copies have to know it by. */
const sandbox = createSandbox();
const { clock, fetch } = sandbox;
const missing = [
  [
    '@bgc/sterling',
    ({ createSterlingClient }) =>
      createSterlingClient({ ...sandbox.sterling.addAccount(), fetch, clock }).screenings.get('000000000000000'),
  ],
  [
    '@bgc/truora',
    ({ createTruoraClient }) =>
      createTruoraClient({ ...sandbox.truora.addAccount(), fetch, clock }).checks.get(
        'CHK00000000000000000000000000000000',
      ),
  ],
];

let recognised = 0;
for (const [name, fail] of missing) {
  const [esm, cjs] = await copies(name);
  assert.notEqual(esm.NotFoundError, cjs.NotFoundError, 'There are two copies');
  for (const [thrower, guard] of [
    [esm, cjs],
    [cjs, esm],
  ]) {
    const error = await clock.run(fail(thrower)).catch((error) => error);
    assert.equal(error instanceof guard.NotFoundError, false);
    assert.equal(guard.isNotFoundError(error), true);
    assert.equal(guard.isApiError(error), true);
    assert.equal(guard.isRateLimitError(error), false);
    recognised += 1;
  }
}

// A reference that the other copy can reconcile: the guard narrows by the call, too.
const [esm, cjs] = await copies('@bgc/truora');
const truora = esm.createTruoraClient({ ...sandbox.truora.addAccount(), fetch, clock });
sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'createCheck' });
const request = { country: 'CO', type: 'person', national_id: '10000000', user_authorized: true, force_creation: true };
const unknown = await clock.run(truora.checks.create(request)).catch((error) => error);
assert.equal(cjs.isOutcomeUnknownOf(unknown, 'checks.create'), true);
const { check } = await clock.run(unknown.reconcile());
assert.ok(check.check_id);
assert.equal(sandbox.truora.state().counts.doubled, 0);

// A store made by the CJS copy serves the ESM copy's client, as a process that mixes both has it.
const { createMemoryStore } = require('@bgc/pageup');
const { createPageUpClient } = await import('@bgc/pageup');
const pageup = createPageUpClient({ ...sandbox.pageup.addTenant({ tenantId: '218' }), fetch, clock });
sandbox.pageup.seedChecks('218', 2);
await clock.run(async () => {
  for await (const one of pageup.claim({ store: createMemoryStore({ clock }) })) await one.done();
});
assert.equal(sandbox.pageup.summary().claimed, 2);
console.log(`Proven: ${recognised} errors and an unknown outcome recognised across copies, a store shared`);
