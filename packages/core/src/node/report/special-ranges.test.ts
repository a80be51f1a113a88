import fc from 'fast-check';
import { BlockList } from 'node:net';
import { describe, expect, test } from 'vitest';

import { readAddress } from './address.ts';
import { isLoopbackAddress, isPublicAddress } from './special-ranges.ts';

/** From the registries of IANA, first and last address of each block; written apart from the table under test, and compared by Node's own BlockList. */
const ipv4: readonly (readonly [string, string])[] = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['168.63.129.16', '168.63.129.16'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.0.2.0', '192.0.2.255'],
  ['192.31.196.0', '192.31.196.255'],
  ['192.52.193.0', '192.52.193.255'],
  ['192.88.99.0', '192.88.99.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['192.175.48.0', '192.175.48.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '239.255.255.255'],
  ['240.0.0.0', '255.255.255.255'],
];
const ipv6: readonly (readonly [string, string])[] = [
  // Before and after global unicast.
  ['::', '1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['4000::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['2001::', '2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['2001:db8::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['2002::', '2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['2620:4f:8000::', '2620:4f:8000:ffff:ffff:ffff:ffff:ffff'],
  ['3fff::', '3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff'],
];
const blocked = new BlockList();
for (const [first, last] of ipv4) blocked.addRange(first, last, 'ipv4');
for (const [first, last] of ipv6) blocked.addRange(first, last, 'ipv6');

const writeIpv4 = (value: number): string => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
const writeIpv6 = (value: bigint): string =>
  Array.from({ length: 8 }, (_, index) => ((value >> BigInt(112 - 16 * index)) & 0xffffn).toString(16)).join(':');
const isPublic = (text: string): boolean => {
  const address = readAddress(text);
  return address !== undefined && isPublicAddress(address);
};

const anyIpv4 = fc.integer({ min: 0, max: 0xff_ff_ff_ff }).map((value) => writeIpv4(value));
const anyIpv6 = fc
  .tuple(
    fc.constantFrom('', '2001', '2002', '2620', '3fff', '2606', 'fe80', 'fd00', '0', '64'),
    fc.array(fc.oneof(fc.constantFrom(0, 0x4f, 0xdb8, 0x1ff, 0x200, 0xff9b, 0xffff), fc.nat(0xffff)), {
      minLength: 8,
      maxLength: 8,
    }),
  )
  .map(([first, groups]) =>
    [first === '' ? (groups[0] ?? 0).toString(16) : first, ...groups.slice(1).map((group) => group.toString(16))].join(
      ':',
    ),
  );
const isIsatap = (text: string): boolean => /:2?0?0?:5efe:[0-9a-f]+:[0-9a-f]+$/.test(text);

describe('public is', () => {
  test('of IPv4 what the registries leave, wherever one looks', () => {
    fc.assert(
      fc.property(anyIpv4, (text) => isPublic(text) === !blocked.check(text, 'ipv4')),
      { numRuns: 3_000 },
    );
  });

  test('of IPv6 what the registries leave, wherever one looks', () => {
    fc.assert(
      fc.property(anyIpv6, (text) => isPublic(text) === !(blocked.check(text, 'ipv6') || isIsatap(text))),
      { numRuns: 3_000 },
    );
  });

  test('neither the first nor the last address of any of their blocks, and what stands beside only if no other block has it', () => {
    const edges = ipv4.flatMap(([first, last]) => [first, last]);
    expect(edges.filter(isPublic)).toEqual([]);
    for (const edge of edges) {
      const value = Number(readAddress(edge)?.value);
      for (const near of [value - 1, value + 1].filter((each) => each >= 0 && each <= 0xff_ff_ff_ff))
        expect([writeIpv4(near), isPublic(writeIpv4(near))]).toEqual([
          writeIpv4(near),
          !blocked.check(writeIpv4(near), 'ipv4'),
        ]);
    }
    for (const edge of ipv6.flat()) {
      expect([edge, isPublic(edge)]).toEqual([edge, false]);
      const value = readAddress(edge)?.value ?? 0n;
      for (const near of [value - 1n, value + 1n].filter((each) => each >= 0n && each < 1n << 128n))
        expect([writeIpv6(near), isPublic(writeIpv6(near))]).toEqual([
          writeIpv6(near),
          !blocked.check(writeIpv6(near), 'ipv6'),
        ]);
    }
  });

  test('no IPv6 address that carries an IPv4 address, even a public one', () => {
    fc.assert(
      fc.property(anyIpv4, fc.boolean(), (text, dotted) => {
        const value = Number(readAddress(text)?.value);
        const [high, low] = [(value >>> 16).toString(16), (value & 0xffff).toString(16)];
        const tail = dotted ? text : `${high}:${low}`;
        const carriers = [
          `::${tail}`, // compatible
          `::ffff:${tail}`, // mapped
          `::ffff:0:${tail}`, // translated
          `64:ff9b::${tail}`, // NAT64
          `64:ff9b:1::${tail}`,
          `2002:${high}:${low}::1`, // 6to4
          `2001:0:${high}:${low}::1`, // Teredo
          `2a00::5efe:${tail}`, // ISATAP
          `2a00::200:5efe:${tail}`,
        ];
        return carriers.every((carrier) => readAddress(carrier) !== undefined && !isPublic(carrier));
      }),
      { numRuns: 300 },
    );
  });

  test('what serves the Internet', () => {
    const served = [
      '1.1.1.1',
      '8.8.8.8',
      '93.184.215.14',
      '172.15.255.255',
      '172.32.0.0',
      '2606:4700:4700::1111',
      '2a00:1450::1',
      '2001:4860:4860::8888',
    ];
    expect(served.filter((text) => !isPublic(text))).toEqual([]);
  });
});

test('an address reads the same in all its notations', () => {
  const notations = [
    '2606:4700::7f00:1',
    '2606:4700:0:0:0:0:7f00:1',
    '2606:4700::127.0.0.1',
    '2606:4700:0000::7F00:0001',
  ];
  expect(new Set(notations.map((text) => readAddress(text)?.value)).size).toBe(1);
});

test('what is no address as resolvers write it is none', () => {
  const others = [
    '',
    '127.1',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '2130706433',
    '1.1.1.1.',
    ' 1.1.1.1',
    '1.1.1.1/8',
    'fe80::1%eth0',
    '2606::1%25lo',
    '[::1]',
    '::1]@x',
    'localhost',
    '١.1.1.1',
    null,
    1,
    ['1.1.1.1'],
  ];
  expect(others.filter((text) => readAddress(text) !== undefined)).toEqual([]);
});

test('loopback is 127.0.0.0/8 and ::1, not what carries one of them', () => {
  const is = (text: string): boolean => isLoopbackAddress(readAddress(text) ?? { family: 4, value: 0n });
  expect(['127.0.0.1', '127.255.255.255', '::1', '0:0:0:0:0:0:0:1'].every(is)).toBe(true);
  expect(['126.255.255.255', '128.0.0.0', '::', '::ffff:127.0.0.1', '0.0.0.1', '0.0.0.0'].filter(is)).toEqual([]);
});
