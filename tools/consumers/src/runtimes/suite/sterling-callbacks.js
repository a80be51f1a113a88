import { expectEqual } from './expectations.js';

const uri = 'https://ats.example.com/callbacks';
const secret = 'sterling:not-a-real-password';

const open = async ({ modules }, behaviour = {}) => {
  const { createMemoryStore, createSterlingClient } = modules['@bgc/sterling'];
  const sandbox = modules['@bgc/sandbox'].createSandbox();
  const { clock, fetch } = sandbox;
  const account = sandbox.sterling.addAccount();
  sandbox.sterling.behave(account, behaviour);
  const sterling = createSterlingClient({ ...account, fetch, clock });
  const events = [];
  const handler = modules['@bgc/sterling/callbacks'].createSterlingCallbackHandler({
    credentials: secret,
    store: createMemoryStore({ clock }),
    clock,
    readScreening: sterling,
    onEvent: async (event) => void events.push(event.screening.result),
  });
  sandbox.callbacks.route(uri, handler);
  const complete = (credentials) =>
    clock.run(async () => {
      const candidate = await sterling.candidates.create({
        clientReferenceId: 'application-17',
        givenName: 'Robin',
        familyName: 'Sample',
        email: 'robin@example.com',
        dob: '1990-01-31',
      });
      const { id } = (await sterling.packages.list()).find(({ title }) => title === 'Basic Criminal');
      const callback = { uri, credentials: { 'basic-auth': credentials } };
      const order = { packageId: id, candidateId: candidate.id, endUserCertificate: 'true', callback };
      const screening = await sterling.screenings.create(order);
      sandbox.sterling.process(screening.id, { result: 'alert' });
    });
  return { sandbox, events, complete, settle: () => clock.advance(1_000) };
};
const answers = ({ callbacks }) => callbacks.deliveries().map(({ attempts }) => attempts.map(({ status }) => status));

/** @type {import('./subjects.d.ts').Subject} */
export const sterlingCallbacks = {
  name: '@bgc/sterling/callbacks',
  entries: ['@bgc/sterling', '@bgc/sterling/callbacks', '@bgc/sandbox'],
  cases: {
    'a genuine callback is handled and acknowledged': async (surroundings) => {
      const { sandbox, events, complete, settle } = await open(surroundings);
      await complete(secret);
      await settle();
      const statuses = answers(sandbox).flat();
      expectEqual(statuses, Array(statuses.length).fill(200), 'answers to the callbacks');
      expectEqual([statuses.length > 0, events.at(-1)], [true, 'alert'], 'what was handled last');
    },
    'one with other credentials is refused, and nothing handled': async (surroundings) => {
      const { sandbox, events, complete, settle } = await open(surroundings);
      await complete('sterling:another-password');
      await settle();
      const first = answers(sandbox).map(([status]) => status);
      expectEqual([first.length > 0, first.every((status) => status === 401)], [true, true], 'all refused with 401');
      expectEqual(events, [], 'what was handled');
    },
    'a repeated callback is acknowledged and handled once': async (surroundings) => {
      const once = await open(surroundings);
      await once.complete(secret);
      await once.settle();
      const thrice = await open(surroundings, { callbackCopies: 3 });
      await thrice.complete(secret);
      await thrice.settle();
      expectEqual(answers(thrice.sandbox).length, 3 * answers(once.sandbox).length, 'deliveries');
      expectEqual(
        answers(thrice.sandbox)
          .flat()
          .every((status) => status === 200),
        true,
        'all acknowledged',
      );
      expectEqual(thrice.events, once.events, 'what was handled');
    },
  },
};
