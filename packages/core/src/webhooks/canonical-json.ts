/**
 * A document as JSON with its members in one order (RFC 8785 sorts alike) and without white space: the same text for the same document, however it was written. For
 * documents out of `parseJson`, which are never nested too deeply for it.
 *
 * @example
 * const hash = await sha256(canonicalJson(document));
 */
export const canonicalJson = (document: unknown): string => {
  if (Array.isArray(document)) return `[${document.map(canonicalJson).join(',')}]`;
  if (typeof document !== 'object' || document === null) return JSON.stringify(document) ?? 'null';
  const members = Object.entries(document)
    .filter(([, value]) => value !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => `${JSON.stringify(name)}:${canonicalJson(value)}`);
  return `{${members.join(',')}}`;
};
