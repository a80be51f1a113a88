// What stands for the origin here must belong to nobody, so that no address can name it.
const NOWHERE = 'http://return.invalid';

/**
 * A path of the same origin, as a browser would go there, or `undefined`: never an address of another, however it is written
 * (`//evil.example`, `/\evil.example`, `/.//evil.example`, a tab inside).
 */
export const returnPath = (given: string | null): URL | undefined => {
  if (given === null || !given.startsWith('/') || /[\\\s\p{Cc}]/u.test(given) || !URL.canParse(given, NOWHERE)) {
    return undefined;
  }
  const url = new URL(given, NOWHERE);
  return url.origin === NOWHERE && !url.pathname.startsWith('//') ? url : undefined;
};

/** The path, with what the eID says: an answer that stood there before was not the eID's. */
export const withParameter = (path: URL, name: 'eid' | 'eidError', value: string): string => {
  const url = new URL(path);
  url.searchParams.delete('eid');
  url.searchParams.delete('eidError');
  url.searchParams.set(name, value);
  return url.pathname + url.search + url.hash;
};
