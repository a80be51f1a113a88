import { posix } from 'node:path';

/** What a link of a document may lead to. Paths are relative to the root. */
export interface Places {
  /** The page that a document, or the folder of one, is shown on. */
  pageOf(path: string): string | undefined;
  isPicture(path: string): boolean;
  /** The part of the site that shows another file: a specification. */
  partOf(path: string): string | undefined;
}

const FENCED = /(^ *(?:`{3,}|~{3,})[^]*?^ *(?:`{3,}|~{3,}) *$)/gm;
const LINK = /(?<picture>!?)\[(?<text>(?:\\.|[^[\]\\]|\[[^\]]*\])*)\]\((?<target>[^()\s]+)\)/g;
/** A link to a part of the site that no Markdown document makes: replaced in the finished pages. */
export const PART = 'site:';

const isElsewhere = (target: string): boolean => /^([a-z][a-z+.-]*:|#)/.test(target);

const rewritten =
  (document: string, places: Places) =>
  (given: string, ...rest: unknown[]): string => {
    const { picture = '', text = '', target = '' } = rest.at(-1) as Record<string, string>;
    if (isElsewhere(target)) return given;
    const [path = '', anchor] = decodeURI(target).split('#');
    const file = posix.join(posix.dirname(document), path).replace(/\/$/, '');
    if (picture !== '') return places.isPicture(file) ? given : text;
    const page = places.pageOf(file);
    const part = places.partOf(file);
    if (part !== undefined) return `[${text}](${PART}${part})`;
    // What the site does not show, a source file for one, is named and leads nowhere.
    if (page === undefined) return text;
    const way = posix.relative(posix.dirname(document), page);
    return `[${text}](${way}${anchor === undefined ? '' : `#${anchor}`})`;
  };

/** The first heading of a document, without marks. */
export const titleOf = (markdown: string, path: string): string =>
  /^# +(.+?) *#*$/m.exec(markdown)?.[1]?.replaceAll('`', '') ?? path;

/** A document as the site shows it: what it is called and where it stands, and links that lead to other pages. */
export const pageText = (markdown: string, document: string, category: string, places: Places): string => {
  const body = markdown
    .split(FENCED)
    .map((piece, index) =>
      // What is behind a language is for the gate that runs the block.
      index % 2 === 1
        ? piece.replace(/(?<=^ *`{3,}\w+) (run|output)$/m, '')
        : piece.replaceAll(LINK, rewritten(document, places)),
    )
    .join('');
  return `---\ntitle: ${JSON.stringify(titleOf(markdown, document))}\ncategory: ${category}\n---\n${body}`;
};
