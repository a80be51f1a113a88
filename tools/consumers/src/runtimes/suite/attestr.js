import { expectEqual, expectTrue, failureOf } from './expectations.js';

const TWO_WEEKS = 14 * 24 * 60 * 60 * 1_000;

const open = ({ modules }) => {
  const sandbox = modules['@bgc/sandbox'].createSandbox();
  const { clock, fetch } = sandbox;
  const account = sandbox.attestr.addAccount();
  const attestr = modules['@bgc/attestr'].createAttestrClient({ ...account, fetch, clock });
  return { sandbox, attestr, run: (work, options) => clock.run(work, options) };
};
const letter = new TextEncoder().encode(`%PDF-1.7 ${'a relieving letter '.repeat(5_000)}`);

/** @type {import('./subjects.d.ts').Subject} */
export const attestr = {
  name: '@bgc/attestr',
  entries: ['@bgc/attestr', '@bgc/sandbox'],
  cases: {
    'a file is uploaded in multipart, and arrives with every byte': async (surroundings) => {
      const { sandbox, attestr: client, run } = open(surroundings);
      await run(client.media.uploadDocument(letter, { fileName: 'letter.pdf' }));
      await run(client.media.uploadDocument(new Blob([letter])));
      await run(client.media.uploadDocument(new Response(letter).body));
      const sizes = sandbox.attestr.state().media.map(({ size }) => size);
      expectEqual(sizes, Array(3).fill(letter.byteLength), 'bytes that arrived');
    },
    'a request is waited for, and its signature fits': async (surroundings) => {
      const { sandbox, attestr: client, run } = open(surroundings);
      const { _id: document } = await run(client.media.uploadDocument(letter));
      const created = await run(
        client.employmentChecks.create({
          tag: 'EMP-1001',
          employer: 'Alert',
          reg: 'X-17',
          position: 'Trainee',
          startDate: '2019-12-02',
          ended: false,
          documents: [document],
        }),
      );
      const result = await run(client.requests.waitForResult(created), { atMostMs: TWO_WEEKS });
      expectEqual(
        [result.outcome, result.output.status, result.signature],
        ['completed', 'Alert', 'verified'],
        'result',
      );
      expectEqual(sandbox.attestr.state().paid, 1, 'checks paid for');
    },
    'an order whose answer is lost is not sent again': async (surroundings) => {
      const { sandbox, attestr: client, run } = open(surroundings);
      sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'createDocumentCheck' });
      const order = { tag: 'EMP-1001', reg: 'XXXXX0000X' };
      const error = await run(() => failureOf(client.documentChecks.create(order)));
      expectTrue(surroundings.modules['@bgc/attestr'].isOutcomeUnknownError(error), 'The outcome is not unknown.');
      expectEqual(sandbox.attestr.state().counts.document.received, 1, 'orders received');
    },
  },
};
