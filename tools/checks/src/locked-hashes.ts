/** `  zod@4.6.7:` or `  '@scope/name@1.0.0':`, and on the line below it what the lockfile holds of it. */
const ENTRY = /^ {2}'?(?<id>@?[^\s'@]+@[^\s':(]+)'?:\n {4}resolution: \{integrity: sha512-(?<hash>[A-Za-z0-9+/=]+)/gm;

/** SHA-512 in hexadecimal of everything that the lockfile pins, by `name@version`. */
export const lockedHashes = (lockfile: string): ReadonlyMap<string, string> =>
  new Map(
    [...lockfile.matchAll(ENTRY)].map(({ groups = {} }) => [
      groups['id'] ?? '',
      Buffer.from(groups['hash'] ?? '', 'base64').toString('hex'),
    ]),
  );
