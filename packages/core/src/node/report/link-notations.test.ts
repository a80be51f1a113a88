import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fetchReport } from './fetch-report.ts';
import { failureOf } from './raw-server.fixture.ts';
import type { ReportLinkError } from './report-errors.ts';
import { isReportLinkError } from './report-errors.ts';

// Loaded at first use otherwise.
import './run-report.ts';

/** What becomes of a link whose host no resolver may be asked about. */
const refusal = async (
  link: string,
  resolve = (): Promise<readonly string[]> => Promise.reject(new Error('asked')),
): Promise<string> => {
  const error = await failureOf(fetchReport(link, { resolve }));
  return isReportLinkError(error) ? error.reason : String(error);
};

describe('an address that is not public is refused, and no resolver is asked', () => {
  test.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://127.0.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0x7f.1/',
    'https://0x7f.0x0.0x0.0x1/',
    'https://017700000001/',
    'https://0177.0.0.1/',
    'https://0177.0x0.1/',
    'https://00000000177.1/',
    'https://127.0.0.1./',
    'https://0/',
    'https://0.0.0.0/',
    'https://0x0/',
    'https://%31%32%37.0.0.1/',
    'https://127%2e0%2e0%2e1/',
    'https://１２７.０.０.１/',
    'https://127。0。0。1/',
    'https://①②⑦.⓪.⓪.①/',
    'https://1２7.0.0.1/',
    'https:127.0.0.1/',
    'https:/127.0.0.1/',
    'https:////127.0.0.1/',
    'HTTPS://127.0.0.1:443/',
    'https://169.254.169.254/latest/meta-data/',
    'https://0xa9fea9fe/',
    'https://2852039166/',
    'https://0251.0376.0251.0376/',
    'https://100.100.100.200/',
    'https://192.0.0.192/',
    'https://168.63.129.16/',
    'https://10.1/',
    'https://192.168.1/',
    'https://255.255.255.255/',
    'https://224.0.0.1/',
    'https://[::]/',
    'https://[::1]/',
    'https://[0:0:0:0:0:0:0:1]/',
    'https://[0000::0001]/',
    'https://[::127.0.0.1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[::FFFF:7F00:0001]/',
    'https://[::ffff:0:127.0.0.1]/',
    'https://[::ffff:a9fe:a9fe]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[64:ff9b::169.254.169.254]/',
    'https://[64:ff9b:1::10.0.0.1]/',
    'https://[2002:7f00:1::]/',
    'https://[2002:a9fe:a9fe::1]/',
    'https://[2001:0:7f00:1::]/',
    'https://[fe80::1]/',
    'https://[fec0::1]/',
    'https://[fc00::1]/',
    'https://[fd00:ec2::254]/',
    'https://[ff02::1]/',
    'https://[2001:db8::1]/',
    'https://[3fff::1]/',
    'https://[100::1]/',
    'https://[5f00::1]/',
  ])('%s', async (link) => expect(await refusal(link)).toBe('address-not-public'));

  test('in whatever mixture of notations it is written', async () => {
    const anyOctet = fc.nat(255);
    const digits = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
      (text) => text.replace(/\d/g, (digit) => `%3${digit}`),
    );
    const number = fc.constantFrom<(value: number) => string>(
      (value) => `${value}`,
      (value) => `0x${value.toString(16)}`,
      (value) => `0X${value.toString(16).toUpperCase()}`,
      (value) => `0${value.toString(8)}`,
      (value) => `000${value.toString(8)}`,
      (value) => `0x0000${value.toString(16)}`,
    );
    const start = fc.constantFrom([127], [10], [192, 168], [169, 254], [172, 16], [100, 64], [0], [224], [255]);
    const link = fc
      .tuple(
        start,
        fc.tuple(anyOctet, anyOctet, anyOctet),
        fc.integer({ min: 1, max: 4 }),
        fc.array(number, { minLength: 4, maxLength: 4 }),
        digits,
        fc.constantFrom('', '.'),
        fc.constantFrom('', ':8443'),
      )
      .map(([first, rest, parts, write, disguise, end, port]) => {
        const octets = [...first, ...rest].slice(0, 4);
        const last = octets.slice(parts - 1).reduce((value, octet) => value * 256 + octet, 0);
        const numbers = [...octets.slice(0, parts - 1), last];
        return `https://${disguise(numbers.map((value, index) => (write[index] ?? String)(value)).join('.'))}${end}${port}/report`;
      });
    await fc.assert(
      fc.asyncProperty(link, async (each) => (await refusal(each)) === 'address-not-public'),
      { numRuns: 300 },
    );
  });
});

