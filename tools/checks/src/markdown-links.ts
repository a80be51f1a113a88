export interface MarkdownLink {
  readonly line: number;
  /** As it is written: `docs/load-report.md#heap`. */
  readonly target: string;
}

interface TextLine {
  readonly line: number;
  readonly text: string;
}

const PLACEHOLDER = /`[^`]*`/g;

/** The lines of a document that are not code. */
const textLines = (markdown: string): readonly TextLine[] => {
  let isCode = false;
  return markdown.split('\n').flatMap((text, index) => {
    const isFence = /^\s*```/.test(text);
    if (isFence) isCode = !isCode;
    return isCode || isFence ? [] : [{ line: index + 1, text }];
  });
};

/** The links and pictures of a Markdown document that lead into the repository, by paths or anchors. */
export const linksOf = (markdown: string): readonly MarkdownLink[] =>
  textLines(markdown).flatMap(({ line, text }) =>
    [...text.replaceAll(PLACEHOLDER, 'code').matchAll(/\]\((?<target>[^()\s]+)\)|^\[[^\]]+\]: *(?<reference>\S+)/g)]
      .map(({ groups = {} }) => groups['target'] ?? groups['reference'] ?? '')
      .filter((target) => !/^[a-z][a-z+.-]*:/.test(target))
      .map((target) => ({ line, target })),
  );

/** What links may name after a `#`: headings, the way that GitHub makes an anchor of one, a number behind what comes again. */
export const anchorsOf = (markdown: string): ReadonlySet<string> => {
  const anchors = new Set<string>();
  for (const { text } of textLines(markdown)) {
    for (const [, id = ''] of text.matchAll(/<a (?:id|name)="([^"]+)"/g)) anchors.add(id);
    const heading = /^#{1,6} +(.+?) *#*$/.exec(text)?.[1];
    if (heading === undefined) continue;
    const anchor = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number}\p{Mark} _-]/gu, '')
      .replaceAll(' ', '-');
    let number = 0;
    while (anchors.has(number === 0 ? anchor : `${anchor}-${number}`)) number += 1;
    anchors.add(number === 0 ? anchor : `${anchor}-${number}`);
  }
  return anchors;
};
