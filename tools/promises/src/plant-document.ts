export type Form = 'text' | 'object';

type Leaf = (path: string) => unknown;

/** The paths below one member or element, which itself may also be a leaf: a list of texts or of objects. */
const inOtherForms = (rests: readonly string[]): readonly (readonly string[])[] => {
  const deeper = rests.filter((rest) => rest !== '');
  return rests.includes('') && deeper.length > 0 ? [[''], deeper] : [rests, rests];
};

/**
 * A document with every leaf of a generated table of paths (`[].applicant.emailId`, `results[].reportLink`), two elements in each array, so
 * that a member which is added to the spec is planted too. `*` is a member of any name. `also` adds members to every object. A member that is
 * either a text or an object is what `formOf` says.
 */
export const plantDocument = (
  paths: Readonly<Record<string, unknown>>,
  leaf: Leaf,
  also: (at: string) => object = () => ({}),
  formOf: (at: string) => Form = () => 'text',
): unknown => {
  const build = (at: string, rests: readonly string[]): unknown => {
    const deeper = rests.filter((rest) => rest !== '');
    if (rests.includes('')) return formOf(at) === 'text' || deeper.length === 0 ? leaf(at) : build(at, deeper);
    if (rests.every((rest) => rest.startsWith('[]'))) {
      const inner = rests.map((rest) => rest.slice(2).replace(/^\./, ''));
      return inOtherForms(inner).map((each) => build(`${at}[]`, each));
    }
    const byName = new Map<string, string[]>();
    for (const rest of rests) {
      const name = /^[^.[]+/.exec(rest)?.[0] ?? '';
      byName.set(name, [...(byName.get(name) ?? []), rest.slice(name.length).replace(/^\./, '')]);
    }
    const members = [...byName].map(([name, inner]) => [
      name === '*' ? 'anything' : name,
      build(at === '' ? name : `${at}.${name}`, inner),
    ]);
    return { ...Object.fromEntries(members), ...also(at) };
  };
  const rests = Object.keys(paths);
  return rests.length === 0 ? {} : build('', rests);
};