describe('a link that is no plain https URL is refused', () => {
  test.each([
    ['not-a-url', ''],
    ['not-a-url', 'report.pdf'],
    ['not-a-url', '//example.com/report'],
    ['not-a-url', 'https://'],
    ['not-a-url', 'https://exa mple.com/'],
    ['not-a-url', 'https://[fe80::1%25eth0]/'],
    ['not-a-url', 'https://[fe80::1%eth0]/'],
    ['not-a-url', 'https://example.com:99999/'],
    ['not-a-url', 'https://1.2.3.4.5/'],
    ['not-a-url', 'https://256.1.1.1/'],
    ['not-a-url', 'https://example.com\\@127.0.0.1/'],
    ['not-a-url', 'https:\\\\127.0.0.1/'],
    ['not-a-url', 'https://exam\nple.com/'],
    ['not-a-url', '\u0000https://example.com/'],
    ['not-a-url', 'https://example.com/\r\nHost: other.example.org'],
    ['not-https', 'http://example.com/'],
    ['not-https', 'http://127.0.0.1/'],
    ['not-https', 'ftp://example.com/'],
    ['not-https', 'file:///etc/passwd'],
    ['not-https', 'data:application/pdf,%25PDF-'],
    ['not-https', 'javascript:0'],
    ['not-https', 'blob:https://example.com/1'],
    ['not-https', 'gopher://127.0.0.1:25/'],
    ['credentials', 'https://user@example.com/'],
    ['credentials', 'https://:password@example.com/'],
    ['credentials', 'https://example.com:443@127.0.0.1/'],
    ['credentials', 'https://%75ser@example.com/'],
  ])('as %s: %j', async (reason, link) => expect(await refusal(link)).toBe(reason));

  test.each([[undefined], [null], [1], [{ href: 'https://example.com/' }], [['https://example.com/']]])(
    'as not-a-url: %j',
    async (link) => expect(await refusal(link as unknown as string)).toBe('not-a-url'),
  );
});

describe('a name is judged by all its addresses', () => {
  test.each([
    ['localhost', ['127.0.0.1']],
    ['localhost.', ['::1']],
    ['127.0.0.1.nip.io', ['127.0.0.1']],
    ['metadata.google.internal', ['169.254.169.254']],
    ['instance-data.ec2.internal', ['fd00:ec2::254']],
    ['reports.example.com', ['93.184.215.14', '10.0.0.1']],
    ['reports.example.com', ['2606:4700::1', '::1']],
    ['reports.example.com', ['93.184.215.14', 'fe80::1%eth0']],
    ['reports.example.com', ['93.184.215.14', '0x7f.1']],
    ['reports.example.com', ['::ffff:93.184.215.14']],
    ['reports.example.com', ['']],
    ['reports.example.com', [null]],
    ['reports.example.com', '93.184.215.14'],
    ['reports.example.com', undefined],
  ])('%s at %j is refused', async (host, addresses) => {
    const resolve = async (): Promise<readonly string[]> => addresses as readonly string[];
    expect(await refusal(`https://${host}/`, resolve)).toBe('address-not-public');
  });

  test('as the URL parser writes it: what is asked for has no disguise left', async () => {
    const asked: string[] = [];
    const resolve = async (host: string): Promise<readonly string[]> => {
      asked.push(host);
      return ['10.0.0.1'];
    };
    for (const host of [
      'REPORTS.Example.com',
      'ｒｅｐｏｒｔｓ.example.com',
      'reports%2Eexample.com',
      'reports。example.com',
      'bücher.example',
    ])
      await failureOf(fetchReport(`https://${host}/`, { resolve }));
    expect(asked).toEqual([...Array.from({ length: 4 }, () => 'reports.example.com'), 'xn--bcher-kva.example']);
  });
});

describe('dangerouslyAllowLoopback', () => {
  const reasonOf = async (link: string, addresses: readonly string[]): Promise<unknown> =>
    (
      (await failureOf(
        fetchReport(link, { dangerouslyAllowLoopback: true, resolve: async () => addresses }),
      )) as ReportLinkError
    ).reason;

  test('allows no other private address, no mixture, and no http to anywhere else', async () => {
    expect(await reasonOf('http://10.0.0.1/', [])).toBe('address-not-public');
    expect(await reasonOf('https://[::ffff:127.0.0.1]/', [])).toBe('address-not-public');
    expect(await reasonOf('http://0.0.0.0/', [])).toBe('address-not-public');
    expect(await reasonOf('https://reports.example.com/', ['93.184.215.14', '127.0.0.1'])).toBe('address-not-public');
    expect(await reasonOf('http://reports.example.com/', ['93.184.215.14'])).toBe('not-https');
    expect(await reasonOf('ftp://127.0.0.1/', [])).toBe('not-https');
    expect(await reasonOf('http://user@127.0.0.1/', [])).toBe('credentials');
  });
});
