/// <reference types="node" />
import { lookup } from 'node:dns/promises';

import { readAddress } from './address.ts';
import type { Address } from './address.ts';
import { linkFailure } from './report-failures.ts';
import type { ReportSettings } from './report-options.ts';
import { isLoopbackAddress, isPublicAddress } from './special-ranges.ts';

export interface CheckedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** As the system resolves for everybody else: its hosts file included. */
const resolveBySystem = async (hostname: string): Promise<readonly string[]> =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

const withoutBrackets = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1');

/** A host as sockets take it: an IPv6 address without brackets. */
export const hostOf = ({ hostname }: URL): string => withoutBrackets(hostname);

/**
 * All addresses of a host, each of them checked. One that may not be connected to refuses the whole host: which of them a connection takes is chance. By http they must all
 * be loopback; else all public, or all loopback where that is allowed.
 */
export const findAddresses = async (
  url: URL,
  { resolve = resolveBySystem, dangerouslyAllowLoopback }: Pick<ReportSettings, 'resolve' | 'dangerouslyAllowLoopback'>,
  attempts: number,
): Promise<readonly CheckedAddress[]> => {
  const host = hostOf(url);
  const literal = readAddress(host);
  const found: unknown = literal === undefined ? await resolve(host) : [host];
  const texts: readonly unknown[] = Array.isArray(found) ? Array.from<unknown>(found) : [undefined];
  if (texts.length === 0) throw Object.assign(new Error('The host has no address.'), { code: 'ENOTFOUND' });
  const addresses = texts.map(readAddress);
  const all = (test: (address: Address) => boolean): boolean =>
    addresses.every((address) => address !== undefined && test(address));
  if (!(dangerouslyAllowLoopback && all(isLoopbackAddress))) {
    if (!all(isPublicAddress)) throw linkFailure('address-not-public', { attempts });
    if (url.protocol !== 'https:') throw linkFailure('not-https', { attempts });
  }
  return addresses.map((address, index) => ({ address: texts[index] as string, family: (address as Address).family }));
};
