import { readAddress } from './address.ts';
import type { Address } from './address.ts';

/**
 * Where no report is served. All of IANA's registries of special-purpose addresses (https://www.iana.org/assignments/iana-ipv4-special-registry,
 * https://www.iana.org/assignments/iana-ipv6-special-registry), also what they call globally reachable: those are relays and sinks of protocols.
 */
const special: readonly string[] = [
  '0.0.0.0/8', // this network: Linux connects 0.0.0.0 to loopback
  '10.0.0.0/8', // private
  '100.64.0.0/10', // shared by carrier-grade NAT; a cloud's metadata at 100.100.100.200
  '127.0.0.0/8', // loopback
  '168.63.129.16/32', // not IANA's: Azure's host agent, reached from within a virtual machine alone
  '169.254.0.0/16', // link-local; most clouds' metadata at 169.254.169.254
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments; a cloud's metadata at 192.0.0.192
  '192.0.2.0/24', // documentation
  '192.31.196.0/24', // AS112
  '192.52.193.0/24', // multicast tunnels
  '192.88.99.0/24', // relays of 6to4
  '192.168.0.0/16', // private
  '192.175.48.0/24', // AS112
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, and the broadcast address
  '2001::/23', // protocol assignments: Teredo, benchmarks, ORCHID
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4: an IPv4 address inside
  '2620:4f:8000::/48', // AS112
  '3fff::/20', // documentation
];

/**
 * The only part of IPv6 that IANA gives out as global unicast. Outside are loopback, IPv4-mapped and IPv4-compatible addresses, both prefixes of NAT64, discard-only,
 * segment routing, unique-local, link-local, site-local and multicast addresses, and what is not given out yet.
 */
const globalUnicast = '2000::/3';

interface Range extends Address {
  /** Bits after the prefix. */
  readonly free: bigint;
}

const readRange = (text: string): Range => {
  const [start, length] = text.split('/');
  const address = readAddress(start);
  if (address === undefined) throw new TypeError('A range of addresses cannot be read.');
  return { ...address, free: BigInt((address.family === 4 ? 32 : 128) - Number(length)) };
};

const specialRanges = special.map(readRange);
const global = readRange(globalUnicast);
const loopback = readRange('127.0.0.0/8');

const isWithin = ({ family, value }: Address, range: Range): boolean =>
  family === range.family && value >> range.free === range.value >> range.free;

/** ISATAP (RFC 5214, 6.1): a tunnel to the IPv4 address in the last 32 bits, whatever the prefix. */
const isTunnel = ({ family, value }: Address): boolean =>
  family === 6 && ((value >> 32n) & 0xfd_ff_ff_ffn) === 0x00_00_5e_fen;

/** Whether anybody on the Internet reaches the same machine there. */
export const isPublicAddress = (address: Address): boolean =>
  !specialRanges.some((range) => isWithin(address, range)) &&
  (address.family === 4 || (isWithin(address, global) && !isTunnel(address)));

export const isLoopbackAddress = (address: Address): boolean =>
  isWithin(address, loopback) || (address.family === 6 && address.value === 1n);
