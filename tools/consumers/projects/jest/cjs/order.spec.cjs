const { createSandbox } = require('@bgc/sandbox');
const { createMemoryStore, createSterlingClient, isOutcomeUnknownOf } = require('@bgc/sterling');
const { createSterlingCallbackHandler } = require('@bgc/sterling/callbacks');

const person = {
  clientReferenceId: 'person-1001',
  givenName: 'Ada',
  familyName: 'Example',
  email: 'ada@example.com',
  dob: '1990-01-31',
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const ready = async () => {
  const sandbox = createSandbox({ seed: 7 });
  const { clock, fetch } = sandbox;
  const sterling = createSterlingClient({ ...sandbox.sterling.addAccount(), fetch, clock });
  const [{ id: packageId }] = (await sterling.packages.list()).filter(({ title }) => title === 'Basic Criminal');
  const { id: candidateId } = await sterling.candidates.create(person);
  return { sandbox, clock, sterling, order: { packageId, candidateId, endUserCertificate: 'true' } };
};

test('an order whose answer is lost is one screening', async () => {
  const { sandbox, clock, sterling, order } = await ready();
  sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'createScreening' });
  await clock.run(sterling.screenings.create(order));
  // BREAK makes it wrong: a test that cannot fail shows nothing.
  expect(sandbox.sterling.state().counts).toMatchObject({
    received: 2,
    created: process.env.BREAK ? 2 : 1,
    replayed: 1,
  });
});

test('an order that nobody can tell about is reconciled', async () => {
  const { sandbox, clock, sterling, order } = await ready();
  sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'createScreening', times: 3 });
  const error = await clock.run(sterling.screenings.create(order)).catch((error) => error);
  expect(isOutcomeUnknownOf(error, 'screenings.create')).toBe(true);
  expect(await error.reconcile()).toMatchObject({ status: 'pending' });
  expect(sandbox.sterling.state().counts.created).toBe(1);
});

test('a callback is handled', async () => {
  const { sandbox, clock, sterling, order } = await ready();
  const onEvent = jest.fn(async () => undefined);
  const store = createMemoryStore({ clock });
  const credentials = 'user:password';
  sandbox.callbacks.route(
    'https://ats.example.com/',
    createSterlingCallbackHandler({ credentials, store, clock, onEvent }),
  );
  const callback = { uri: 'https://ats.example.com/', credentials: { 'basic-auth': credentials } };
  const { id } = await sterling.screenings.create({ ...order, callback });
  sandbox.sterling.process(id, { result: 'clear' });
  await clock.advance(0);
  expect(onEvent).toHaveBeenCalledTimes(1);
});
