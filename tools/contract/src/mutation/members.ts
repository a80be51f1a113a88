/** A member of a JSON document at any depth: `reportItems[1].status` by its path, `reportItems[].status` by its place. */
export interface Member {
  readonly path: readonly (string | number)[];
  readonly place: string;
  /** The place, and the names of all that stand there beside it: what is alike in this is alike to a schema. */
  readonly kind: string;
}

const placeOf = (path: readonly (string | number)[]): string =>
  path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .replace(/^\./, '');

/** Every member of a document, at every depth. */
export const membersOf = (document: unknown, path: readonly (string | number)[] = []): readonly Member[] => {
  if (Array.isArray(document)) return document.flatMap((element, index) => membersOf(element, [...path, index]));
  if (typeof document !== 'object' || document === null) return [];
  const beside = Object.keys(document).toSorted().join(' ');
  return Object.entries(document).flatMap(([name, value]) => {
    const here = [...path, name];
    const place = placeOf(here);
    return [{ path: here, place, kind: `${place} ${beside}` }, ...membersOf(value, here)];
  });
};

/** The document with the holder of one member changed; everything else stays as it is, and in its order. */
const changeHolder = (
  document: unknown,
  [step, ...rest]: readonly (string | number)[],
  change: (entries: readonly (readonly [string, unknown])[], name: string) => readonly (readonly [string, unknown])[],
): unknown => {
  if (Array.isArray(document)) {
    return document.map((element, index): unknown => (index === step ? changeHolder(element, rest, change) : element));
  }
  const entries = Object.entries(document as Record<string, unknown>);
  return Object.fromEntries(
    rest.length === 0
      ? change(entries, String(step))
      : entries.map(([name, value]) => [name, name === step ? changeHolder(value, rest, change) : value] as const),
  );
};

/** The document with one member under another name. */
export const renameMember = (
  document: unknown,
  { path }: Pick<Member, 'path'>,
  rename: (name: string) => string,
): unknown =>
  changeHolder(document, path, (entries, name) =>
    entries.map(([other, value]) => [other === name ? rename(name) : other, value] as const),
  );

/** The document without one member. */
export const dropMember = (document: unknown, { path }: Pick<Member, 'path'>): unknown =>
  changeHolder(document, path, (entries, name) => entries.filter(([other]) => other !== name));
