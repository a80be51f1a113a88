'use strict';
const assert = require('node:assert/strict');

const record = (referenceNumber) => ({ status: 'queued', referenceNumber, reasonForFail: undefined, results: [] });

const person = {
  clientReferenceId: 'person-1001',
  givenName: 'Ada',
  familyName: 'Example',
  email: 'ada@example.com',
  dob: '1990-01-31',
};

/** Uses every client and handler, and compares what came of it with what the emulator counted. `load` is import or require. */
module.exports = async (load) => {
  const { createSandbox } = await load('@bgc/sandbox');
  const sandbox = createSandbox({ seed: 7 });
  const { clock, fetch } = sandbox;

  const { createPageUpClient, createMemoryStore } = await load('@bgc/pageup');
  const pageup = createPageUpClient({ ...sandbox.pageup.addTenant({ tenantId: '218' }), fetch, clock });
  const [first] = sandbox.pageup.seedChecks('218', 7);
  sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'update' });
  const store = createMemoryStore({ clock });
  await clock.run(async () => {
    for await (const check of pageup.claim({ store })) {
      await check.created({ referenceNumber: `REF-${check.id}` });
      await check.done();
    }
  });
  const { claimed, doubled, wiped } = sandbox.pageup.summary();
  assert.deepEqual({ claimed, doubled, wiped }, { claimed: 7, doubled: 0, wiped: 0 });
  await clock.run(pageup.backgroundChecks.update(first, record('REF-2')));
  assert.equal(sandbox.pageup.check('218', first).record.referenceNumber, 'REF-2');

  const sterlingAccount = sandbox.sterling.addAccount();
  const { createSterlingClient } = await load('@bgc/sterling');
  const { createSterlingCallbackHandler } = await load('@bgc/sterling/callbacks');
  const sterling = createSterlingClient({ ...sterlingAccount, fetch, clock, store });
  const screenings = [];
  sandbox.callbacks.route(
    'https://ats.example.com/sterling',
    createSterlingCallbackHandler({
      credentials: 'user:password',
      store,
      clock,
      onEvent: async (event) => void screenings.push(event.kind === 'screening' && event.screening.result),
    }),
  );
  const packageId = (await sterling.packages.list()).find(({ title }) => title === 'Basic Criminal').id;
  const candidate = await sterling.candidates.create(person);
  sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'createScreening' });
  const callback = { uri: 'https://ats.example.com/sterling', credentials: { 'basic-auth': 'user:password' } };
  const order = { packageId, candidateId: candidate.id, endUserCertificate: 'true', callback };
  const screening = await clock.run(sterling.screenings.create(order));
  sandbox.sterling.process(screening.id, { result: 'alert' });
  await clock.advance(0);
  assert.deepEqual(screenings, ['alert']);
  const { received, created, replayed } = sandbox.sterling.state().counts;
  assert.deepEqual({ received, created, replayed }, { received: 2, created: 1, replayed: 1 });
  assert.ok((await (await sterling.screenings.report(screening.id)).bytes()).length > 0);

  const truoraAccount = sandbox.truora.addAccount();
  const { createTruoraClient } = await load('@bgc/truora');
  const { createTruoraWebhookHandler } = await load('@bgc/truora/webhooks');
  const truora = createTruoraClient({ ...truoraAccount, fetch, clock });
  const url = 'https://ats.example.com/truora';
  const { signingKey } = sandbox.truora.addDashboardRule(truoraAccount, { url, actions: ['finished'] });
  const finished = [];
  sandbox.callbacks.route(
    url,
    createTruoraWebhookHandler({
      signingKey,
      store,
      clock,
      onEvent: async (event) => void finished.push(event.kind === 'check' && event.check.status),
    }),
  );
  const { check_id } = await truora.checks.create({
    country: 'CO',
    type: 'person',
    national_id: '0000000000',
    user_authorized: true,
    force_creation: true,
  });
  const check = await clock.run(truora.checks.waitUntilFinished(check_id));
  await clock.advance(60_000);
  assert.equal(check.status, 'completed');
  assert.deepEqual(finished, ['completed']);
  assert.equal(sandbox.truora.state().counts.doubled, 0);

  const attestrAccount = sandbox.attestr.addAccount();
  const { createAttestrClient } = await load('@bgc/attestr');
  const { createAttestrWebhookHandler } = await load('@bgc/attestr/webhooks');
  const attestr = createAttestrClient({ ...attestrAccount, fetch, clock });
  const { token } = sandbox.attestr.registerWebhook(attestrAccount, { url: 'https://ats.example.com/attestr' });
  const completed = [];
  sandbox.callbacks.route(
    'https://ats.example.com/attestr',
    createAttestrWebhookHandler({
      webhookToken: token,
      clientSecret: attestrAccount.clientSecret,
      store,
      clock,
      onEvent: async (event) => void completed.push(event.kind === 'completed' && event.trust),
    }),
  );
  const ordered = await attestr.documentChecks.create({ tag: 'EMP-1001', reg: 'XXXXX0000X', webhook: true });
  sandbox.attestr.finish(ordered._id, { status: 'Clear' });
  await clock.advance(0);
  assert.deepEqual(completed, ['verified']);
  assert.equal((await attestr.requests.get(ordered._id)).output.status, 'Clear');
  assert.equal(sandbox.attestr.state().paid, 1);

  const { fetchCandidateBackgroundCheck } = await load('@bgc/candidate-portal-types/fetch');
  const { accessId } = sandbox.candidatePortal.addCheck({ flags: { legalChecks: true } });
  const page = await fetchCandidateBackgroundCheck(accessId, { ...sandbox.candidatePortal.options(), fetch });
  assert.deepEqual(page, { state: 'identity-collection-required' });

  return `${claimed} checks claimed, ${created} screening of ${received} requests, 3 webhooks`;
};
