import { decodeEntities } from './entities.ts';

/** Elements whose content is no text of the document. */
const dropped = /^(?:script|style|template|noscript|iframe|object|svg|math|title|head)$/;

/** Elements that begin a line. */
const block =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tr|ul)$/;

/** After the `>` of the tag that begins here, quoted ones passed over; where the quotes do not end, after the first `>`. -1 without any. */
const endOfTag = (html: string, start: number): number => {
  let quote = '';
  for (let at = start; at < html.length; at += 1) {
    const character = html[at] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return at + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  return html.indexOf('>', start) + 1 || -1;
};

const endOfElement = (html: string, name: string, start: number): number => {
  const closing = new RegExp(`</${name}(?![a-z0-9-])`, 'gi');
  closing.lastIndex = start;
  const found = closing.exec(html);
  return found === null ? html.length : found.index;
};

/** Where what begins with this `<` ends, and what it leaves in the text; `undefined` where it is only a `<`. */
const markupAt = (html: string, start: number): { readonly end: number; readonly text: string } | undefined => {
  if (html.startsWith('<!--', start)) {
    const end = html.indexOf('-->', start + 4);
    return { end: end === -1 ? html.length : end + 3, text: '' };
  }
  const name = /^<[/!?]?([a-z][a-z0-9]*)/i.exec(html.slice(start, start + 20))?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const end = endOfTag(html, start);
  if (end === -1) return undefined;
  const opens = html[start + 1] !== '/' && html[end - 2] !== '/';
  if (opens && dropped.test(name)) return { end: endOfElement(html, name, end), text: '' };
  return { end, text: block.test(name) ? '\n' : /^t[dh]$/.test(name) ? ' ' : '' };
};

/** White space is one space, a line that is empty is none; control characters, which a terminal would obey, are left out. */
const tidy = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/**
 * The text of an HTML fragment: tags and comments left out, scripts and styles with their content, entities decoded, a line for each block. Total, and in time
 * that grows with the length alone: whatever the input is.
 */
export const toPlainText = (html: unknown): string => {
  if (typeof html !== 'string') return '';
  const lastEnd = html.lastIndexOf('>');
  const parts: string[] = [];
  let at = 0;
  for (let open = html.indexOf('<'); open !== -1 && open < lastEnd; open = html.indexOf('<', Math.max(at, open + 1))) {
    const markup = markupAt(html, open);
    if (markup === undefined) continue;
    parts.push(decodeEntities(html.slice(at, open).replaceAll(/\s/g, ' ')), markup.text);
    at = markup.end;
  }
  parts.push(decodeEntities(html.slice(at).replaceAll(/\s/g, ' ')));
  return tidy(parts.join(''));
};
