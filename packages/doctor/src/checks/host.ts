import { sayingOf } from '../finding.ts';
import type { Finding, Rule } from '../finding.ts';

/** What was seen of one origin. */
export interface HostSeen {
  readonly forToken: boolean;
  readonly forBoth: boolean;
  /** The name, where it is the provider's own; others may hold anything. */
  readonly shown?: string;
  readonly atThisMachine: boolean;
  /** The proxy of the environment goes there, and this process does not. */
  readonly byProxy?: boolean;
  readonly addresses?: number;
  /** The code of the system or of TLS. */
  readonly code?: string;
  /** Which step did not end in time, or failed. */
  readonly failedAt?: 'resolving' | 'TLS';
  readonly protocol?: string;
  readonly daysLeft?: number;
}

const certificate = /CERT|SELF_SIGNED|UNABLE_TO|HOSTNAME|ALTNAME/;

const fixOf = (code: string | undefined, failedAt: HostSeen['failedAt']): string => {
  if (failedAt === 'resolving') return 'Check environment, data centre and base URL, then the DNS of this machine.';
  if (code === undefined || /TIMEDOUT|TIMEOUT/.test(code))
    return 'A firewall may drop what goes there: let this machine reach port 443, or use the proxy that leads out.';
  if (certificate.test(code))
    return 'Something in between may show a certificate of its own: trust its authority by NODE_EXTRA_CA_CERTS, check the clock, and never turn the check off.';
  return 'Check that the host takes TLS there, and what stands between.';
};

/** Can the provider be reached, and is it who it says? */
export const judgeHost = (seen: HostSeen, rule: Rule): Finding => {
  const { forToken, forBoth, shown, atThisMachine, byProxy, addresses, code, failedAt, protocol, daysLeft } = seen;
  const what = shown ?? (atThisMachine ? 'this machine' : 'the host of the URL that was given');
  const say = sayingOf('host', {
    about: forBoth ? 'host' : forToken ? 'of tokens' : 'of the API',
    why: 'Credentials and records travel there and nowhere else.',
    rule,
  });
  if (byProxy === true) return say.skipped(`${what}: by the proxy, which resolves it; the read below tells`);
  if (failedAt !== undefined) {
    const because = code === undefined ? 'no answer in time' : code;
    return say.failed(
      `${what}: ${failedAt === 'resolving' ? 'no address' : 'no TLS connection'} (${because})`,
      fixOf(code, failedAt),
    );
  }
  if (atThisMachine && protocol === undefined) return say.ok(what);
  const seenIt = `${what}: ${addresses ?? 0} ${addresses === 1 ? 'address' : 'addresses'}, ${protocol ?? 'TLS'}`;
  if (protocol !== undefined && !/^TLSv1\.[23]$/.test(protocol))
    return say.warning(seenIt, 'Find out what stands in between: TLS 1.2 or newer is usual.');
  return daysLeft !== undefined && daysLeft < 7
    ? say.warning(
        `${seenIt}, a certificate for ${Math.max(0, Math.floor(daysLeft))} more days`,
        'Nothing yet: if it is not renewed, every call fails from then on.',
      )
    : say.ok(seenIt);
};
