/**
 * Whether a host is this very machine: `localhost`, a name below it, or an address of loopback. As `URL.hostname` writes it, IPv6 in brackets.
 *
 * @example isLoopback(new URL('http://[::1]:4010/').hostname); // true
 */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  /^127(?:\.\d{1,3}){3}$/.test(hostname);
