import type { Exchange, Fault } from '../fault.ts';
import { answer } from '../server/answer.ts';

// Nothing of ours may follow: a provider's API has no redirects. What a POST met before 307 and 308 was not processed, as it is
// to be sent again as it is (RFC 9110, section 15.4.8); a 303 may be the answer to one that was.
const base = { family: 'redirect', at: 'api', processed: 'unknown', ending: 'error', attempts: 'always' } as const;

const to =
  (status: number, location: (exchange: Exchange) => string | undefined) =>
  (exchange: Exchange): void => {
    const where = location(exchange);
    answer(exchange, status, where === undefined ? [] : [['location', where]]);
  };

const other = ({ elsewhere, request }: Exchange): string => `${elsewhere.otherOrigin}${request.path}`;
const secluded = ({ elsewhere, request }: Exchange): string => `${elsewhere.privateOrigin}${request.path}`;

const processedBy = (status: number): 'no' | 'unknown' => (status === 307 || status === 308 ? 'no' : 'unknown');

export const redirectFaults: readonly Fault[] = [
  ...[301, 302, 303, 307, 308].map((status): Fault => ({
    ...base,
    name: `redirect to another origin, ${status}`,
    processed: processedBy(status),
    serve: to(status, other),
  })),
  ...[302, 307].map((status): Fault => ({
    ...base,
    name: `redirect to a private address, ${status}`,
    processed: processedBy(status),
    serve: to(status, secluded),
  })),
  { ...base, name: 'redirect to another origin, 300', serve: to(300, other) },
  { ...base, name: 'redirect to another origin, once', attempts: 1, ending: 'any', serve: to(302, other) },
  { ...base, name: 'redirect without a scheme', serve: to(302, (exchange) => other(exchange).replace('http:', '')) },
  {
    ...base,
    name: 'redirect with credentials in the URL',
    serve: to(302, (exchange) => other(exchange).replace('//', '//user:secret@')),
  },
  { ...base, name: 'redirect to a file', serve: to(302, () => 'file:///etc/hostname') },
  { ...base, name: 'redirect to a script', serve: to(302, () => 'javascript:alert(1)') },
  { ...base, name: 'redirect to data', serve: to(302, () => 'data:application/json,{}') },
  { ...base, name: 'redirect loop, 302', serve: to(302, ({ request }) => request.path) },
  { ...base, name: 'redirect loop, 307', processed: 'no', serve: to(307, ({ request }) => request.path) },
  { ...base, name: 'redirect without Location', serve: to(302, () => undefined) },
  { ...base, name: 'redirect to an empty Location', serve: to(302, () => '') },
  { ...base, name: 'redirect to no URL', serve: to(302, () => 'http://[') },
  {
    ...base,
    name: 'redirect by Refresh',
    // 200 with nothing, which is a good answer to some operations.
    ending: 'any',
    serve: (exchange) => answer(exchange, 200, [['refresh', `0; url=${other(exchange)}`]]),
  },
];
