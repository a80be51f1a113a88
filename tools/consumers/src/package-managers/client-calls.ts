import type { ClientCall } from './client-call.ts';

/** Every client once. What is asserted is what the emulator has, and not what the client says. */
export const clientCalls: readonly ClientCall[] = [
  {
    client: '@bgc/pageup',
    imports: { '@bgc/pageup': ['createMemoryStore', 'createPageUpClient'] },
    brings: ['@bgc/core', '@bgc/pageup'],
    body: `
const options = sandbox.pageup.addTenant({ tenantId: '218' });
sandbox.pageup.seedChecks('218', 2);
const pageup = createPageUpClient({ ...options, fetch, clock });
const store = createMemoryStore({ clock });
await clock.run(async () => {
  for await (const check of pageup.claim({ store })) {
    await check.created({ referenceNumber: \`REF-\${check.id}\` });
    await check.done();
  }
});
const { checks, claimed, doubled, wiped } = sandbox.pageup.summary();
assert.deepEqual({ checks, claimed, doubled, wiped }, { checks: 2, claimed: 2, doubled: 0, wiped: 0 });
for (const { id, record } of sandbox.pageup.state()) assert.equal(record.referenceNumber, \`REF-\${id}\`);
`,
  },
  {
    client: '@bgc/sterling',
    imports: { '@bgc/sterling': ['createSterlingClient'] },
    brings: ['@bgc/core', '@bgc/sterling'],
    body: `
const sterling = createSterlingClient({ ...sandbox.sterling.addAccount(), fetch, clock });
const basic = (await sterling.packages.list()).find(({ title }) => title === 'Basic Criminal');
const candidate = await sterling.candidates.create({
  clientReferenceId: 'person-1001', givenName: 'Ada', familyName: 'Example', email: 'ada@example.com', dob: '1990-01-31',
});
sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'createScreening' });
await clock.run(
  sterling.screenings.create({ packageId: basic.id, candidateId: candidate.id, endUserCertificate: 'true' }),
);
const { received, created } = sandbox.sterling.state().counts;
assert.deepEqual({ received, created }, { received: 2, created: 1 });
`,
  },
  {
    client: '@bgc/truora',
    imports: { '@bgc/truora': ['createTruoraClient'] },
    brings: ['@bgc/core', '@bgc/truora'],
    body: `
const truora = createTruoraClient({ ...sandbox.truora.addAccount(), fetch, clock });
const { check_id } = await truora.checks.create({
  country: 'CO', type: 'person', national_id: '10000000', user_authorized: true, force_creation: true,
});
assert.equal((await clock.run(truora.checks.waitUntilFinished(check_id))).status, 'completed');
const { paid, doubled } = sandbox.truora.state().counts;
assert.deepEqual({ paid, doubled }, { paid: 1, doubled: 0 });
`,
  },
  {
    client: '@bgc/attestr',
    imports: { '@bgc/attestr': ['createAttestrClient'] },
    brings: ['@bgc/attestr', '@bgc/core'],
    body: `
const attestr = createAttestrClient({ ...sandbox.attestr.addAccount(), fetch, clock });
const created = await attestr.documentChecks.create({ tag: 'EMP-1001', reg: 'XXXXX0000X' });
const atMostMs = 14 * 24 * 60 * 60 * 1000;
assert.equal((await clock.run(attestr.requests.waitForResult(created), { atMostMs })).outcome, 'completed');
assert.equal(sandbox.attestr.state().paid, 1);
`,
  },
  {
    client: '@bgc/candidate-portal-types',
    imports: { '@bgc/candidate-portal-types/fetch': ['fetchCandidateBackgroundCheck'] },
    brings: ['@bgc/candidate-portal-types'],
    body: `
const { accessId } = sandbox.candidatePortal.addCheck({ flags: { legalChecks: true } });
const result = await fetchCandidateBackgroundCheck(accessId, { ...sandbox.candidatePortal.options(), fetch });
assert.equal(result.state, 'identity-collection-required');
const served = sandbox.journal.entries().filter(({ status }) => status === 200);
assert.deepEqual(served.map(({ operation }) => operation), ['getCandidateBackgroundCheck']);
`,
  },
];
