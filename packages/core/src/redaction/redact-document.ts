import type { SensitivePaths } from '../operation.ts';

/** Short and plain: an enum value, an id, a date. Prose is not shown, whatever the spec calls it: names hide in it. */
const plain = /^[\w.:#?/-]{0,80}$/;
const longestList = 20;

/** Every path that the spec knows, the ones on the way to a leaf included. */
const knownPaths = (paths: SensitivePaths): ReadonlySet<string> => {
  const known = new Set<string>();
  for (const path of Object.keys(paths)) {
    known.add(path);
    for (const { index } of path.matchAll(/\.|\[\]/g)) {
      known.add(path.slice(0, index));
      if (path[index] === '[') known.add(path.slice(0, index + 2));
    }
  }
  return known;
};

/** Whether a text is public by itself, whatever its path holds otherwise: a documented error code. */
export type IsPublicText = (text: string, path: string) => boolean;

type Redact = (value: unknown, path: string) => unknown;

const redactLeaves =
  (paths: SensitivePaths, isPublic?: IsPublicText, isEcho?: (text: string) => boolean): Redact =>
  (value, path) => {
    if (value === null) return null;
    if (typeof value === 'string' && isPublic?.(value, path) === true) return value;
    const sensitivity = Object.hasOwn(paths, path) ? paths[path] : undefined;
    if (sensitivity === undefined) return `[${typeof value}]`;
    if (sensitivity !== 'no') return `[${sensitivity}]`;
    // First, so that nobody searches a text of many MB for what was sent.
    if (typeof value === 'string' && !plain.test(value)) return '[text]';
    return (typeof value === 'string' || typeof value === 'number') && isEcho?.(String(value)) === true
      ? '[repeats what was sent]'
      : value;
  };

/**
 * What of a document may be shown. An allow-list: only leaves that the spec classifies `no` survive, and only when short and plain. What
 * the spec does not know is counted, not named. `isPublic` lets single texts of known paths through; one that
 * `isEcho` knows is not shown, whatever the spec calls it.
 *
 * @example
 * redactDocument({ dob: '1990-01-01', status: 'failed', x: 1 }, { dob: 'identifier', status: 'no' });
 * // { dob: '[identifier]', status: 'failed', '…': '1 unknown members' }
 */
export const redactDocument = (
  document: unknown,
  paths: SensitivePaths,
  isPublic?: IsPublicText,
  isEcho?: (text: string) => boolean,
): unknown => {
  const known = knownPaths(paths);
  const redactLeaf = redactLeaves(paths, isPublic, isEcho);
  const walk = (value: unknown, path: string): unknown => {
    if (typeof value !== 'object' || value === null) return redactLeaf(value, path);
    if (Array.isArray(value)) {
      const shown = value.slice(0, longestList).map((item) => walk(item, `${path}[]`));
      return value.length > longestList ? [...shown, `… ${value.length - longestList} more`] : shown;
    }
    const members: [string, unknown][] = [];
    let unknown = 0;
    for (const [name, item] of Object.entries(value)) {
      const at = path === '' ? name : `${path}.${name}`;
      // A member whose own name looks like a path must not pass for the one it imitates.
      if (known.has(at) && !/[.[\]]/.test(name)) members.push([name, walk(item, at)]);
      else unknown += 1;
    }
    if (unknown > 0) members.push(['…', `${unknown} unknown members`]);
    return Object.fromEntries(members);
  };
  return document === undefined ? undefined : walk(document, '');
};
