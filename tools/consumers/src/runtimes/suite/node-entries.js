import { expectEqual, expectTrue, failureOf } from './expectations.js';

const listening = (server) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
  });
const closing = (server) =>
  new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections?.();
  });

/** @type {import('./subjects.d.ts').Subject} */
export const nodeEntries = {
  name: '/node: reports, files, listeners',
  needs: 'modules of Node',
  entries: [
    '@bgc/core',
    '@bgc/core/node',
    '@bgc/sterling/node',
    '@bgc/truora/node',
    '@bgc/attestr',
    '@bgc/attestr/node',
    '@bgc/sandbox',
  ],
  cases: {
    'fetchReport brings a report, and follows no link into the own network': async ({ modules, server }) => {
      const { fetchReport, isReportLinkError } = modules['@bgc/core/node'];
      const { bytes, contentType } = await fetchReport(server.reportUrl, { dangerouslyAllowLoopback: true });
      expectEqual([contentType, bytes.byteLength], ['application/pdf', server.reportBytes], 'the report');
      const error = await failureOf(fetchReport(server.reportUrl.replace('http:', 'https:')));
      expectEqual([isReportLinkError(error), error.reason], [true, 'address-not-public'], 'a link to loopback');
    },
    'fetchReport connects to the address that was checked, whatever the name leads to': async ({ modules, server }) => {
      const { fetchReport } = modules['@bgc/core/node'];
      const link = server.reportUrl.replace('127.0.0.1', 'reports.example.com');
      let asked = 0;
      const resolve = async () => {
        asked += 1;
        return ['127.0.0.1'];
      };
      const { bytes } = await fetchReport(link, { resolve, dangerouslyAllowLoopback: true });
      expectEqual([bytes.byteLength, asked], [server.reportBytes, 1], 'bytes, and how often the name was resolved');
    },
    'fetchReport follows no redirect to another origin': async ({ modules, server }) => {
      const { fetchReport, isReportRedirectError } = modules['@bgc/sterling/node'];
      const error = await failureOf(fetchReport(server.redirectUrl, { dangerouslyAllowLoopback: true }));
      expectEqual([isReportRedirectError(error), error.reason], [true, 'other-origin'], 'the redirect');
    },
    'a report whose connection breaks is asked for once': async ({ modules, server }) => {
      const { fetchReport } = modules['@bgc/core/node'];
      const count = async () => Number(await (await fetch(`${server.brokenUrl}/count`)).text());
      const before = await count();
      // A connection is open by now, which could be used again.
      await fetchReport(server.reportUrl, { dangerouslyAllowLoopback: true });
      const error = await failureOf(fetchReport(server.brokenUrl, { dangerouslyAllowLoopback: true }));
      expectTrue(modules['@bgc/core'].isConnectionError(error), `It ended in ${error.name}.`);
      expectEqual((await count()) - before, 1, 'requests');
    },
    'a file on disk is uploaded with every byte': async ({ modules, folder }) => {
      const sandbox = modules['@bgc/sandbox'].createSandbox();
      const { clock, fetch } = sandbox;
      const attestr = modules['@bgc/attestr'].createAttestrClient({ ...sandbox.attestr.addAccount(), fetch, clock });
      const document = await modules['@bgc/attestr/node'].documentFromFile(`${folder}/letter.pdf`);
      await clock.run(attestr.media.uploadDocument(document), { ioMs: 100 });
      expectEqual(sandbox.attestr.state().media[0].size, document.size, 'bytes that arrived');
      expectTrue(document.size > 100_000, 'The file is too small to be read in pieces.');
      const error = await failureOf(modules['@bgc/truora/node'].reportFromFile(`${folder}/there-is-none.xlsx`));
      expectTrue(error.message.includes('ENOENT') && !error.message.includes('there-is-none'), 'It shows the path.');
    },
    'a web-standard handler answers requests of node:http': async ({ modules, node }) => {
      const listener = modules['@bgc/core/node'].toNodeListener(async (request) => {
        const text = await request.text();
        return new Response(`${request.method} ${text.length}`, { status: 201, headers: { 'x-seen': 'yes' } });
      });
      const server = node.createServer(listener);
      const origin = await listening(server);
      try {
        const response = await fetch(`${origin}/hook`, { method: 'POST', body: 'a'.repeat(200_000) });
        expectEqual(
          [response.status, response.headers.get('x-seen'), await response.text()],
          [201, 'yes', 'POST 200000'],
          'the answer',
        );
      } finally {
        await closing(server);
      }
    },
  },
};
