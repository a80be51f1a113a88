import { isJsonObject, type Json } from '../json.ts';

/** How a serialiser writes JSON, where two may differ and both be right. */
export interface JsonStyle {
  /** `spaced` is `", "` and `": "`, as Python's; `pretty` is indented by two. */
  readonly spacing: 'compact' | 'spaced' | 'pretty';
  /** `ascii` writes all else as `\uXXXX`, `php` also `/` as `\/`, `html` only what HTML knows (`\u003c`), as Go does; `gson` also `=` and `'`. */
  readonly escapes: 'none' | 'ascii' | 'slashes' | 'php' | 'html' | 'gson';
  readonly keys: 'as-made' | 'sorted';
  readonly nulls: 'kept' | 'dropped';
}

const plain: JsonStyle = { spacing: 'compact', escapes: 'none', keys: 'as-made', nulls: 'kept' };

/** The styles by name: what serialisers that people use do unless told. */
export const jsonStyles = {
  compact: plain,
  spaced: { ...plain, spacing: 'spaced' },
  pretty: { ...plain, spacing: 'pretty' },
  ascii: { ...plain, escapes: 'ascii' },
  slashes: { ...plain, escapes: 'slashes' },
  html: { ...plain, escapes: 'html' },
  sorted: { ...plain, keys: 'sorted' },
  'without-nulls': { ...plain, nulls: 'dropped' },
  python: { ...plain, spacing: 'spaced', escapes: 'ascii' },
  php: { ...plain, escapes: 'php' },
  go: { ...plain, escapes: 'html', keys: 'sorted' },
  gson: { ...plain, escapes: 'gson', nulls: 'dropped' },
} as const satisfies Record<string, JsonStyle>;

/** The styles in which JSON is written, by name. */
export type JsonStyleName = keyof typeof jsonStyles;

/** The names of all styles, for tests that try each. */
export const jsonStyleNames = Object.keys(jsonStyles) as readonly JsonStyleName[];

const unicode = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join(
    '',
  );

const BEYOND_ASCII = /[\u0080-\uffff]/g;
const SLASH = /\//g;
const OF_HTML = /[<>&\u2028\u2029]/g;

const OF_HTML_AND_SCRIPTS = /[<>&='\u2028\u2029]/g;

const ESCAPES: { readonly [Name in JsonStyle['escapes']]: (written: string) => string } = {
  none: (written) => written,
  ascii: (written) => written.replace(BEYOND_ASCII, unicode),
  slashes: (written) => written.replace(SLASH, '\\/'),
  php: (written) => written.replace(SLASH, '\\/').replace(BEYOND_ASCII, unicode),
  html: (written) => written.replace(OF_HTML, unicode),
  gson: (written) => written.replace(OF_HTML_AND_SCRIPTS, unicode),
};

const SPACES: { readonly [Name in JsonStyle['spacing']]: { readonly comma: string; readonly colon: string } } = {
  compact: { comma: ',', colon: ':' },
  spaced: { comma: ', ', colon: ': ' },
  pretty: { comma: ',', colon: ': ' },
};

const wrap = (open: string, items: readonly string[], close: string, style: JsonStyle, depth: number): string => {
  const { comma } = SPACES[style.spacing];
  if (style.spacing !== 'pretty' || items.length === 0) return open + items.join(comma) + close;
  const indent = `\n${'  '.repeat(depth)}`;
  return open + items.map((item) => `${indent}  ${item}`).join(comma) + indent + close;
};

/**
 * Writes JSON in a style. `depth` is how deep in its document the value stands, which counts where lines are indented: so the text of a part is
 * exactly what stands in the text of the whole.
 */
export const writeJson = (value: Json, style: JsonStyle, depth = 0): string => {
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => writeJson(item, style, depth + 1));
    return wrap('[', items, ']', style, depth);
  }
  if (!isJsonObject(value)) return ESCAPES[style.escapes](JSON.stringify(value));
  const kept = Object.entries(value).filter(([, member]) => member !== null || style.nulls === 'kept');
  const entries = style.keys === 'sorted' ? kept.sort(([one], [other]) => (one < other ? -1 : 1)) : kept;
  const { colon } = SPACES[style.spacing];
  const members = entries.map(
    ([name, member]) => ESCAPES[style.escapes](JSON.stringify(name)) + colon + writeJson(member, style, depth + 1),
  );
  return wrap('{', members, '}', style, depth);
};
