/** What 128 to 159 mean in HTML: characters of windows-1252, as word processors write them. A space where it has none. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const characterOf = (code: number): string => {
  if (code >= 128 && code < 160) return windows[code - 128] ?? '';
  const isCharacter = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
  return String.fromCodePoint(isCharacter ? code : 0xff_fd);
};

/** The usual ones of windows-1252, each at its place, and what follows them. */
const signs =
  'euro     hellip            lsquo rsquo ldquo rdquo bull ndash mdash  trade       ' +
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest';
const capitals =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN';
/** From 128 on, in the order of their codes (https://html.spec.whatwg.org/multipage/named-characters.html). */
const names = `${signs} ${capitals} szlig ${capitals.toLowerCase().replace('times', 'divide')} yuml`;

const named: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...names.split(' ').map((name, index): [string, string] => [name, characterOf(128 + index)]),
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
]);

const reference = /&(?:#(\d{1,9})|#[xX]([\da-fA-F]{1,8})|([a-zA-Z][a-zA-Z\d]{1,8}));?/g;

/** Numeric references, and the named ones that are in use; others stay as they are. Decoded once: `&amp;lt;` is the text `&lt;`. */
export const decodeEntities = (text: string): string =>
  text.replace(reference, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? whole;
    return characterOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
  });
