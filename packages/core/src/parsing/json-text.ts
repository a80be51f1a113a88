const QUOTE = 0x22;
const BACKSLASH = 0x5c;

export const isQuote = (code: number): boolean => code === QUOTE;

/** The position after a string's closing quote, given the position after its opening one; the text's length where it never closes. */
export const skipString = (text: string, start: number): number => {
  for (let from = start; ;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return text.length;
    let backslashes = 0;
    while (quote - backslashes > start && text.charCodeAt(quote - backslashes - 1) === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 0) return quote + 1;
    from = quote + 1;
  }
};
