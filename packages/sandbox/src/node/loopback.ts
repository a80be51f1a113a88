const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

export const isLoopback = (host: string): boolean => LOOPBACK.has(host);

/**
 * Whether a request really means this machine: a web page that rebinds its name to 127.0.0.1 sends its own name as Host, and one that
 * posts across origins sends its Origin.
 */
export const meansLoopback = (headers: Headers): boolean => {
  const host = (headers.get('host') ?? '')
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '');
  const origin = headers.get('origin');
  if (!isLoopback(host)) return false;
  return origin === null || (URL.canParse(origin) && isLoopback(new URL(origin).hostname.replace(/^\[|\]$/g, '')));
};
