import { expectEqual, expectTrue, failureOf } from './expectations.js';

const person = {
  clientReferenceId: 'application-17',
  givenName: 'Robin',
  familyName: 'Sample',
  email: 'robin@example.com',
  dob: '1990-01-31',
};

const open = async ({ modules }) => {
  const sandbox = modules['@bgc/sandbox'].createSandbox();
  const { clock, fetch } = sandbox;
  const account = sandbox.sterling.addAccount();
  const sterling = modules['@bgc/sterling'].createSterlingClient({ ...account, fetch, clock });
  const run = (work) => clock.run(work);
  const [{ id: candidateId }, packages] = await run(() =>
    Promise.all([sterling.candidates.create(person), sterling.packages.list()]),
  );
  const { id: packageId } = packages.find(({ title }) => title === 'Basic Criminal');
  return { sandbox, account, sterling, run, order: { packageId, candidateId, endUserCertificate: 'true' } };
};

/** @type {import('./subjects.d.ts').Subject} */
export const sterling = {
  name: '@bgc/sterling',
  entries: ['@bgc/sterling', '@bgc/sandbox'],
  cases: {
    'calls share one token': async (surroundings) => {
      const { sandbox, sterling: client, run } = await open(surroundings);
      await run(() => Promise.all([client.packages.list(), client.packages.list()]));
      const { 'sterling.requestToken': token, 'sterling.listPackages': lists } = sandbox.journal.counts().byOperation;
      expectEqual([token, lists], [1, 3], 'token requests and lists');
    },
    'an order whose answer is lost is sent again under one key, and made once': async (surroundings) => {
      const { sandbox, sterling: client, run, order } = await open(surroundings);
      const idempotencyKey = await surroundings.modules['@bgc/sterling'].deriveIdempotencyKey('acme', 'application-17');
      sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'createScreening' });
      const screening = await run(client.screenings.create(order, { idempotencyKey }));
      const { received, created, replayed } = sandbox.sterling.state().counts;
      expectEqual([received, created, replayed], [2, 1, 1], 'orders received, made and repeated');
      expectEqual(screening.id, sandbox.sterling.state().screenings[0].id, 'the screening');
    },
    'an order that nobody can tell of is reconciled, and made once': async (surroundings) => {
      const { sandbox, sterling: client, run, order } = await open(surroundings);
      sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'createScreening', times: 3 });
      const error = await run(() => failureOf(client.screenings.create(order)));
      expectTrue(surroundings.modules['@bgc/sterling'].isOutcomeUnknownError(error), 'The outcome is not unknown.');
      expectEqual((await run(error.reconcile())).status, 'pending', 'the status');
      expectEqual(sandbox.sterling.state().counts.created, 1, 'orders made');
    },
    'a report comes whole, as bytes': async (surroundings) => {
      const { sandbox, sterling: client, run, order } = await open(surroundings);
      const { id } = await run(client.screenings.create(order));
      sandbox.sterling.process(id, { result: 'clear' });
      const bytes = await run(async () => (await client.screenings.report(id)).bytes());
      const text = new TextDecoder().decode(bytes);
      expectTrue(text.startsWith('%PDF-') && text.trimEnd().endsWith('%%EOF'), 'The report is no whole PDF.');
      expectEqual((await run(client.screenings.get(id))).result, 'clear', 'the result');
    },
  },
};
