import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface SandboxServer {
  readonly origin: string;
  readonly sandbox: {
    readonly pageup: {
      addTenant(options: { tenantId: string }): unknown;
      seedChecks(tenantId: string, count: number): unknown;
    };
    readonly sterling: { addAccount(): unknown };
    readonly truora: { addAccount(): unknown };
    readonly attestr: { addAccount(): unknown };
    readonly candidatePortal: { addCheck(options: object): { readonly accessId: string } };
  };
  pageupOptions(tenantId: string): object;
  sterlingOptions(): object;
  truoraOptions(): object;
  attestrOptions(): object;
  candidatePortalOptions(): object;
  close(): Promise<void>;
}

export interface OutsideServer {
  readonly origin: string;
  /** What one run needs of it, with a tenant that no other run has. */
  forRun(): Readonly<Record<string, unknown>>;
  close(): Promise<void>;
}

const REPORT = Buffer.from(`%PDF-1.7\n${'a report '.repeat(20_000)}\n%%EOF\n`);

/** A server of reports: one that it gives, one that leads elsewhere, and one whose connection breaks each time that it is asked for. */
const serveReports = async (): Promise<{ readonly server: Server; readonly origin: string }> => {
  let broken = 0;
  const server = createServer((request, response) => {
    if (request.url === '/broken') {
      broken += 1;
      request.socket.destroy();
    } else if (request.url === '/broken/count') response.end(String(broken));
    else if (request.url === '/report') {
      response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': REPORT.length }).end(REPORT);
    } else response.writeHead(302, { location: 'https://reports.example.com/elsewhere' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

/** An address on which nobody listens: one that was free a moment ago. */
const findNowhere = async (): Promise<string> => {
  const { server, origin } = await serveReports();
  await new Promise((resolve) => server.close(resolve));
  return origin;
};

/** The sandbox's server, of the published package in `folder`, in this Node: the other side of every runtime's real requests. */
export const openOutsideServer = async (folder: string): Promise<OutsideServer> => {
  const path = join(folder, 'node_modules/@bgc/sandbox/dist/server.js');
  const { startSandboxServer } = (await import(pathToFileURL(path).href)) as {
    startSandboxServer(): Promise<SandboxServer>;
  };
  const server = await startSandboxServer();
  const { sandbox, origin } = server;
  sandbox.sterling.addAccount();
  sandbox.truora.addAccount();
  sandbox.attestr.addAccount();
  const reports = await serveReports();
  const nowhere = await findNowhere();
  let runs = 0;
  return {
    origin,
    forRun: () => {
      runs += 1;
      const tenantId = `${1_000 + runs}`;
      sandbox.pageup.addTenant({ tenantId });
      sandbox.pageup.seedChecks(tenantId, 2);
      return {
        origin,
        nowhere,
        unique: tenantId,
        pageup: server.pageupOptions(tenantId),
        sterling: server.sterlingOptions(),
        truora: server.truoraOptions(),
        attestr: server.attestrOptions(),
        candidatePortal: server.candidatePortalOptions(),
        accessId: sandbox.candidatePortal.addCheck({ flags: { legalChecks: true }, status: 'verified' }).accessId,
        reportUrl: `${reports.origin}/report`,
        redirectUrl: `${reports.origin}/moved`,
        brokenUrl: `${reports.origin}/broken`,
        reportBytes: REPORT.length,
      };
    },
    close: async () => {
      await server.close();
      reports.server.closeAllConnections();
      reports.server.close();
    },
  };
};
