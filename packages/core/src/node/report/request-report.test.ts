import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { isConnectionError } from '../../errors/transport-errors.ts';
import { makeCertificate } from './certificate.fixture.ts';
import { failureOf, pdf } from './raw-server.fixture.ts';
import { runReport } from './run-report.ts';

const closers: (() => void)[] = [];

afterEach(() => {
  vi.unstubAllEnvs();
  for (const close of closers.splice(0)) close();
});

const host = 'reports.example.com';
const own = makeCertificate(host);

const serve = async (certificate = own, options: object = {}) => {
  const names: unknown[] = [];
  const server = createServer({ ...certificate, ...options }, ({ socket }, response) => {
    names.push((socket as TLSSocket & { readonly servername?: string }).servername);
    response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': pdf.length }).end(pdf);
  });
  closers.push(() => server.close().closeAllConnections());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { names, port: (server.address() as AddressInfo).port };
};
const fetchFrom = (name: string, port: number, ca?: string) =>
  runReport(
    `https://${name}:${port}/report`,
    { dangerouslyAllowLoopback: true, deadlineMs: 5_000, resolve: async () => ['127.0.0.1'] },
    ca === undefined ? {} : { ca },
  );

describe('by https', () => {
  test('the certificate must be of the host that the link names, not of the address that is connected to', async () => {
    const { names, port } = await serve();
    expect((await fetchFrom(host, port, own.cert)).length).toBe(pdf.length);
    expect(names).toEqual([host]);
    const other = await failureOf(fetchFrom('other.example.com', port, own.cert));
    expect(other).toSatisfy(isConnectionError);
    expect(other).toMatchObject({ reason: 'ERR_TLS_CERT_ALTNAME_INVALID' });
    expect(await failureOf(fetchFrom('127.0.0.1', port, own.cert))).toMatchObject({
      reason: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
    expect(names).toHaveLength(1);
  });

  test('it must be trusted, whatever the environment says', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    const { names, port } = await serve();
    const failure = await failureOf(fetchFrom(host, port));
    warned.mockRestore();
    expect(failure).toMatchObject({ code: 'connection', reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    expect(String(failure)).toContain('Nothing was sent.');
    expect(names).toEqual([]);
  });

  test('it must not have expired', async () => {
    const old = makeCertificate(host, { notAfter: '200201000000Z' });
    const { port } = await serve(old);
    expect(await failureOf(fetchFrom(host, port, old.cert))).toMatchObject({ reason: 'CERT_HAS_EXPIRED' });
  });

  test('an outdated TLS is not spoken', async () => {
    const { names, port } = await serve(own, {
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    });
    expect(await failureOf(fetchFrom(host, port, own.cert))).toSatisfy(isConnectionError);
    expect(names).toEqual([]);
  });
});
