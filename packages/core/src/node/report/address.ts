/// <reference types="node" />
import { isIPv4, isIPv6 } from 'node:net';

/** An address as one number: 32 bits of it, or 128. */
export interface Address {
  readonly family: 4 | 6;
  readonly value: bigint;
}

const joined = (parts: readonly number[], bits: bigint): bigint =>
  parts.reduce((value, part) => (value << bits) | BigInt(part), 0n);

const groupsOf = (text: string): readonly number[] =>
  text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));

/** Brings the many notations of one address (`::ffff:127.0.0.1`, zeros left out or not) into the one that the URL standard writes. */
const readIpv6 = (text: string): bigint => {
  const { hostname } = new URL(`http://[${text}]/`);
  const [head = '', tail] = hostname.slice(1, -1).split('::');
  const [before, after] = [groupsOf(head), groupsOf(tail ?? '')];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => 0);
  return joined([...before, ...zeros, ...after], 16n);
};

/**
 * Reads an address as resolvers and the URL parser write it. Anything else is none: octal, hexadecimal or short forms, which a URL never holds once it is parsed,
 * and what names an interface (`fe80::1%eth0`), which leads to this machine's own network.
 */
export const readAddress = (text: unknown): Address | undefined => {
  if (typeof text !== 'string') return undefined;
  if (isIPv4(text)) return { family: 4, value: joined(text.split('.').map(Number), 8n) };
  if (isIPv6(text) && !text.includes('%')) return { family: 6, value: readIpv6(text) };
  return undefined;
};
