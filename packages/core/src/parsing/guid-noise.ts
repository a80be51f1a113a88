const LENGTH = 36;
const HYPHEN = 0x2d;
const HYPHENS = [8, 13, 18, 23] as const;
const IS_HEX_DIGIT = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) =>
  /[\da-f]/i.test(String.fromCharCode(code)) ? 1 : 0,
);

const isHex = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) if (IS_HEX_DIGIT[text.charCodeAt(at)] !== 1) return false;
  return true;
};

// By hand: this runs twice for every object of every answer, and a regular expression takes four times as long.
const isGuid = (text: string): boolean =>
  text.length === LENGTH &&
  text.charCodeAt(HYPHENS[0]) === HYPHEN &&
  text.charCodeAt(HYPHENS[1]) === HYPHEN &&
  text.charCodeAt(HYPHENS[2]) === HYPHEN &&
  text.charCodeAt(HYPHENS[3]) === HYPHEN &&
  isHex(text, 0, HYPHENS[0]) &&
  isHex(text, HYPHENS[0] + 1, HYPHENS[1]) &&
  isHex(text, HYPHENS[1] + 1, HYPHENS[2]) &&
  isHex(text, HYPHENS[2] + 1, HYPHENS[3]) &&
  isHex(text, HYPHENS[3] + 1, LENGTH);

/**
 * A member whose name and value both are GUIDs: what a fuzzy serializer puts into every object, under a name that is new each
 * time (https://www.abhayachauhan.com/2017/10/fuzzy-serializer/).
 */
export const isGuidNoise = (name: string, value: unknown): boolean =>
  isGuid(name) && typeof value === 'string' && isGuid(value);
