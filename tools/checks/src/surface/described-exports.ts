/** A declaration that an entry exports, with the words of its docstring. */
export interface DescribedExport {
  readonly name: string;
  /** API Extractor's: `Function`, `Interface`, `Variable` … */
  readonly kind: string;
  /** The text before the first tag, on one line. Empty where there is none. */
  readonly text: string;
}

interface ModelItem {
  readonly kind: string;
  readonly name?: string;
  readonly docComment?: string;
  readonly members?: readonly ModelItem[];
}

const textOf = (comment: string): string => {
  const lines = comment
    .replace(/^\/\*\*|\*\/\s*$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, ''));
  const tag = lines.findIndex((line) => /^\s*@\w/.test(line));
  return lines
    .slice(0, tag === -1 ? lines.length : tag)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
};

/** The exports in an `*.api.json` of API Extractor. An overloaded function is one, described by its first docstring. */
export const readModel = (json: string): readonly DescribedExport[] => {
  const { members = [] } = JSON.parse(json) as ModelItem;
  const found = new Map<string, DescribedExport>();
  for (const { kind, name = '', docComment = '' } of members.flatMap((entry) => entry.members ?? [])) {
    const text = textOf(docComment);
    const before = found.get(name);
    if (before === undefined || before.text === '') found.set(name, { name, kind: before?.kind ?? kind, text });
  }
  return [...found.values()];
};
